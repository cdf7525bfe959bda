/** One block of the day: every cell is edited where it stands. */
import { useEffect, useRef } from 'react'
import { InlineNumber, InlineSelect, InlineText, InlineTime } from '../fields/inline'
import { useFormat } from '../format'
import { IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type AgendaField, type AgendaItemView, type AgendaView, itemKinds } from '../wire'
import css from './AgendaScreen.module.css'
import { type Asks, useItemActions } from './item_actions'
import type { Order } from './order'
import { sentenceOf, warningsAbout } from './warning_words'

interface ItemRowProps {
  item: AgendaItemView
  view: AgendaView
  hasActual: boolean
  order: Order
  asks: Asks
  /** Just added: its title asks for the keyboard. */
  isWanted: boolean
  onWanted: () => void
}

export function ItemRow({ item, view, hasActual, order, asks, isWanted, onWanted }: ItemRowProps) {
  const t = useText()
  const runHere = useRunHere()
  const row = useRef<HTMLTableRowElement>(null)
  const name = item.title
  const edit = (to: AgendaField) => runHere([{ do: 'EditItem', item: item.id, to }])
  const actions = useItemActions(item, order, asks)
  const moving = order.of(item.id)
  useEffect(() => {
    if (!isWanted) return
    const title = row.current?.querySelector<HTMLInputElement>('[data-field=title]')
    title?.focus()
    title?.select()
    onWanted()
  }, [isWanted, onWanted])

  return (
    <tr
      ref={row}
      className={css.row}
      data-kind={item.kind}
      data-item={item.id}
      data-main="title"
      {...moving.row}
    >
      <td>
        <button type="button" className={css.handle} aria-label={t('list-move', { name })} {...moving.handle}>
          <Icon name="drag" />
        </button>
      </td>
      <td className={css.planned}>
        <Planned item={item} onStart={value => edit({ field: 'fixed_start', value })} />
      </td>
      <td className={css.number}>
        <InlineNumber
          label={t('agenda-minutes-of', { name })}
          value={item.minutes}
          onCommit={value => edit({ field: 'minutes', value })}
        />
      </td>
      <th scope="row" className={css.title}>
        <InlineText
          label={t('agenda-title-of', { name })}
          value={item.title}
          isRequired
          field="title"
          onCommit={value => edit({ field: 'title', value })}
        />
        <Turns item={item} onChange={value => edit({ field: 'inner', value })} />
        {warningsAbout(item.id, view).map(warning => (
          <span key={warning.kind} className={css.mark}>
            <Icon name="warning" />
            {sentenceOf(warning, view, t)}
          </span>
        ))}
      </th>
      <td className={css.kind}>
        <InlineSelect
          label={t('agenda-kind-of', { name })}
          value={item.kind}
          options={itemKinds.map(kind => ({ id: kind, name: t(`item-kind-${kind}`) }))}
          onCommit={kind => kind && edit({ field: 'kind', value: kind })}
        />
      </td>
      <td className={css.venue}>
        <InlineText
          label={t('agenda-venue-of', { name })}
          value={item.venue ?? ''}
          placeholder="–"
          onCommit={venue => edit({ field: 'venue', value: venue.trim() === '' ? null : venue })}
        />
      </td>
      {hasActual && (
        <td className={css.actual}>
          <Actual item={item} />
        </td>
      )}
      <td className={css.more}>
        <Menu
          label={t('agenda-more-of', { name })}
          button={<IconButton icon="more" label={t('agenda-more-of', { name })} />}
          actions={actions}
        />
      </td>
    </tr>
  )
}

function Planned({ item, onStart }: { item: AgendaItemView; onStart: (time: number) => unknown }) {
  const t = useText()
  const { clock } = useFormat()
  return (
    <>
      <span className={css.span}>
        {item.is_fixed ? (
          <InlineTime
            label={t('agenda-start-of', { name: item.title })}
            value={item.planned_start}
            onCommit={onStart}
          />
        ) : (
          <time className={css.start}>{clock(item.planned_start)}</time>
        )}
        <span aria-hidden="true">–</span>
        <time>{clock(item.planned_end)}</time>
        {item.is_fixed && (
          <span className={css.anchor}>
            <Icon name="anchor" />
            {t('agenda-fixed')}
          </span>
        )}
      </span>
      {item.slack > 0 && <span className={css.slack}>{t('agenda-slack', { minutes: item.slack })}</span>}
      {item.slack < 0 && (
        <span className={css.overlap}>
          <Icon name="warning" />
          {t('agenda-overlap', { minutes: -item.slack })}
        </span>
      )}
    </>
  )
}

/** Turns inside the block: 12 × 3 min. */
function Turns({ item, onChange }: { item: AgendaItemView; onChange: (turns: [number, number]) => unknown }) {
  const t = useText()
  const { inner_count: count, inner_minutes: minutes } = item
  if (count === null || minutes === null) return null
  return (
    <span className={css.turns}>
      <InlineNumber
        label={t('agenda-turn-count-of', { name: item.title })}
        value={count}
        least={1}
        onCommit={value => onChange([value, minutes])}
      />
      ×
      <InlineNumber
        label={t('agenda-turn-minutes-of', { name: item.title })}
        value={minutes}
        unit={t('agenda-min')}
        onCommit={value => onChange([count, value])}
      />
    </span>
  )
}

function Actual({ item }: { item: AgendaItemView }) {
  const t = useText()
  const { clock } = useFormat()
  if (item.actual_start === null) return null
  const late = item.actual_start - item.planned_start
  return (
    <>
      <time>{clock(item.actual_start)}</time>–
      {item.actual_end === null ? t('agenda-running') : <time>{clock(item.actual_end)}</time>}
      {late !== 0 && (
        <span className={css.late}>
          {late > 0 ? t('agenda-late', { minutes: late }) : t('agenda-early', { minutes: -late })}
        </span>
      )}
    </>
  )
}
