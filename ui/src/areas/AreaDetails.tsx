/** What an area is a part of, its code, what it follows and is followed by; the way to its sheet, and out. */

import { InlineSelect, InlineText } from '../fields/inline'
import { Button, IconButton } from '../kit/Button'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { hrefTo, useHearing } from '../way/route'
import type { AreaField, AreaView, LinkView } from '../wire'
import css from './AreaRow.module.css'

interface AreaDetailsProps {
  area: AreaView
  areas: readonly AreaView[]
  edit: (to: AreaField) => unknown
}

export function AreaDetails({ area, areas, edit }: AreaDetailsProps) {
  const t = useText()
  const run = useRun()
  const hearing = useHearing()
  const name = area.name
  const others = areas.filter(one => one.id !== area.id)
  return (
    <div className={css.more}>
      <div className={css.facts}>
        <p>
          <span>{t('areas-part-of')}</span>
          <InlineSelect
            label={t('areas-part-of-of', { name })}
            value={area.part_of}
            none="–"
            options={others.map(one => ({ id: one.id, name: one.name }))}
            onCommit={value => edit({ field: 'part_of', value })}
          />
        </p>
        <p>
          <span>{t('areas-code')}</span>
          <InlineText
            label={t('areas-code-of', { name })}
            value={area.code ?? ''}
            placeholder="–"
            onCommit={text => edit({ field: 'code', value: text.trim() === '' ? null : text })}
          />
        </p>
      </div>
      <Links
        title={t('areas-predecessors')}
        links={area.predecessors}
        partLabel={other => t('areas-part-words', { name: other, other: name })}
        add={t('areas-predecessor-add', { name })}
        choices={others.filter(one => !area.predecessors.some(link => link.area === one.id))}
        onAdd={other => void run({ do: 'AddSuccession', area: other, successor: area.id, part: null })}
      />
      <Links
        title={t('areas-successors')}
        links={area.successors}
        partLabel={other => t('areas-part-words', { name, other })}
        add={t('areas-successor-add', { name })}
        choices={others.filter(one => !area.successors.some(link => link.area === one.id))}
        onAdd={other => void run({ do: 'AddSuccession', area: area.id, successor: other, part: null })}
      />
      {area.remark && <p className={css.remark}>{area.remark}</p>}
      <div className={css.ways}>
        <a href={hrefTo(hearing, 'situation', area.id)}>{t('areas-to-situation')}</a>
        <Button variant="quiet" icon="remove" onPress={() => void run({ do: 'RemoveArea', area: area.id })}>
          {t('areas-remove', { name })}
        </Button>
      </div>
    </div>
  )
}

/** One side of the change: each area with the part that is meant, and a choice of one more. */
function Links({
  title,
  links,
  partLabel,
  add,
  choices,
  onAdd,
}: {
  title: string
  links: readonly LinkView[]
  partLabel: (other: string) => string
  add: string
  choices: readonly AreaView[]
  onAdd: (area: string) => void
}) {
  const t = useText()
  const run = useRun()
  return (
    <section className={css.links} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {links.map(link => (
          <li key={link.succession}>
            <span>{link.name}</span>
            <InlineText
              label={partLabel(link.name)}
              value={link.part ?? ''}
              placeholder={t('areas-part-whole')}
              onCommit={text =>
                void run({
                  do: 'EditSuccession',
                  succession: link.succession,
                  part: text.trim() === '' ? null : text,
                })
              }
            />
            <IconButton
              icon="remove"
              label={t('areas-link-remove', { name: link.name })}
              onPress={() => void run({ do: 'RemoveSuccession', succession: link.succession })}
            />
          </li>
        ))}
      </ul>
      <InlineSelect
        label={add}
        value={null}
        none={t('areas-link-add')}
        options={choices.map(one => ({ id: one.id, name: nameWithYears(one) }))}
        onCommit={other => other && onAdd(other)}
      />
    </section>
  )
}

/** Two areas of different times may share a name. */
function nameWithYears({ name, valid_from, valid_to }: AreaView): string {
  if (valid_from === null && valid_to === null) return name
  return `${name} (${valid_from?.slice(0, 4) ?? ''}–${valid_to?.slice(0, 4) ?? ''})`
}
