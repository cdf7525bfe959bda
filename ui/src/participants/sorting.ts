/** What rows are sorted by, for every table that can be. */
import { useMemo, useState } from 'react'
import { useLanguage } from '../text'

export interface Sorting<C extends string> {
  by: C
  down: boolean
  on: (column: C) => void
}

/** What the rows are sorted by; the same column again turns the order round. */
export function useSorting<C extends string>(first: C): Sorting<C> {
  const [{ by, down }, set] = useState({ by: first, down: false })
  return { by, down, on: column => set(now => ({ by: column, down: now.by === column && !now.down })) }
}

/**
 * The rows in order by a text, number or nothing; what holds nothing comes last whichever way. `keyOf` is a function of the
 * module, not of the drawing: thousands of rows are sorted again only when they or the sorting change.
 */
export function useSorted<T, C extends string>(
  rows: readonly T[],
  { by, down }: Sorting<C>,
  keyOf: (row: T, column: C) => string | number | null,
): T[] {
  const language = useLanguage()
  return useMemo(() => {
    const compare = new Intl.Collator(language, { numeric: true }).compare
    return [...rows].sort((one, other) => {
      const [a, b] = [keyOf(one, by), keyOf(other, by)]
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
      return down ? -order : order
    })
  }, [rows, by, down, keyOf, language])
}
