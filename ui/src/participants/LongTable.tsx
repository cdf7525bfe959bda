// biome-ignore-all lint/a11y/useSemanticElements: a real table cannot hold rows that are placed one by one
// biome-ignore-all lint/a11y/useFocusableInteractive: in a table what can be pressed has the keyboard, not its cell
/**
 * A table of thousands of rows: only those in sight are drawn, and of them only the one that somebody is in or over holds
 * fields; the others are text. Read aloud it is a table like any, with the number of all its rows.
 *
 * Keys: ↑ and ↓ go to the same column of the next row, Page ↑ and ↓ ten rows, Ctrl Home and Ctrl End to the ends. Tab goes
 * through the row and out of the table. The row somebody is in stays drawn wherever the table is scrolled to.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { clsx } from '../kit/clsx'
import { Icon } from '../kit/Icon'
import css from './LongTable.module.css'
import type { Sorting } from './sorting'

export interface LongTableHandle {
  /** Puts the keyboard into a column of a row, the first row when none is named. */
  enter: (column: string, key?: string) => void
}

interface LongTableProps<T> {
  label: string
  /** The columns' widths, as tracks of a CSS grid: lengths and shares, never what a cell holds, or rows would differ. */
  columns: string
  /** The width below which the table is scrolled sideways. */
  least: string
  head: ReactNode
  rows: readonly T[]
  keyOf: (row: T) => string
  /** The cells of a row. Where it is not open they hold text, and what can be pressed in them takes no Tab. */
  children: (row: T, isOpen: boolean) => ReactNode
  isMarked?: (row: T) => boolean
  ref?: Ref<LongTableHandle>
  className?: string | undefined
}

const rowRem = 2.35
/** Rows drawn beyond the edge, so that a quick scroll does not outrun them. */
const overscan = 8

export function LongTable<T>({
  label,
  columns,
  least,
  head,
  rows,
  keyOf,
  children,
  isMarked,
  ref,
  className,
}: LongTableProps<T>) {
  const scroller = useRef<HTMLDivElement>(null)
  const [inRow, setInRow] = useState<string | null>(null)
  const [overRow, setOverRow] = useState<string | null>(null)
  const positions = useMemo(() => new Map(rows.map((row, position) => [keyOf(row), position])), [rows, keyOf])
  const at = inRow === null ? undefined : positions.get(inRow)
  const [rowHeight] = useState(
    () => rowRem * parseFloat(getComputedStyle(document.documentElement).fontSize || '16'),
  )
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    rangeExtractor: useCallback((range: Range) => withRow(defaultRangeExtractor(range), at), [at]),
  })

  // Where the keyboard shall be as soon as its row is drawn.
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null || inRow === null) return
    const field = scroller.current?.querySelector<HTMLElement>(
      `[data-key="${CSS.escape(inRow)}"] [data-column="${wanted.current}"] :is(input, select, textarea, button)`,
    )
    if (!field) return
    wanted.current = null
    field.focus({ preventScroll: true })
    if (field instanceof HTMLInputElement && field.type === 'text') field.select()
  })
  const enter = (column: string, position: number) => {
    const row = rows[position]
    if (row === undefined) return
    wanted.current = column
    setInRow(keyOf(row))
    virtualizer.scrollToIndex(position)
  }
  useImperativeHandle(ref, () => ({
    enter: (column, key) => enter(column, key === undefined ? 0 : (positions.get(key) ?? 0)),
  }))

  const onKeyDown = (event: KeyboardEvent) => {
    const column = columnOf(event.target)
    const from = rowOf(event.target)
    const position = from === undefined ? undefined : positions.get(from)
    if (column === undefined || position === undefined || event.altKey) return
    const step = stepOf(event, rows.length)
    if (step === 0) return
    event.preventDefault()
    enter(column, Math.min(Math.max(position + step, 0), rows.length - 1))
  }

  return (
    <div
      ref={scroller}
      role="table"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      className={clsx(css.table, className)}
      style={{ '--columns': columns, '--least': least, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <div role="rowgroup" className={css.head}>
        <div role="row" aria-rowindex={1} className={css.row}>
          {head}
        </div>
      </div>
      <div
        role="rowgroup"
        className={css.body}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={event => setInRow(rowOf(event.target) ?? null)}
        onPointerOver={event => setOverRow(rowOf(event.target) ?? null)}
        onPointerLeave={() => setOverRow(null)}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          const key = keyOf(row)
          // Somebody tabbing into the table comes into its first row, where nobody was in another.
          const isOpen = key === inRow || key === overRow || (at === undefined && index === 0)
          return (
            <Line
              key={key}
              {...{ row, index, start, isOpen, children }}
              id={key}
              isMarked={isMarked?.(row) ?? false}
            />
          )
        })}
      </div>
    </div>
  )
}

interface LineProps<T> {
  id: string
  row: T
  index: number
  start: number
  isOpen: boolean
  isMarked: boolean
  children: (row: T, isOpen: boolean) => ReactNode
}

const Line = memo(<T,>({ id, row, index, start, isOpen, isMarked, children }: LineProps<T>) => {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={css.row}
      data-key={id}
      data-marked={isMarked}
      style={{ transform: `translateY(${start}px)` }}
    >
      {children(row, isOpen)}
    </div>
  )
}) as <T>(props: LineProps<T>) => ReactNode

function withRow(range: number[], at: number | undefined): number[] {
  if (at === undefined || range.includes(at)) return range
  return [...range, at].sort((one, other) => one - other)
}

function rowOf(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined
}

function columnOf(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-column]')?.dataset.column : undefined
}

function stepOf(event: KeyboardEvent, all: number): number {
  if (event.ctrlKey) return event.key === 'Home' ? -all : event.key === 'End' ? all : 0
  const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, PageUp: -10, PageDown: 10 }
  return steps[event.key] ?? 0
}

/** A cell. `column`: its name, so that ↑ and ↓ stay in it. `header`: it says which row this is. */
export function LongCell({
  column,
  header,
  className,
  children,
}: {
  column: string
  header?: boolean
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <div role={header ? 'rowheader' : 'cell'} data-column={column} className={clsx(css.cell, className)}>
      {children}
    </div>
  )
}

/** A column's head; with `sorting` its rows can be sorted by it. */
export function LongHead<C extends string>({
  column,
  sorting,
  hidden,
  className,
  children,
}: {
  column?: C
  sorting?: Sorting<C>
  hidden?: boolean
  className?: string | undefined
  children: ReactNode
}) {
  const isBy = sorting !== undefined && sorting.by === column
  return (
    <div
      role="columnheader"
      className={clsx(css.cell, className)}
      aria-sort={isBy ? (sorting.down ? 'descending' : 'ascending') : undefined}
    >
      {column === undefined || sorting === undefined ? (
        <span className={clsx(hidden && 'visually-hidden')}>{children}</span>
      ) : (
        <button
          type="button"
          className={css.sort}
          data-down={isBy && sorting.down}
          onClick={() => sorting.on(column)}
        >
          {children}
          {isBy && <Icon name="down" />}
        </button>
      )}
    </div>
  )
}
