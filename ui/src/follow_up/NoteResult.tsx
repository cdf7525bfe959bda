/** A result noted where the promise stands: how much, how far, which colour, in one row. What was typed stays until it is saved. */
import { useState } from 'react'
import { useFormat } from '../format'
import { Button } from '../shared/Button'
import { useRunHere } from '../shared/engine_context'
import { Select, TextField } from '../shared/fields'
import { useText } from '../text'
import type { Colour, MeasureView, Status } from '../wire'
import { SmallForm, withAmount } from './SmallForm'

const statuses: readonly Status[] = ['not_begun', 'under_way', 'done', 'partly_done', 'not_done']
const colours: readonly Colour[] = ['green', 'yellow', 'red']

export function NoteResult({ measure }: { measure: MeasureView }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    const words = t(measure.result ? 'follow-up-note-again' : 'follow-up-note')
    // What is said aloud begins with what is read, so that it can be pressed by voice.
    const name = t('follow-up-note-for', { words, text: measure.text })
    return (
      <Button variant="quiet" onPress={() => setOpen(true)} aria-label={name}>
        {words}
      </Button>
    )
  }
  return <Form measure={measure} onDone={() => setOpen(false)} />
}

function Form({ measure, onDone }: { measure: MeasureView; onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const runHere = useRunHere()
  const before = measure.result
  const [amount, setAmount] = useState(
    before === null || before.amount === null ? '' : format.number(before.amount),
  )
  const [status, setStatus] = useState<Status>(before?.status ?? 'done')
  const [colour, setColour] = useState<Colour | null>(before?.colour ?? null)
  const [comment, setComment] = useState(before?.comment ?? '')
  const send = () =>
    withAmount(amount, number => {
      const words = comment.trim() === '' ? null : comment
      return runHere([
        { do: 'NoteResult', measure: measure.id, amount: number, status, colour, comment: words },
      ])
    })
  return (
    <SmallForm shape="noting" action={t('follow-up-save')} onSend={send} onClose={onDone}>
      <TextField autoFocus label={t('follow-up-amount')} value={amount} onChange={setAmount} />
      <Select
        label={t('follow-up-status')}
        options={statuses.map(id => ({ id, name: t(`progress-${id}`) }))}
        value={status}
        onChoose={id => setStatus(id as Status)}
      />
      <Select
        label={t('follow-up-colour')}
        options={colours.map(id => ({ id, name: t(`colour-${id}`) }))}
        value={colour}
        onChoose={id => setColour(id as Colour)}
      />
      <TextField label={t('follow-up-comment')} value={comment} onChange={setComment} />
    </SmallForm>
  )
}
