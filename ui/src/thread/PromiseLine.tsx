/** A promise and what became of it: "Lovade 100. Det blev 300." with the result's word, colour and shape. */
import { useFormat } from '../format'
import { ResultMark } from '../marks/ResultMark'
import { useText } from '../text'
import type { ChainYearView, MeasureView } from '../wire'
import { Chain } from './Chain'
import css from './PromiseLine.module.css'
import { ownerNames } from './sentence'

interface Promised {
  priority_title: string
  also_serves: readonly string[]
  /** What the area was called when it was promised, where that differs. */
  area_then?: string | null
  measure: MeasureView
  chain: readonly ChainYearView[]
}

/** `isLarge`: for a room to read together. */
export function PromiseLine({ promise, isLarge = false }: { promise: Promised; isLarge?: boolean }) {
  const { measure } = promise
  const owners = ownerNames(measure.owners)
  const served = [promise.priority_title, ...promise.also_serves].join(', ')
  return (
    <div className={css.promise} data-large={isLarge}>
      <p className={css.what}>
        {measure.text}
        <span>{[promise.area_then, owners, measure.place, served].filter(Boolean).join(' · ')}</span>
      </p>
      <p className={css.became}>
        <PromiseWords promise={promise} />
        {measure.result && (
          <span>
            <ResultMark result={measure.result} />
          </span>
        )}
      </p>
      {measure.result?.comment && <p className={css.comment}>{measure.result.comment}</p>}
      <div className={css.chain}>
        <Chain years={promise.chain} />
      </div>
    </div>
  )
}

/** The two numbers as sentences; what is missing is said. */
export function PromiseWords({ promise: { measure } }: { promise: Pick<Promised, 'measure'> }) {
  const t = useText()
  const format = useFormat()
  const goal = measure.goal_amount
  const { baseline } = measure
  const result = measure.result?.amount ?? null
  const unit = measure.unit ?? ''
  // An effect is measured from what it was: there is no number that was promised.
  if (goal === null && baseline !== null && result !== null)
    return (
      <strong>
        {t('promise-effect', { baseline: format.number(baseline), unit, amount: format.number(result) })}
      </strong>
    )
  const promised =
    goal === null
      ? baseline === null
        ? t('promise-no-goal')
        : t('promise-effect-from', { baseline: format.number(baseline), unit })
      : t(measure.ceiling ? 'promise-at-most' : 'promise-goal', { amount: format.number(goal), unit })
  const became =
    result === null ? t('promise-no-result') : t('promise-result', { amount: format.number(result) })
  return (
    <strong>
      {promised} {became}
    </strong>
  )
}
