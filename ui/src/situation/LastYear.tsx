/** What was promised for the area last year, and what became of it: where the hearing's talk begins. */

import { ResultMark } from '../marks/ResultMark'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { AreaChanges } from '../thread/AreaChanges'
import { Chain } from '../thread/Chain'
import { PromiseWords } from '../thread/PromiseLine'
import css from './SituationScreen.module.css'

export function LastYear({ hearing, area }: { hearing: string; area: string }) {
  const t = useText()
  const { view } = useRead('follow_up', { hearing })
  const here = view?.areas.find(one => one.area === area)
  if (view?.year == null || !here || here.promises.length === 0) return null
  return (
    <section className={css.lastYear}>
      <h2>{t('situation-last-year', { year: String(view.year) })}</h2>
      <AreaChanges changes={here.changes} isGone={here.is_gone} />
      <ul>
        {here.promises.map(promise => (
          <li key={promise.measure.id}>
            <span>{[promise.measure.text, promise.area_then].filter(Boolean).join(' · ')}</span>
            <span className={css.outcome}>
              <PromiseWords promise={promise} />
              <ResultMark result={promise.measure.result} />
            </span>
            <Chain years={promise.chain} />
          </li>
        ))}
      </ul>
    </section>
  )
}
