/** Rummen: every room on one board, each always in the same place. Quiet when well; who needs someone says why in words. */

import { Button } from '../shared/Button'
import { forgottenAfter, minutesUntil, useMoment } from '../shared/clock'
import { EmptyState } from '../shared/EmptyState'
import { useRead } from '../shared/engine_context'
import { Page } from '../shared/Page'
import { formatRoute, go, useRoute } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { Id, Moment, RoomView } from '../wire'
import css from './RoomsScreen.module.css'
import { needOf } from './rooms'

export function RoomsScreen() {
  const t = useText()
  const hearing = useRoute().hearing ?? ''
  const { view, trouble } = useRead('workshops', { hearing })
  const now = useMoment()
  if (!view) return <Unread trouble={trouble} />
  const { rooms } = view
  const sum = (of: (room: RoomView) => number) => rooms.reduce((all, room) => all + of(room), 0)
  return (
    <Page
      title={t('screen-rooms')}
      lead={
        rooms.length > 0 &&
        t('rooms-lead', {
          rooms: rooms.length,
          cards: sum(room => room.cards),
          cast: sum(room => room.votes_cast),
          votes: sum(room => room.votes_there_are),
        })
      }
    >
      {rooms.length === 0 ? (
        <EmptyState
          title={t('rooms-none')}
          action={
            <Button variant="main" onPress={() => go('workshops')}>
              {t('rooms-make')}
            </Button>
          }
        >
          <p>{t('rooms-none-words')}</p>
        </EmptyState>
      ) : (
        <ul className={css.board}>
          {rooms.map(room => (
            <li key={room.id}>
              <Tile hearing={hearing} room={room} now={now} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function Tile({ hearing, room, now }: { hearing: Id; room: RoomView; now: Moment }) {
  const t = useText()
  const left = room.step_ends_at === null ? null : minutesUntil(room.step_ends_at, now)
  const need = needOf(room)
  return (
    <a
      className={css.tile}
      href={formatRoute({ hearing, screen: 'workshop', rest: [room.id] })}
      data-needs={need.needs}
    >
      <h2>
        {room.area_name}
        <span>{room.room}</span>
      </h2>
      {room.area_kind === 'municipality' && room.theme && <p className={css.theme}>{room.theme}</p>}
      <p className={css.step}>
        <span>{room.step_title ?? t('rooms-no-step')}</span>
        {left !== null && left > -forgottenAfter && (
          <b data-over={left < 0}>
            {left >= 0
              ? t('rooms-minutes', { minutes: left })
              : t('workshop-minutes-over', { minutes: -left })}
          </b>
        )}
      </p>
      <dl>
        <div>
          <dt>{t('rooms-cards')}</dt>
          <dd>{room.cards}</dd>
        </div>
        <div>
          <dt>{t('rooms-votes')}</dt>
          <dd>
            {room.votes_cast}
            <span>{t('rooms-of', { all: room.votes_there_are })}</span>
          </dd>
        </div>
        <div>
          <dt>{t('rooms-fixed')}</dt>
          <dd>
            {room.priorities_fixed}
            <span>{t('rooms-of', { all: room.priorities })}</span>
          </dd>
        </div>
      </dl>
      <p className={css.need}>{t(`rooms-need-${need.key}`, { count: need.count })}</p>
    </a>
  )
}
