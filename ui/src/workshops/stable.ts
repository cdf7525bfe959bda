/** Rows of a view that is read anew after each commit: one that says the same stays the same object, and is not drawn again. */
import { useRef } from 'react'
import type { Id } from '../wire'

export function useStable<T extends { id: Id }>(rows: readonly T[]): readonly T[] {
  const kept = useRef<{ from: readonly T[] | null; rows: readonly T[] }>({ from: null, rows: [] })
  if (kept.current.from !== rows) {
    const before = new Map(kept.current.rows.map(row => [row.id, row]))
    const now = rows.map(row => {
      const old = before.get(row.id)
      return old && isSame(old, row) ? old : row
    })
    kept.current = { from: rows, rows: now }
  }
  return kept.current.rows
}

/** For rows of plain values. */
function isSame<T extends object>(one: T, other: T): boolean {
  return (Object.keys(other) as (keyof T)[]).every(key => one[key] === other[key])
}
