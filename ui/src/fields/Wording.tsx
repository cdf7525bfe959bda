/**
 * The quiet line under a field where free text is written: what the text looks like it holds, and what to do instead. The
 * engine says it, once the hand has rested; no key waits for it, nothing is stopped, and the cursor stays where it is.
 */
import { useEffect, useState } from 'react'
import { Icon } from '../kit/Icon'
import { useEngine } from '../reading/engine_context'
import { useText } from '../text'
import type { FindingView } from '../wire'
import { useFindingNames } from './finding_names'
import css from './Wording.module.css'

/** How long the hand rests before the text is read, in milliseconds. */
const rest = 200

export function WordingLine({
  text,
  isHere,
  isSaved,
}: {
  text: string
  /** Somebody is writing in the field. What was found stays until the words are gone. */
  isHere: boolean
  /** The words are saved already, and the field is empty again. */
  isSaved?: boolean
}) {
  const t = useText()
  const names = useFindingNames()
  const found = useFindings(text, isHere)
  if (!isHere && found.length === 0) return null
  // The place is there before there is something to say: a screen reader tells only what changes in a place it knows.
  return (
    <span role="status" className={found.length > 0 ? css.line : 'visually-hidden'}>
      {found.length > 0 && (
        <>
          <Icon name="info" />
          <span>
            {t(isSaved ? 'wording-saved-looks-like' : 'wording-looks-like', {
              what: names(found.map(one => one.kind)),
            })}
          </span>
        </>
      )}
    </span>
  )
}

function useFindings(text: string, isHere: boolean): FindingView[] {
  const engine = useEngine()
  const [found, setFound] = useState<FindingView[]>([])
  useEffect(() => {
    if (!isHere || text.trim() === '') return
    let isStopped = false
    const ask = () =>
      engine.read('wording', { text }).then(
        view => {
          if (!isStopped) setFound(now => (now.length + view.findings.length === 0 ? now : view.findings))
        },
        // A guard that cannot answer is silent: what is written is more important.
        () => undefined,
      )
    const timer = setTimeout(ask, rest)
    return () => {
      isStopped = true
      clearTimeout(timer)
    }
  }, [engine, text, isHere])
  return found.filter(one => text.includes(one.words))
}
