/** A measure goes on in other words, or with another goal: last year's stand in the fields until they are changed. */
import { type ReactNode, useState } from 'react'
import { TextField } from '../fields/fields'
import { Wrong } from '../fields/Wrong'
import { useFormat } from '../format'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import type { MeasureView, Under } from '../wire'
import { useAmount } from './amount'
import css from './FollowUpScreen.module.css'
import { SmallForm } from './SmallForm'

export function Rewrite({
  measure,
  under,
  onDecided,
  onClose,
  children,
}: {
  measure: MeasureView
  under: Under
  onDecided: () => void
  onClose: () => void
  /** Where it goes. */
  children: ReactNode
}) {
  const t = useText()
  const format = useFormat()
  const runHere = useRunHere()
  const [text, setText] = useState(measure.text)
  const amount = useAmount(measure.goal_amount === null ? '' : format.number(measure.goal_amount))
  const [unit, setUnit] = useState(measure.unit ?? '')
  const [goal, setGoal] = useState(measure.operative_goal ?? '')
  const send = () => {
    onDecided()
    const rewriting = {
      text,
      operative_goal: goal.trim() || null,
      goal_amount: amount.number,
      unit: unit.trim() || null,
    }
    return runHere([{ do: 'CarryMeasure', measure: measure.id, under, rewriting }])
  }
  return (
    <SmallForm
      shape="rewriting"
      action={t('follow-up-carry')}
      isReady={amount.check}
      onSend={send}
      onClose={onClose}
    >
      <div className={css.wide}>
        <TextField autoFocus label={t('follow-up-rewrite-text')} value={text} onChange={setText} />
      </div>
      <TextField label={t('follow-up-rewrite-amount')} {...amount.field} />
      <TextField label={t('follow-up-rewrite-unit')} value={unit} onChange={setUnit} />
      <TextField label={t('follow-up-rewrite-goal')} value={goal} onChange={setGoal} />
      <div className={css.wide}>{children}</div>
      <Wrong id={amount.id} words={amount.said} className={css.wide} />
    </SmallForm>
  )
}
