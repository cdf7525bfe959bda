/** Läs upp: one priority over the whole window, large, as it will stand. "Does this hold?", then the two who sign. */
import { useEffect, useRef } from 'react'
import { useActions } from '../shared/actions'
import { IconButton } from '../shared/Button'
import { ReadMeasure } from '../shared/ReadMeasure'
import { go } from '../shared/route'
import { SignLine } from '../shared/SignLine'
import { useText } from '../text'
import type { WorkshopView } from '../wire'
import { NoPriorities, usePriorityChoice } from './PriorityChoice'
import css from './ReadBack.module.css'

export function ReadBack({ view }: { view: WorkshopView }) {
  const t = useText()
  const sheet = useRef<HTMLElement>(null)
  const { chosen, walk, at } = usePriorityChoice(view)
  const close = () => go('workshop', view.room.id, 'measures')
  const id = chosen?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another priority begins at its top
  useEffect(() => {
    sheet.current?.focus()
    sheet.current?.scrollTo?.(0, 0)
  }, [id])
  useActions([
    { id: 'read-next', key: 'workshop-next-priority', keys: 'PageDown', do: () => walk(1) },
    { id: 'read-previous', key: 'workshop-previous-priority', keys: 'PageUp', do: () => walk(-1) },
    { id: 'read-close', key: 'read-close', keys: 'Escape', do: close },
  ])
  if (!chosen) return <NoPriorities />
  return (
    <section className={css.sheet} ref={sheet} tabIndex={-1} aria-label={t('room-phase-read_back')}>
      <nav className={css.bar} aria-label={t('workshop-priorities')}>
        <span>{t('read-at', { area: view.room.area_name, at: at + 1, all: view.priorities.length })}</span>
        <IconButton
          icon="previous"
          label={t('workshop-previous-priority')}
          shortcut="PageUp"
          onPress={() => walk(-1)}
        />
        <IconButton
          icon="chevron"
          label={t('workshop-next-priority')}
          shortcut="PageDown"
          onPress={() => walk(1)}
        />
        <IconButton icon="close" label={t('read-close')} shortcut="Esc" onPress={close} />
      </nav>
      <div className={css.page}>
        <p className={css.rank}>{t('read-priority', { rank: chosen.rank })}</p>
        <h2>{chosen.title}</h2>
        {chosen.reason && <p className={css.reason}>{chosen.reason}</p>}
        <h3>{t('read-causes')}</h3>
        {chosen.causes.length === 0 && <p className={css.none}>{t('read-no-causes')}</p>}
        <ol>
          {chosen.causes.map(cause => (
            <li key={cause.id}>{cause.text}</li>
          ))}
        </ol>
        <h3>{t('read-measures')}</h3>
        {chosen.measures.length === 0 && <p className={css.none}>{t('read-no-measures')}</p>}
        {chosen.measures.map(measure => (
          <ReadMeasure key={measure.id} measure={measure} />
        ))}
        <p className={css.question}>{t('read-question')}</p>
        <SignLine priority={chosen} areaName={view.room.area_name} areaKind={view.room.area_kind} />
      </div>
    </section>
  )
}
