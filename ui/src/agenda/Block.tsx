/** One block of the day view: as high as it is long. Its face has the keyboard; rooms and menu stand beside it, not in it. */
import type { CSSProperties, KeyboardEvent } from 'react'
import { useFormat } from '../format'
import { Button, IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { AgendaItemView, AgendaRoomView, AgendaView } from '../wire'
import css from './DayView.module.css'
import { type Asks, useItemActions } from './item_actions'
import type { Order } from './order'
import { sentenceOf, warningsAbout } from './warning_words'

interface BlockProps {
  item: AgendaItemView
  view: AgendaView
  order: Order
  asks: Asks
  onEdit: () => void
  /** The height of a minute, in rem. */
  minute: number
  style: CSSProperties
}

export function Block({ item, view, order, asks, onEdit, minute, style }: BlockProps) {
  const t = useText()
  const moving = order.of(item.id)
  const actions = useItemActions(item, order, asks)
  const height = (minutes: number) => ({ blockSize: `${(minutes * minute).toFixed(3)}rem` })
  const warnings = warningsAbout(item.id, view)
  return (
    <li className={css.place} style={style} data-item={item.id} {...moving.row}>
      {item.slack > 0 && (
        <p className={css.slack} style={height(item.slack)}>
          <span>{t('agenda-slack', { minutes: item.slack })}</span>
        </p>
      )}
      <div
        className={css.block}
        style={height(item.minutes)}
        data-kind={item.kind}
        data-size={item.minutes * minute < 2.2 ? 'line' : 'full'}
      >
        {item.slack < 0 && (
          <span
            className={css.overlap}
            style={height(Math.min(-item.slack, item.minutes))}
            aria-hidden="true"
          />
        )}
        <button
          type="button"
          className={css.face}
          data-field="title"
          onClick={onEdit}
          onKeyDown={walk}
          {...moving.handle}
        >
          <Face item={item} />
          {warnings.map(warning => (
            <span key={warning.kind} className={css.warning}>
              <Icon name="warning" />
              {sentenceOf(warning, view, t)}
            </span>
          ))}
        </button>
        <span className={css.more}>
          <Menu
            label={t('agenda-more-of', { name: item.title })}
            button={<IconButton icon="more" label={t('agenda-more-of', { name: item.title })} />}
            actions={actions}
          />
        </span>
        {item.kind === 'parallel' && <Rooms view={view} onMake={asks.makeRooms} />}
      </div>
    </li>
  )
}

/** What a block says of itself: when, what, how long, where. */
function Face({ item }: { item: AgendaItemView }) {
  const t = useText()
  const { clock } = useFormat()
  const turns = item.inner_count !== null && item.inner_minutes !== null
  return (
    <>
      <span className={css.when}>
        {clock(item.planned_start)}–{clock(item.planned_end)}
        {item.is_fixed && (
          <span className={css.fixed}>
            <Icon name="anchor" />
            {t('agenda-fixed')}
          </span>
        )}
      </span>
      <strong>{item.title}</strong>
      <span className={css.meta}>
        {t('agenda-block-length', { minutes: item.minutes, kind: t(`item-kind-${item.kind}`) })}
        {turns &&
          ` · ${t('agenda-block-turns', { count: item.inner_count ?? 0, minutes: item.inner_minutes ?? 0 })}`}
        {item.venue && ` · ${item.venue}`}
        {(item.method_minutes ?? 0) > 0 &&
          ` · ${t('agenda-block-method', { minutes: item.method_minutes ?? 0 })}`}
      </span>
      {item.slack < 0 && (
        <span className={css.warning}>
          <Icon name="warning" />
          {t('agenda-overlap', { minutes: -item.slack })}
        </span>
      )}
      {item.actual_start !== null && (
        <em className={css.actual}>
          {t('agenda-block-actual', {
            start: clock(item.actual_start),
            end: item.actual_end === null ? '' : clock(item.actual_end),
          })}
        </em>
      )}
    </>
  )
}

/** The rooms of a parallel block, side by side; or the way to make them. */
function Rooms({ view, onMake }: { view: AgendaView; onMake: () => void }) {
  const t = useText()
  if (view.rooms.length === 0)
    return (
      <span className={css.make}>
        <Button icon="add" onPress={onMake}>
          {t('agenda-make-rooms')}
        </Button>
      </span>
    )
  return (
    <ul className={css.rooms} aria-label={t('agenda-rooms')}>
      {view.rooms.map(room => (
        <Room key={room.id} room={room} view={view} />
      ))}
    </ul>
  )
}

function Room({ room, view }: { room: AgendaRoomView; view: AgendaView }) {
  const t = useText()
  const hasWarning = warningsAbout(room.id, view).length > 0
  return (
    <li>
      <a href={hrefTo(view.hearing, 'workshops', room.id)}>
        <strong>
          {room.room}
          {hasWarning && (
            <span className={css.roomMark}>
              <Icon name="warning" />
              <span className="visually-hidden">{t('agenda-room-warning')}</span>
            </span>
          )}
        </strong>
        <small>
          {room.seats !== null && t('agenda-room-seats', { placed: room.placed, seats: room.seats })}
        </small>
        <span className={css.area}>{room.area_name}</span>
        <small className={css.leader} data-missing={room.facilitator === null}>
          {room.facilitator ?? t('agenda-room-no-facilitator')}
        </small>
      </a>
    </li>
  )
}

/** The arrows walk from block to block, over the border between days too. */
function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const by = event.altKey ? 0 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  const faces = [...document.querySelectorAll<HTMLElement>(`.${css.face}`)]
  const next = faces[faces.indexOf(event.currentTarget) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
