/** A result as a word, a colour and a shape: done a full circle, partly a half, not done an empty one, under way an arrow. */

import { clsx } from '../kit/clsx'
import { useText } from '../text'
import type { ResultView, Status } from '../wire'
import css from './ResultMark.module.css'

export function ResultMark({ result }: { result: ResultView | null }) {
  const t = useText()
  if (!result) return <span className={clsx(css.result, css.none)}>{t('result-none')}</span>
  return (
    <span className={clsx(css.result, result.colour && css[result.colour])}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <Shape status={result.status} />
      </svg>
      {t(`progress-${result.status}`)}
    </span>
  )
}

function Shape({ status }: { status: Status }) {
  if (status === 'done') return <circle cx="6" cy="6" r="5.2" />
  if (status === 'under_way') return <path d="M2.5 1.2 10.5 6l-8 4.8Z" />
  return (
    <>
      <circle className={css.ring} cx="6" cy="6" r="4.4" />
      {status === 'partly_done' && <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8Z" />}
      {status === 'not_done' && <path className={css.ring} d="m3.8 3.8 4.4 4.4m0-4.4L3.8 8.2" />}
    </>
  )
}
