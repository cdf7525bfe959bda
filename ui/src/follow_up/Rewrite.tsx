/** A measure goes on in other words, or with another goal: last year's stand in the fields until they are changed. */
import { type ReactNode, useState } from 'react'
import { useFormat } from '../format'
import { useRunHere } from '../shared/engine_context'
import { TextField } from '../shared/fields'
import { useText } from '../text'
import type { MeasureView, Under } from '../wire'
import css from './FollowUpScreen.module.css'
import { SmallForm, withAmount } from './SmallForm'

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
  const [amount, setAmount] = useState(measure.goal_amount === null ? '' : format.number(measure.goal_amount))
  const [unit, setUnit] = useState(measure.unit ?? '')
  const [goal, setGoal] = useState(measure.operative_goal ?? '')
  const send = () =>
    withAmount(amount, number => {
      onDecided()
      const rewriting = {
        text,
        operative_goal: goal.trim() || null,
        goal_amount: number,
        unit: unit.trim() || null,
      }
      return runHere([{ do: 'CarryMeasure', measure: measure.id, under, rewriting }])
    })
  return (
    <SmallForm shape="rewriting" action={t('follow-up-carry')} onSend={send} onClose={onClose}>
      <div className={css.wide}>
        <TextField autoFocus label={t('follow-up-rewrite-text')} value={text} onChange={setText} />
      </div>
      <TextField label={t('follow-up-rewrite-amount')} value={amount} onChange={setAmount} />
      <TextField label={t('follow-up-rewrite-unit')} value={unit} onChange={setUnit} />
      <TextField label={t('follow-up-rewrite-goal')} value={goal} onChange={setGoal} />
      <div className={css.wide}>{children}</div>
    </SmallForm>
  )
}
