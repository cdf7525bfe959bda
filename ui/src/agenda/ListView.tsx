/** The programme as a list: every cell is edited where it stands, day by day. */
import { useFormat } from '../format'
import { EditTable, Th } from '../kit/EditTable'
import { useText } from '../text'
import type { AgendaDayView, AgendaView } from '../wire'
import css from './AgendaScreen.module.css'
import { ItemRow } from './ItemRow'
import type { Asks } from './item_actions'
import type { Order } from './order'

export interface ViewProps {
  view: AgendaView
  order: Order
  asks: Asks
  /** Just added: its title asks for the keyboard. */
  wanted: string | null
  onWanted: () => void
}

export function ListView({ view, order, asks, wanted, onWanted }: ViewProps) {
  const t = useText()
  const hasActual = view.items.some(item => item.actual_start !== null)
  const columns = hasActual ? 8 : 7
  return (
    <EditTable label={t('agenda-caption')}>
      <thead>
        <tr>
          <Th hidden>{t('agenda-order')}</Th>
          <Th>{t('agenda-planned')}</Th>
          <Th number>{t('agenda-minutes')}</Th>
          <Th>{t('agenda-item')}</Th>
          <Th>{t('agenda-kind')}</Th>
          <Th>{t('agenda-venue')}</Th>
          {hasActual && <Th className={css.actual}>{t('agenda-actual')}</Th>}
          <Th hidden>{t('agenda-more')}</Th>
        </tr>
      </thead>
      {view.days.map(day => (
        <tbody key={day.day}>
          {view.days.length > 1 && (
            <tr className={css.dayRow} {...order.ofDay(day.day).row}>
              <th colSpan={columns} scope="rowgroup">
                <DayName day={day} />
              </th>
            </tr>
          )}
          {view.items
            .filter(item => item.day === day.day)
            .map(item => (
              <ItemRow
                key={item.id}
                item={item}
                view={view}
                hasActual={hasActual}
                order={order}
                asks={asks}
                isWanted={item.id === wanted}
                onWanted={onWanted}
              />
            ))}
        </tbody>
      ))}
    </EditTable>
  )
}

/** Which day, on what date, from when to when, and whether it ends in time. */
export function DayName({ day }: { day: AgendaDayView }) {
  const t = useText()
  const { clock, weekday } = useFormat()
  const past = day.past ?? 0
  return (
    <span className={css.dayName}>
      <strong>{t('agenda-day', { day: day.day })}</strong>
      {day.date && <span>{weekday(day.date)}</span>}
      <span className={css.times}>
        {clock(day.starts)}–{clock(day.planned_end)}
      </span>
      {past > 0 && <span className={css.overlap}>{t('agenda-past', { minutes: past })}</span>}
    </span>
  )
}
