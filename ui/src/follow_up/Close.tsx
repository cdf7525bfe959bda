/** A measure is closed: the reason, and Enter. */
import { useState } from 'react'
import { TextField } from '../fields/fields'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import type { MeasureView } from '../wire'
import { SmallForm } from './SmallForm'

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
  const send = () => {
    onDecided()
    return runHere([{ do: 'CloseMeasure', measure: measure.id, reason }])
  }
  return (
    <SmallForm shape="closing" action={t('follow-up-close')} onSend={send} onClose={onClose}>
      <TextField autoFocus label={t('follow-up-reason')} value={reason} onChange={setReason} />
    </SmallForm>
  )
}
