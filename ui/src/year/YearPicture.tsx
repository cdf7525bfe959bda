/** The year at a glance: twelve months from the hearing's, each with its dates; what lies before and after stands beside. */
import { useText } from '../text'
import type { YearDate } from '../wire'
import { SmallDate } from './DateLine'
import { useMonths } from './months'
import css from './YearScreen.module.css'

export function YearPicture({
  dates,
  months,
  today,
}: {
  dates: readonly YearDate[]
  months: readonly string[]
  today: string
}) {
  const t = useText()
  const { long } = useMonths()
  const of = (month: string) => dates.filter(one => one.month === month)
  const before = dates.filter(one => one.month < (months[0] ?? ''))
  const after = dates.filter(one => one.month > (months.at(-1) ?? ''))
  return (
    <div className={css.picture}>
      {before.length > 0 && <Month name={t('year-before')} dates={before} />}
      {months.map(month => (
        <Month key={month} name={long(month)} dates={of(month)} isNow={month === today.slice(0, 7)} />
      ))}
      {after.length > 0 && <Month name={t('year-after')} dates={after} />}
    </div>
  )
}

function Month({
  name,
  dates,
  isNow = false,
}: {
  name: string
  dates: readonly YearDate[]
  isNow?: boolean
}) {
  const t = useText()
  return (
    <section className={css.month} aria-label={name} data-now={isNow} data-empty={dates.length === 0}>
      <h2>
        {name}
        {isNow && <span>{t('year-this-month')}</span>}
      </h2>
      {dates.length === 0 ? <p>{t('year-month-empty')}</p> : <Dates dates={dates} />}
    </section>
  )
}

/** So many of a month stand in the picture; the others are a press away. */
const seen = 7

/** What somebody must answer stands first: it is what the picture is looked at for. */
function Dates({ dates }: { dates: readonly YearDate[] }) {
  const t = useText()
  const isOpen = ({ state }: YearDate) => state === 'passed' || state === 'due'
  const ordered = [...dates.filter(isOpen), ...dates.filter(one => !isOpen(one))]
  // One more that fits in the place of the line that would hide it.
  const count = ordered.length <= seen + 1 ? ordered.length : seen
  const rest = ordered.slice(count)
  return (
    <>
      <ul>
        {ordered.slice(0, count).map(one => (
          <SmallDate key={one.id} one={one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {t('year-more', {
              count: rest.length,
              passed: rest.filter(one => one.state === 'passed').length,
            })}
          </summary>
          <ul>
            {rest.map(one => (
              <SmallDate key={one.id} one={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
