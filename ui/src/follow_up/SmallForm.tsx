/** A form that opens where it is needed: Enter sends it, Escape leaves it. What went wrong stands below, and what was typed stays. */
import { type ReactNode, useRef, useState } from 'react'
import type { Trouble } from '../engine'
import { leadToWrong } from '../fields/stored'
import { Button } from '../kit/Button'
import { TroubleWords } from '../kit/TroubleWords'
import { useText } from '../text'
import css from './FollowUpScreen.module.css'

export function SmallForm({
  shape,
  action,
  isReady = () => true,
  onSend,
  onClose,
  children,
}: {
  /** Which columns its fields stand in. */
  shape: 'noting' | 'closing' | 'rewriting'
  /** What its button says. */
  action: string
  /** Whether it can be sent. What keeps it from that is said at its field, and the keyboard goes there. */
  isReady?: () => boolean
  onSend: () => Promise<Trouble | null>
  onClose: () => void
  children: ReactNode
}) {
  const t = useText()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const send = async () => {
    // The sentence is drawn first.
    if (!isReady()) return void setTimeout(() => leadToWrong(form.current))
    const answer = await onSend()
    setTrouble(answer)
    if (!answer) onClose()
  }
  return (
    <form
      ref={form}
      className={css[shape]}
      // What is wrong is said by the program's own sentences.
      noValidate
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
