/** What is to be answered now: dates that have passed without word first, then those of the coming days. */
import { useFormat } from '../format'
import { DateMark } from '../marks/DateMark'
import { useText } from '../text'
import { ownerNames } from '../thread/sentence'
import { hrefTo, useHearing } from '../way/route'
import type { YearDate } from '../wire'
import css from './FollowUpScreen.module.css'

export function Due({ dates, today }: { dates: readonly YearDate[]; today: string }) {
  const t = useText()
  const { date } = useFormat()
  const hearing = useHearing()
  return (
    <section className={css.due} aria-label={t('progress-due')}>
      <h2>{t('progress-due')}</h2>
      <p>
        {dates.length === 0
          ? t('progress-due-none', { today: date(today) })
          : t('progress-due-words', { today: date(today), count: dates.length })}
      </p>
      <ul>
        {dates.map(one => (
          <li key={one.id}>
            <time dateTime={one.date}>{date(one.date)}</time>
            <DateMark state={one.state} />
            <span>
              {t(`date-kind-${one.kind}`)}:{' '}
              <a href={hrefTo(hearing, 'follow_up', 'now', one.measure ?? '')}>{one.text}</a>
            </span>
            <span className={css.who}>
              {[one.areas.map(area => area.name).join(', '), one.contact_role ?? ownerNames(one.owners)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
