/**
 * How it stands with a date: a word, a colour and a shape. Only what has passed without word is loud; `isQuiet` where many stand
 * beside each other.
 */
import { useText } from '../text'
import type { DateState } from '../wire'
import css from './DateMark.module.css'

export function DateMark({ state, isQuiet = false }: { state: DateState; isQuiet?: boolean }) {
  const t = useText()
  return (
    <span className={css.mark} data-state={state} data-quiet={isQuiet}>
      <DateShape state={state} />
      {t(`date-state-${state}`)}
    </span>
  )
}

/** The shape alone, where the word stands beside it or is read aloud. */
export function DateShape({ state }: { state: DateState }) {
  return (
    <svg className={css.shape} data-state={state} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {state === 'passed' && <path d="M6 .8 11.6 11H.4Z" />}
      {state === 'due' && <circle cx="6" cy="6" r="5" />}
      {state === 'coming' && <circle className={css.line} cx="6" cy="6" r="4.4" />}
      {state === 'answered' && <path className={css.line} d="m1.6 6.4 3 3 5.8-6.6" />}
      {state === 'past' && <path className={css.line} d="M2 6h8" />}
      {state === 'closed' && <path className={css.line} d="m2.6 2.6 6.8 6.8m0-6.8-6.8 6.8" />}
    </svg>
  )
}
