/** What was promised for the area last year, and what became of it: where the hearing's talk begins. */
import { useFormat } from '../format'
import { useRead } from '../shared/engine_context'
import { useText } from '../text'
import type { PromiseView } from '../wire'
import css from './SituationScreen.module.css'

export function LastYear({ hearing, area }: { hearing: string; area: string }) {
  const t = useText()
  const { view } = useRead('follow_up', { hearing })
  const promises = view?.areas.find(one => one.area === area)?.promises ?? []
  if (view?.year == null || promises.length === 0) return null
  return (
    <section className={css.lastYear}>
      <h2>{t('situation-last-year', { year: String(view.year) })}</h2>
      <ul>
        {promises.map(promise => (
          <li key={promise.measure.id + promise.priority}>
            <span>{promise.measure.text}</span>
            <Outcome promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome({ promise: { measure, is_reached } }: { promise: PromiseView }) {
  const t = useText()
  const { number } = useFormat()
  const { goal_amount: goal, result } = measure
  const words = [
    goal === null
      ? t('situation-promised-no-number')
      : t('situation-promised', {
          amount: number(goal),
          unit: measure.unit ?? '',
          ceiling: String(measure.ceiling),
        }),
    result === null
      ? t('situation-no-result')
      : result.amount === null
        ? t(`progress-${result.status}`)
        : t('situation-became', { amount: number(result.amount) }),
  ]
  return (
    <span className={css.outcome} data-reached={is_reached}>
      {words.join(' · ')}
      {is_reached !== null && ` · ${t(is_reached ? 'situation-reached' : 'situation-not-reached')}`}
    </span>
  )
}
