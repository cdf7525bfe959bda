/**
 * A table that is edited where it stands: plain rows of `inline` fields, a head that stays in sight. For thousands of rows
 * there is `LongTable`, for facts that are only read `Table`.
 */
import type { ReactNode } from 'react'
import { clsx } from './clsx'
import css from './EditTable.module.css'

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
