/** The keys that work here, in one quiet line: pairs of keys and what they do. */
import type { ReactNode } from 'react'
import css from './KeyHelp.module.css'
import { Keys } from './Keys'

export function KeyHelp({
  keys,
  children,
}: {
  keys: readonly (readonly [string, string])[]
  children?: ReactNode
}) {
  return (
    <p className={css.help}>
      {children}
      {keys.map(([of, words]) => (
        <span key={of}>
          <Keys of={of} /> {words}
        </span>
      ))}
    </p>
  )
}
