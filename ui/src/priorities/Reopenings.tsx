/** When a priority was opened again after being signed: why, on which laptop, when. */
import { useFormat } from '../format'
import { useText } from '../text'
import type { ReopeningView } from '../wire'
import css from './AreaPart.module.css'

export function Reopenings({ reopenings }: { reopenings: readonly ReopeningView[] }) {
  const t = useText()
  const { moment } = useFormat()
  if (reopenings.length === 0) return null
  const who = ({ laptop }: ReopeningView) =>
    laptop?.name ??
    (laptop && !laptop.is_here ? t('history-laptop', { code: laptop.code }) : t('reopened-here'))
  return (
    <section className={css.reopened} aria-label={t('reopened')}>
      <h2>{t('reopened')}</h2>
      <ul>
        {reopenings.map(one => (
          <li key={`${one.reopened_at}-${one.reason}`}>
            {one.reason}
            <span>{t('reopened-when', { when: moment(one.reopened_at), who: who(one) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
