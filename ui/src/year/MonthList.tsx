/** The dates as a list, month by month, whatever years they are of. */
import { EmptyState } from '../kit/EmptyState'
import { useText } from '../text'
import type { YearDate } from '../wire'
import { DateLine } from './DateLine'
import { useMonths } from './months'
import css from './YearScreen.module.css'

export function MonthList({ dates, today }: { dates: readonly YearDate[]; today: string }) {
  const t = useText()
  const months = useMonths()
  if (dates.length === 0) return <EmptyState title={t('year-nothing')} />
  const each = [...new Set(dates.map(one => one.month))]
  return (
    <div className={css.list}>
      {each.map(month => (
        <section key={month} aria-label={months.long(month)}>
          <h2>
            {months.long(month)}
            {month === today.slice(0, 7) && <span>{t('year-this-month')}</span>}
          </h2>
          <ul>
            {dates
              .filter(one => one.month === month)
              .map(one => (
                <DateLine key={one.id} one={one} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
