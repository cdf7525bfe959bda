/**
 * Tables: rows of facts. `<Table label><Head><Column isRowHeader>…</Column></Head><Body>…<Row><Cell/></Row></Body></Table>`.
 * Numbers stand to the right with tabular figures: give both `Column` and `Cell` the prop `number`.
 */
import {
  Cell as MidasCell,
  Column as MidasColumn,
  Row as MidasRow,
  Table as MidasTable,
  type TableProps as MidasTableProps,
  TableBody,
  TableHeader,
} from '@midas-ds/components'
import type { ComponentProps } from 'react'
import { clsx } from './clsx'
import css from './Table.module.css'

interface TableProps extends Omit<MidasTableProps, 'className' | 'size' | 'striped' | 'aria-label'> {
  /** What the table holds, read aloud. */
  label: string
  className?: string
}

export function Table({ label, className, ...rest }: TableProps) {
  return <MidasTable {...rest} aria-label={label} size="medium" className={clsx(css.table, className)} />
}

export const Head = TableHeader
export const Body = TableBody
export const Row = MidasRow

type Narrow<T> = Omit<T, 'className'> & { number?: boolean; className?: string }

export function Column({ number, className, ...rest }: Narrow<ComponentProps<typeof MidasColumn>>) {
  return <MidasColumn {...rest} className={clsx(number && css.number, className)} />
}

export function Cell({ number, className, ...rest }: Narrow<ComponentProps<typeof MidasCell>>) {
  return <MidasCell {...rest} className={clsx(number && css.number, className)} />
}
