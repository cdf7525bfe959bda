/** A measure goes on in other words, or with another goal: last year's stand in the fields until they are changed. */
import { type ReactNode, useState } from 'react'
import type { Trouble } from '../engine'
import { useFormat } from '../format'
import { Button } from '../shared/Button'
import { useRunHere } from '../shared/engine_context'
import { TextField } from '../shared/fields'
import { parseNumber } from '../shared/number'
import { TroubleWords } from '../shared/TroubleWords'
import { useText } from '../text'
import type { MeasureView, Under } from '../wire'
import css from './FollowUpScreen.module.css'

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
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const save = async () => {
    const number = amount.trim() === '' ? null : parseNumber(amount)
    if (amount.trim() !== '' && number === null) {
      setTrouble({ kind: 'refusal', code: 'not-a-number', params: { text: amount } })
      return
    }
    onDecided()
    const rewriting = {
      text,
      operative_goal: goal.trim() || null,
      goal_amount: number,
      unit: unit.trim() || null,
    }
    const answer = await runHere([{ do: 'CarryMeasure', measure: measure.id, under, rewriting }])
    setTrouble(answer)
    if (!answer) onClose()
  }
  return (
    <form
      className={css.rewriting}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className={css.wide}>
        <TextField autoFocus label={t('follow-up-rewrite-text')} value={text} onChange={setText} />
      </div>
      <TextField label={t('follow-up-rewrite-amount')} value={amount} onChange={setAmount} />
      <TextField label={t('follow-up-rewrite-unit')} value={unit} onChange={setUnit} />
      <TextField label={t('follow-up-rewrite-goal')} value={goal} onChange={setGoal} />
      <div className={css.wide}>{children}</div>
      <div className={css.buttons}>
        <Button type="submit" variant="main">
          {t('follow-up-carry')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('do-cancel')}
        </Button>
      </div>
      <TroubleWords trouble={trouble} />
    </form>
  )
}
