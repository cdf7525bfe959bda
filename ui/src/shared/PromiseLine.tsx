/** A promise and what became of it: "Lovade 100. Det blev 300." with the result's word, colour and shape. */
import { useFormat } from '../format'
import { useText } from '../text'
import type { PromiseView } from '../wire'
import css from './PromiseLine.module.css'
import { ResultMark } from './ResultMark'
import { ownerNames } from './sentence'

export function PromiseLine({ promise }: { promise: PromiseView }) {
  const { measure } = promise
  const owners = ownerNames(measure.owners)
  return (
    <div className={css.promise}>
      <p className={css.what}>
        {measure.text}
        <span>{[owners, measure.place, promise.priority_title].filter(Boolean).join(' · ')}</span>
      </p>
      <p className={css.became}>
        <PromiseWords promise={promise} />
        <span>
          <ResultMark result={measure.result} />
        </span>
      </p>
      {measure.result?.comment && <p className={css.comment}>{measure.result.comment}</p>}
    </div>
  )
}

/** The two numbers as sentences; what is missing is said. */
export function PromiseWords({ promise: { measure } }: { promise: PromiseView }) {
  const t = useText()
  const format = useFormat()
  const goal = measure.goal_amount
  const result = measure.result?.amount ?? null
  const unit = measure.unit ?? ''
  const promised =
    goal === null
      ? t('promise-no-goal')
      : t(measure.ceiling ? 'promise-at-most' : 'promise-goal', { amount: format.number(goal), unit })
  const became =
    result === null ? t('promise-no-result') : t('promise-result', { amount: format.number(result) })
  return (
    <strong>
      {promised} {became}
    </strong>
  )
}
