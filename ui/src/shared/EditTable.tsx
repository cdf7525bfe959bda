/**
 * A table that is edited where it stands: plain rows of `inline` fields, a head that stays in sight, and columns that sort.
 * For facts that are only read there is `Table`.
 */
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../text'
import { clsx } from './clsx'
import css from './EditTable.module.css'
import { Icon } from './Icon'

export function EditTable({
  label,
  className,
  children,
}: {
  label: string
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <div className={css.scroll}>
      <table className={clsx(css.table, className)}>
        <caption className="visually-hidden">{label}</caption>
        {children}
      </table>
    </div>
  )
}

/** A column's head. `hidden`: its words are for screen readers only. */
export function Th({
  children,
  number,
  hidden,
  className,
}: {
  children: ReactNode
  number?: boolean
  hidden?: boolean
  className?: string | undefined
}) {
  return (
    <th scope="col" className={clsx(number && css.number, className)}>
      {hidden ? <span className="visually-hidden">{children}</span> : children}
    </th>
  )
}

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

/** The rows in order by a text, number or nothing; what holds nothing comes last whichever way. */
export function useSorted<T, C extends string>(
  rows: readonly T[],
  sorting: Sorting<C>,
  keyOf: (row: T, column: C) => string | number | null,
): T[] {
  const language = useLanguage()
  const compare = new Intl.Collator(language, { numeric: true }).compare
  return [...rows].sort((one, other) => {
    const [a, b] = [keyOf(one, sorting.by), keyOf(other, sorting.by)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
    return sorting.down ? -order : order
  })
}

export function SortTh<C extends string>({
  column,
  sorting,
  children,
  number,
}: {
  column: C
  sorting: Sorting<C>
  children: ReactNode
  number?: boolean
}) {
  const isBy = sorting.by === column
  return (
    <th
      scope="col"
      className={clsx(number && css.number)}
      aria-sort={isBy ? (sorting.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={css.sort}
        data-down={isBy && sorting.down}
        onClick={() => sorting.on(column)}
      >
        {children}
        {isBy && <Icon name="down" />}
      </button>
    </th>
  )
}
