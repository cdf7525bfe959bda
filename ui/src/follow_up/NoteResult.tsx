/** A result noted where the promise stands: how much, how far, which colour, in one row. What was typed stays until it is saved. */
import { useId, useRef, useState } from 'react'
import { Select, TextField } from '../fields/fields'
import { Wrong } from '../fields/Wrong'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type Colour, colours, type MeasureView, type Status, statuses, type UsualView } from '../wire'
import { useAmount } from './amount'
import css from './FollowUpScreen.module.css'
import { SmallForm } from './SmallForm'

interface Noted {
  measure: MeasureView
  /** A number outside of these is asked about. */
  usual: UsualView
}

export function NoteResult({ measure, usual }: Noted) {
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
  return <Form measure={measure} usual={usual} onDone={() => setOpen(false)} />
}

/** Far from what was promised and noted: it may be so, and may be a slip of the hand. */
function isFar(amount: number | null, { least, most }: UsualView): boolean {
  return amount !== null && ((least !== null && amount < least) || (most !== null && amount > most))
}

function Form({ measure, usual, onDone }: Noted & { onDone: () => void }) {
  const t = useText()
  const format = useFormat()
  const runHere = useRunHere()
  const before = measure.result
  const amount = useAmount(before === null || before.amount === null ? '' : format.number(before.amount))
  // How far it has come is for the person to say: nobody has, before the first note.
  const [status, setStatus] = useState<Status | null>(before?.status ?? null)
  const [isAsked, setAsked] = useState(false)
  const [colour, setColour] = useState<Colour | null>(before?.colour ?? null)
  const [comment, setComment] = useState(before?.comment ?? '')
  const [askedOf, setAskedOf] = useState<string | null>(null)
  const isSure = useRef(false)
  const isFarOff = isFar(amount.number, usual)
  const far =
    isFarOff && askedOf === amount.words
      ? t('follow-up-far', { amount: format.number(amount.number ?? 0) })
      : null
  const noStatus = useId()
  const isReady = () => {
    const sure = isSure.current
    isSure.current = false
    setAsked(true)
    if (!amount.check()) return false
    // Asked once more it only asks again: a second Enter out of habit is no answer, the button is.
    if (isFarOff && !sure) setAskedOf(amount.words)
    return status !== null && (!isFarOff || sure)
  }
  const send = async () => {
    if (status === null) return null
    const words = comment.trim() === '' ? null : comment
    return runHere([
      { do: 'NoteResult', measure: measure.id, amount: amount.number, status, colour, comment: words },
    ])
  }
  return (
    <SmallForm shape="noting" action={t('follow-up-save')} isReady={isReady} onSend={send} onClose={onDone}>
      <TextField
        autoFocus
        marksAll
        label={t('follow-up-amount')}
        {...amount.field}
        {...(far === null ? {} : { isInvalid: true, 'aria-describedby': amount.id })}
      />
      <Select
        label={t('follow-up-status')}
        options={statuses.map(id => ({ id, name: t(`progress-${id}`) }))}
        value={status}
        onChoose={setStatus}
        {...(isAsked && status === null ? { isInvalid: true, 'aria-describedby': noStatus } : {})}
      />
      <Select
        label={t('follow-up-colour')}
        options={colours.map(id => ({ id, name: t(`colour-${id}`) }))}
        value={colour}
        onChoose={setColour}
      />
      <TextField label={t('follow-up-comment')} value={comment} onChange={setComment} />
      <Wrong id={amount.id} words={amount.said ?? far} className={css.wide}>
        {far && (
          <Button
            onPress={event => {
              isSure.current = true
              event.target.closest('form')?.requestSubmit()
            }}
          >
            {t('follow-up-far-save', { amount: format.number(amount.number ?? 0) })}
          </Button>
        )}
      </Wrong>
      <Wrong
        id={noStatus}
        words={isAsked && status === null ? t('follow-up-status-none') : null}
        className={css.wide}
      />
    </SmallForm>
  )
}
