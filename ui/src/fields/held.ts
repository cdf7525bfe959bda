/** What is being typed over something stored, held against what other windows store meanwhile. */
import { useEffect, useRef, useState } from 'react'

/**
 * The draft over a stored text. What arrives from outside is taken over where nobody has typed, and where it is what was sent
 * from here; anything else leaves the draft alone and is told as `elsewhere`.
 */
export function useHeld(stored: string) {
  const [draft, setDraft] = useState(stored)
  // What was stored when the draft was last the same as it.
  const [base, setBase] = useState(stored)
  // Known at once: Enter may take the field away, and leaving it must not send the same once more.
  const sent = useRef<string | null>(null)
  const takeOver = () => {
    setBase(stored)
    setDraft(stored)
  }
  if (stored !== base && [base, stored, sent.current].includes(draft)) takeOver()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was sent has come back, or something else has
  useEffect(() => {
    sent.current = null
  }, [stored])
  return {
    draft,
    setDraft,
    isTouched: draft !== base,
    isSent: () => draft === sent.current,
    /** The words somebody else has stored since one began to type; null when nobody has. */
    elsewhere: stored !== base && draft !== stored ? stored : null,
    /** The draft is on its way: what comes back, tidied perhaps, is one's own. */
    send: () => {
      sent.current = draft
    },
    /** It was not taken: it is only a draft again. */
    recall: () => {
      sent.current = null
    },
    /** The stored words instead of the draft. */
    revert: takeOver,
  }
}
