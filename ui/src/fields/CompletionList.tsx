/** What a line proposes while it is typed, above it. The line keeps the cursor; this only shows, and takes a click. */

import { Keys } from '../kit/Keys'
import css from './EntryLine.module.css'

export interface Completion {
  id: string
  name: string
  /** Why it is proposed: "ny plats". */
  hint?: string
  /** Takes it; gives what the line says then. */
  take: () => string
}

export function CompletionList({
  id,
  label,
  found,
  active,
  onTake,
}: {
  id: string
  label: string
  found: readonly Completion[]
  /** The one that was walked to; none: Tab takes the first. */
  active: number | null
  onTake: (one: Completion) => void
}) {
  return (
    <div id={id} role="listbox" aria-label={label} className={css.completions} tabIndex={-1}>
      {found.map((one, at) => (
        <div
          key={one.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={event => {
            event.preventDefault()
            onTake(one)
          }}
        >
          <bdi>{one.name}</bdi>
          <span>
            {one.hint}
            {active === null && at === 0 && <Keys of="Tab" />}
          </span>
        </div>
      ))}
    </div>
  )
}
