/**
 * An errand: somebody has gone from the reading, or from the list of breaks, to mend something where it stands, and wants to come
 * back to the same place. It lives as long as the window does; where it leads back to is an address.
 */
import { useSyncExternalStore } from 'react'
import type { BreakKind, Id } from '../wire'

export type Errand = {
  /** The address to come back to. */
  back: string
} & (
  | { from: 'read_back' }
  | {
      from: 'breaks'
      kind: BreakKind
      /** Which of its kind it was, from 0: what is mended leaves the list, and the next stands in its place. */
      at: number
      what: string
    }
)

let errand: Errand | null = null
const listeners = new Set<() => void>()

export function goOnErrand(next: Errand | null) {
  errand = next
  for (const tell of listeners) tell()
}

export function useErrand(): Errand | null {
  return useSyncExternalStore(
    changed => {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
    () => errand,
  )
}

/** A name for what is missing and from where: the same for the same break, whatever else changes. */
export function nameOfBreak(one: {
  kind: BreakKind
  priority: Id | null
  cause: Id | null
  measure: Id | null
}) {
  return [one.kind, one.measure ?? one.cause ?? one.priority].join(' ')
}
