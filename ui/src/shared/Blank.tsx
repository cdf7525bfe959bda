/**
 * A blank in a sentence: a field as wide as its words. Enter or leaving it commits, Escape brings the stored words back. What the
 * engine or the reading of it refuses stays as typed until it is put right.
 */
import { type KeyboardEvent, useState } from 'react'
import css from './Blank.module.css'
import { Elsewhere } from './Elsewhere'
import { useHeld } from './held'
import { WordingLine } from './Wording'

export interface BlankProps {
  label: string
  /** What stands there while nothing is said: a question. */
  question: string
  value: string
  /** False: it was not taken, and what was typed stays. */
  onCommit: (value: string) => Promise<boolean>
  /** Words to choose among while typing, or what they are after what is written already. */
  proposals?: readonly string[] | ((draft: string) => readonly string[])
  isReadOnly?: boolean
  isNumber?: boolean
  autoFocus?: boolean
  id?: string
}

export function Blank(props: BlankProps) {
  const { label, question, value, onCommit, proposals, isReadOnly, isNumber, autoFocus, id } = props
  // What was sent gives way to what was made of it: "31 dec" becomes "31 december 2019".
  const { draft, setDraft, elsewhere, isSent, send, recall, revert } = useHeld(value)
  const [refused, setRefused] = useState(false)
  const [isHere, setHere] = useState(false)
  const commit = async () => {
    if (draft.trim() === value || isSent()) return
    send()
    const isTaken = await onCommit(draft.trim())
    if (!isTaken) recall()
    setRefused(!isTaken)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void commit()
    if (event.key === 'Escape') {
      revert()
      setRefused(false)
    }
  }
  const words = isHere ? (typeof proposals === 'function' ? proposals(draft) : (proposals ?? [])) : []
  const list = words.length > 0 ? `proposals-${id ?? label}` : undefined
  return (
    <span
      className={css.blank}
      data-committed={value}
      data-empty={draft === ''}
      data-refused={refused}
      data-proposes={list !== undefined}
    >
      <span className={css.size} aria-hidden="true">
        {draft === '' ? question : draft}
      </span>
      <input
        id={id}
        size={1}
        aria-label={label}
        aria-invalid={refused}
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
