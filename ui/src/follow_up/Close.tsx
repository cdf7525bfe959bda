/** A measure is closed: the reason, and Enter. */
import { useState } from 'react'
import type { Trouble } from '../engine'
import { Button } from '../shared/Button'
import { useRunHere } from '../shared/engine_context'
import { TextField } from '../shared/fields'
import { TroubleWords } from '../shared/TroubleWords'
import { useText } from '../text'
import type { MeasureView } from '../wire'
import css from './FollowUpScreen.module.css'

export function Close({
  measure,
  onDecided,
  onClose,
}: {
  measure: MeasureView
  onDecided: () => void
  onClose: () => void
}) {
  const t = useText()
  const runHere = useRunHere()
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const save = async () => {
    onDecided()
    const answer = await runHere([{ do: 'CloseMeasure', measure: measure.id, reason }])
    setTrouble(answer)
    if (!answer) onClose()
  }
  return (
    <form
      className={css.closing}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextField autoFocus label={t('follow-up-reason')} value={reason} onChange={setReason} />
      <Button type="submit" variant="main">
        {t('follow-up-close')}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t('do-cancel')}
      </Button>
      <TroubleWords trouble={trouble} />
    </form>
  )
}
