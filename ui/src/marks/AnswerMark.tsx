/** An answer as a shape beside its word: full, half, empty, a dash of dots. */
import type { Answer } from '../wire'
import css from './AnswerMark.module.css'

export function AnswerMark({ answer }: { answer: Answer | null }) {
  return (
    <svg
      className={css.mark}
      data-answer={answer ?? 'none'}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      {answer === 'yes' && <circle cx="6" cy="6" r="5" />}
      {answer === 'partly' && (
        <>
          <circle className={css.ring} cx="6" cy="6" r="4.4" />
          <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8Z" />
        </>
      )}
      {answer === 'no' && <circle className={css.ring} cx="6" cy="6" r="4.4" />}
      {answer === 'dont_know' && <path d="M1 5h2.4v2H1zm3.8 0h2.4v2H4.8zm3.8 0H11v2H8.6z" />}
      {answer === null && <path className={css.ring} d="M3.5 6h5" />}
    </svg>
  )
}
