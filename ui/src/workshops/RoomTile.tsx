/** A room on the board: the way into it. Quiet when well; one that needs somebody says why in words. */

import { clsx } from '../kit/clsx'
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { Id, Moment, RoomView } from '../wire'
import { minutesUntil } from './clock'
import { countOf, needsNow } from './need_words'
import css from './RoomTile.module.css'
import { TimeLeft } from './TimeLeft'

export function RoomTile({ hearing, room, now }: { hearing: Id; room: RoomView; now: Moment }) {
  const t = useText()
  const needs = needsNow(room.needs, now)
  const asks = needs.some(need => need.asks)
  const isHeard = room.heard_at !== null && now < (room.heard_until ?? 0)
  const theme = room.area_kind === 'municipality' ? room.theme : null
  return (
    <a className={css.tile} href={hrefTo(hearing, 'workshop', room.id)} data-needs={asks}>
      <h2>
        <span>{theme ?? room.area_name}</span>
        <small>{room.room}</small>
      </h2>
      <p className={css.step}>
        <span>{room.step_title ?? t('rooms-no-step')}</span>
        {room.step_stages && <TimeLeft stages={room.step_stages} now={now} />}
      </p>
      <p className={css.small}>
        <span>{room.facilitator ?? t('workshop-no-leader')}</span>
        {isHeard && (
          <span className={css.heard}>
            {t('rooms-heard', { minutes: Math.max(0, -minutesUntil(room.heard_at ?? now, now)) })}
          </span>
        )}
      </p>
      <dl>
        <Count name={t('rooms-cards')} count={room.cards} />
        <Count name={t('rooms-votes')} count={room.votes_cast} all={room.votes_there_are} />
        <Count name={t('rooms-fixed')} count={room.priorities_fixed} all={room.priorities} />
      </dl>
      <div className={css.needs}>
        {needs.map(need => (
          <p key={need.kind} data-asks={need.asks}>
            {need.asks && <Icon name="warning" />}
            {t(`rooms-need-${need.kind}`, { count: countOf(need, now) })}
          </p>
        ))}
      </div>
    </a>
  )
}

function Count({ name, count, all }: { name: string; count: number; all?: number }) {
  const t = useText()
  return (
    <div className={clsx(count === 0 && all === 0 && css.nothing)}>
      <dt>{name}</dt>
      <dd>
        {count}
        {all !== undefined && <span>{t('rooms-of', { all })}</span>}
      </dd>
    </div>
  )
}
