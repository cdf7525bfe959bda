/**
 * The parties: each a colour AND a shape AND a word, the same everywhere from tally to PDF.
 * Police a filled circle, city a filled square, others a hollow diamond, staff a dash: told apart on a grey printer too.
 */

import { clsx } from '../kit/clsx'
import { useText } from '../text'
import type { Party } from '../wire'
import css from './marks.module.css'

export type { Party }

/** The shape alone, for a place where the word stands beside it already. */
export function PartyShape({ party }: { party: Party }) {
  return (
    <svg className={clsx(css.shape, css[party])} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {party === 'police' && <circle cx="6" cy="6" r="5" />}
      {party === 'city' && <rect x="1.5" y="1.5" width="9" height="9" />}
      {party === 'staff' && <path d="M1.5 6h9" />}
      {party === 'others' && <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" />}
    </svg>
  )
}

export function PartyMark({ party }: { party: Party }) {
  const t = useText()
  return (
    <span className={css.mark}>
      <PartyShape party={party} />
      {t(`party-${party}`)}
    </span>
  )
}
