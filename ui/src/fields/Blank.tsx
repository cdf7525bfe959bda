/**
 * A blank in a sentence: a field as wide as its words. Enter or leaving it commits, Escape brings the stored words back. What the
 * engine or the reading of it refuses stays as typed until it is put right.
 */
import { type KeyboardEvent, useId, useState } from 'react'
import type { Trouble } from '../engine'
import { useText } from '../text'
import css from './Blank.module.css'
import { Elsewhere } from './Elsewhere'
import { useHeld } from './held'
import { WordingLine } from './Wording'
import { Wrong } from './Wrong'

interface BlankProps {
  label: string
  /** What stands there while nothing is said: a question. */
  question: string
  value: string
  /** The trouble, where it was not taken: it is said at the blank, and what was typed stays. */
  onCommit: (value: string) => Promise<Trouble | null>
  /** Words to choose among while typing, or what they are after what is written already. */
  proposals?: readonly string[] | ((draft: string) => readonly string[])
  isReadOnly?: boolean
  isNumber?: boolean
  autoFocus?: boolean
  id?: string
}

export function Blank(props: BlankProps) {
  const { label, question, value, onCommit, proposals, isReadOnly, isNumber, autoFocus, id } = props
  const t = useText()
  // What was sent gives way to what was made of it: "31 dec" becomes "31 december 2019".
  const { draft, setDraft, elsewhere, isSent, send, recall, revert } = useHeld(value)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const said = useId()
  const [isHere, setHere] = useState(false)
  const commit = async () => {
    if (draft.trim() === value || isSent()) return
    send()
    const answer = await onCommit(draft.trim())
    if (answer) recall()
    setTrouble(answer)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit()
    if (event.key === 'Escape') {
      revert()
      setTrouble(null)
    }
  }
  const words = isHere ? (typeof proposals === 'function' ? proposals(draft) : (proposals ?? [])) : []
  const list = words.length > 0 ? `proposals-${id ?? label}` : undefined
  return (
    <span
      className={css.blank}
      data-committed={value}
      data-empty={draft === ''}
      data-refused={trouble !== null}
      data-proposes={list !== undefined}
    >
      <span className={css.size} aria-hidden="true">
        {draft === '' ? question : draft}
      </span>
      <input
        id={id}
        size={1}
        aria-label={label}
        aria-invalid={trouble !== null}
        aria-describedby={trouble ? said : undefined}
        placeholder={question}
        value={draft}
        readOnly={isReadOnly}
        inputMode={isNumber ? 'decimal' : undefined}
        list={list}
        autoFocus={autoFocus}
        autoComplete="off"
        onChange={event => setDraft(event.target.value)}
        onKeyDown={press}
        onFocus={() => setHere(true)}
        onBlur={() => {
          setHere(false)
          void commit()
        }}
      />
      {!isReadOnly && (
        <span className={css.wording}>
          <WordingLine text={draft} isHere={isHere} />
          {isHere && <Elsewhere words={elsewhere} />}
          <Wrong id={said} words={trouble && t(`${trouble.kind}-${trouble.code}`, trouble.params)} />
        </span>
      )}
      {list && (
        <datalist id={list}>
          {words.map(one => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </span>
  )
}
