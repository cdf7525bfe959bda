/** A form that opens where it is needed: Enter sends it, Escape leaves it. What went wrong stands below, and what was typed stays. */
import { type ReactNode, useState } from 'react'
import type { Trouble } from '../engine'
import { Button } from '../shared/Button'
import { parseNumber } from '../shared/number'
import { TroubleWords } from '../shared/TroubleWords'
import { useText } from '../text'
import css from './FollowUpScreen.module.css'

export function SmallForm({
  shape,
  action,
  onSend,
  onClose,
  children,
}: {
  /** Which columns its fields stand in. */
  shape: 'noting' | 'closing' | 'rewriting'
  /** What its button says. */
  action: string
  onSend: () => Promise<Trouble | null>
  onClose: () => void
  children: ReactNode
}) {
  const t = useText()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const send = async () => {
    const answer = await onSend()
    setTrouble(answer)
    if (!answer) onClose()
  }
  return (
    <form
      className={css[shape]}
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {children}
      <div className={css.buttons}>
        <Button type="submit" variant="main">
          {action}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('do-cancel')}
        </Button>
      </div>
      <TroubleWords trouble={trouble} />
    </form>
  )
}

/** Sends the number that stands in a field, none where it is empty; words that are no number are told instead. */
export async function withAmount(
  words: string,
  send: (amount: number | null) => Promise<Trouble | null>,
): Promise<Trouble | null> {
  const amount = parseNumber(words)
  if (amount === null && words.trim() !== '') {
    return { kind: 'refusal', code: 'not-a-number', params: { text: words } }
  }
  return send(amount)
}
