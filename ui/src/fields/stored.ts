/**
 * A draft over something stored, for every field that is edited where it stands. Enter or leaving commits. What cannot be read, and
 * what the engine refuses, stays as it was typed, with a sentence that is the field's own; Escape gives back what stood.
 */
import { type KeyboardEvent, useId, useState } from 'react'
import { useText } from '../text'
import { useHeld } from './held'

export interface Stored<T> {
  stored: T
  show: (value: T) => string
  /** The value of what was typed, or undefined when it is none. */
  read: (text: string) => T | undefined
  /** What is said of a text that is no value. Without it the stored one comes back. */
  wrong?: ((text: string) => string) | undefined
  /** May answer with what is wrong, in words, or promise the engine's trouble: it is said at the field. */
  onCommit: (value: T) => unknown
}

export function useStored<T>({ stored, show, read, wrong, onCommit }: Stored<T>) {
  const t = useText()
  const id = useId()
  const shown = show(stored)
  const { draft, setDraft, elsewhere, isSent, send, revert } = useHeld(shown)
  const [isTold, setTold] = useState(false)
  const [refused, setRefused] = useState<{ text: string; words: string } | null>(null)
  const value = draft === shown ? stored : read(draft)
  const giveBack = () => {
    revert()
    setTold(false)
    setRefused(null)
  }
  const commit = async () => {
    if (draft === shown) return
    if (value === undefined) return setTold(true)
    if (show(value) === shown) return giveBack()
    send()
    const answer = onCommit(value)
    // At once: the press that took the keyboard away looks at what is wrong.
    if (typeof answer === 'string') return setRefused({ text: draft, words: answer })
    const trouble = await answer
    if (isTrouble(trouble))
      setRefused({ text: draft, words: t(`${trouble.kind}-${trouble.code}`, trouble.params) })
  }
  const leave = () => {
    if (value === undefined && !wrong) giveBack()
    else if (!isSent()) void commit()
  }
  const unread = value === undefined && isTold && wrong ? wrong(draft) : null
  const words =
    unread ?? (refused !== null && refused.text === draft && draft !== shown ? refused.words : null)
  const type = (text: string) => {
    setDraft(text)
    // Once it is told it stays told until it is mended, not only until the next key.
    if (read(text) !== undefined) setTold(false)
  }
  return {
    draft,
    elsewhere,
    /** What is wrong with what stands there, and what ties the sentence to the field. */
    words,
    id,
    type,
    commit: () => void commit(),
    leave,
    giveBack,
    input: {
      value: draft,
      'data-committed': shown,
      'aria-invalid': words !== null || undefined,
      'aria-describedby': words === null ? undefined : id,
      onChange: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
      onBlur: leave,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter') void commit()
        if (event.key !== 'Escape' || draft === shown) return
        // A dialog around the field stays: the field had something to give back.
        event.stopPropagation()
        giveBack()
      },
    },
  }
}

interface TroubleLike {
  kind: 'refusal' | 'failure'
  code: string
  params: Record<string, string | number>
}

export function isTrouble(answer: unknown): answer is TroubleLike {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'kind' in answer
}

/** Brings the keyboard to the first field in it that says what is wrong with it; whether there is one. */
export function leadToWrong(within: ParentNode | null = document.querySelector('[role=dialog]')): boolean {
  const field = within?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] button')
  field?.focus()
  return field !== null && field !== undefined
}
