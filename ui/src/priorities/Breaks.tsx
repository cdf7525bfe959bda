/**
 * Where the thread is broken: every break of the hearing, kind by kind, each a link to the field where it is mended. Arrows walk
 * the lines; after one is mended the line over the screen leads to the next.
 */
import { type KeyboardEvent, useRef } from 'react'
import { Select } from '../fields/fields'
import { IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { KeyHelp } from '../kit/KeyHelp'
import { Unread } from '../kit/Unread'
import { useRead, useRun } from '../reading/engine_context'
import { useText } from '../text'
import { goOnErrand, nameOfBreak } from '../way/errand'
import { hrefToMend } from '../way/mending'
import { hrefTo } from '../way/route'
import type { AreaPriorities, BreakGroup, BreakView, Id } from '../wire'
import css from './Breaks.module.css'

export function Breaks({ hearing, areas }: { hearing: Id; areas: readonly AreaPriorities[] }) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  const { view, trouble } = useRead('breaks', { hearing })
  if (!view) return <Unread trouble={trouble} />
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-break] a') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLElement)
    if (!step || at < 0) return
    event.preventDefault()
    links[at + step]?.focus()
  }
  if (view.groups.length === 0) return <p className={css.well}>{t('priorities-no-breaks')}</p>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are walked by arrows as well
    <div className={css.breaks} ref={list} onKeyDown={walk}>
      <KeyHelp
        keys={[
          ['↑ ↓', t('priorities-break-keys')],
          ['Alt J', t('errand-next')],
        ]}
      />
      {view.groups.map(group => (
        <Group key={group.kind} hearing={hearing} group={group} areas={areas} />
      ))}
    </div>
  )
}

interface GroupProps {
  hearing: Id
  group: BreakGroup
  areas: readonly AreaPriorities[]
}

function Group({ hearing, group, areas }: GroupProps) {
  const t = useText()
  const back = hrefTo(hearing, 'priorities', 'breaks', group.kind)
  return (
    <section data-kind={group.kind} data-item={group.kind} aria-labelledby={`break-${group.kind}`}>
      <h2 id={`break-${group.kind}`}>{t(`break-${group.kind}`, { count: group.breaks.length })}</h2>
      <ul>
        {group.breaks.map((one, at) =>
          one.kind === 'measure_without_priority' ? (
            <Loose key={one.measure} one={one} areas={areas} />
          ) : (
            <li key={nameOfBreak(one)} data-break>
              <span>{t('priorities-break-rank', { area: one.area_name ?? '', rank: one.rank ?? 0 })}</span>
              <a
                href={hrefToMend(hearing, one)}
                onClick={() =>
                  goOnErrand({ from: 'breaks', kind: one.kind, at, what: nameOfBreak(one), back })
                }
              >
                {one.cause_number === null
                  ? one.text
                  : t('priorities-break-cause', { number: one.cause_number, text: one.text })}
              </a>
              {one.locked && (
                <em>
                  <Icon name="lock" /> {t('priorities-break-locked')}
                </em>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

/** A measure that serves nothing is mended here: it is given to a priority, or taken away. */
function Loose({ one, areas }: { one: BreakView; areas: readonly AreaPriorities[] }) {
  const t = useText()
  const run = useRun()
  const { measure } = one
  if (measure === null) return null
  const open = areas.flatMap(area =>
    area.priorities
      .filter(priority => priority.state !== 'fixed')
      .map(priority => ({ id: priority.id, name: `${area.name} ${priority.rank}: ${priority.title}` })),
  )
  return (
    <li data-item={measure} className={css.loose}>
      <span>{one.text}</span>
      <Select
        label={t('priorities-loose-serves')}
        labelHidden
        placeholder={t('priorities-loose-choose')}
        options={open}
        value={null}
        onChoose={priority => void run({ do: 'LinkMeasure', measure, priority })}
      />
      <IconButton
        icon="remove"
        label={t('priorities-loose-remove', { text: one.text })}
        onPress={() => void run({ do: 'RemoveMeasure', measure })}
      />
    </li>
  )
}
