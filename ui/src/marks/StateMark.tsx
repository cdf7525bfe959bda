/**
 * How far a decision has come: a word and a circle that fills: draft empty, proposed half, anchored three quarters,
 * fixed full with a lock's dot. Colour only at fixed, where it matters.
 */

import { clsx } from '../kit/clsx'
import { useText } from '../text'
import type { State } from '../wire'
import css from './marks.module.css'

const fills: Record<State, string> = {
  draft: '',
  proposed: 'M6 1a5 5 0 0 1 0 10Z',
  anchored: 'M6 1a5 5 0 1 1-5 5h5Z',
  fixed: 'M6 1a5 5 0 0 1 0 10A5 5 0 0 1 6 1Z',
}

export function StateMark({ state }: { state: State }) {
  const t = useText()
  return (
    <span className={clsx(css.mark, css.state, css[state])}>
      <svg className={css.shape} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle className={css.ring} cx="6" cy="6" r="5" />
        <path d={fills[state]} />
        {state === 'fixed' && <path className={css.tick} d="m3.6 6.2 1.7 1.7 3.1-3.5" />}
      </svg>
      {t(`state-${state}`)}
    </span>
  )
}
