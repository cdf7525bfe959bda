/**
 * Putting items in order: by dragging one with mouse or finger (pointer events, which behave alike in every web view), or by Alt and an arrow anywhere in it, or Alt and a page key to another day. Each step
 * is saved at once and said aloud. Knows ids, days and order, nothing of what the items hold or how they are drawn.
 */
import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../text'
import { besideOf, dayStepFrom, type ListedItem, numberAt, type Position, stepFrom } from './positions'

interface ItemOrder {
  row: {
    'data-row': string
    'data-over': 'before' | 'after' | undefined
    'data-dragged': boolean
  }
  handle: {
    onPointerDown: (event: PointerEvent) => void
    onPointerMove: (event: PointerEvent) => void
    onPointerUp: (event: PointerEvent) => void
    onPointerCancel: () => void
    /** The press that ends a drag is no click. */
    onClickCapture: (event: MouseEvent) => void
  }
}

export interface Order {
  of: (id: string) => ItemOrder
  /** A heading that an item can be dropped on: first on its day. */
  ofDay: (day: number) => Pick<ItemOrder, 'row'>
  step: (by: 1 | -1) => void
  dayStep: (by: 1 | -1) => void
  /** Moves this item to another day. */
  toDay: (id: string, by: 1 | -1) => void
  canGoToDay: (id: string, by: 1 | -1) => boolean
  /** What was done, for a screen reader. */
  said: string
}

export function useOrder(items: readonly ListedItem[], move: (id: string, to: Position) => unknown): Order {
  const t = useText()
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const kept = useRef<HTMLElement | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const pressed = useRef<{ x: number; y: number } | null>(null)
  const hasDragged = useRef(false)
  const hasDays = new Set(items.map(item => item.day)).size > 1

  const put = (id: string, to: Position | null) => {
    const moved = items.find(item => item.id === id)
    if (!moved || to === null) return
    const number = numberAt(items, id, to)
    const isSaidWithDay = hasDays || to.day !== moved.day
    setSaid(
      t(isSaidWithDay ? 'agenda-moved-day' : 'list-moved', { name: moved.title, ...number, day: to.day }),
    )
    return move(id, to)
  }

  /** Does it with the item that has the keyboard, which keeps it. */
  const withFocused = (positionOf: (id: string) => Position | null) => {
    const id = focusedItem(items)
    if (id === null) return
    if (document.activeElement instanceof HTMLElement) kept.current = document.activeElement
    void put(id, positionOf(id))
  }

  // The browser drops the focus of an element that is moved: give it back once the new order is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order changes, and only then
  useLayoutEffect(() => {
    if (kept.current !== document.activeElement) kept.current?.focus()
    kept.current = null
  }, [items])

  const row = (id: string) => ({
    'data-row': id,
    'data-over': over?.id === id && dragged !== id ? over.side : undefined,
    'data-dragged': dragged === id,
  })
  const stop = () => {
    pressed.current = null
    setDragged(null)
    setOver(null)
  }

  const of = (id: string): ItemOrder => ({
    row: row(id),
    handle: {
      onPointerDown: event => {
        hasDragged.current = false
        if (event.button !== 0) return
        pressed.current = { x: event.clientX, y: event.clientY }
        // At once: a quick hand has left the handle before its first move is told.
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove: event => {
        const from = pressed.current
        if (!from) return
        if (dragged === null) {
          if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < FIRST_STEP) return
          hasDragged.current = true
          setDragged(id)
        }
        scrollAt(event.clientY)
        setOver(rowAt(event.clientX, event.clientY))
      },
      onPointerUp: () => {
        if (dragged !== null && over !== null) void put(dragged, positionAt(items, dragged, over))
        stop()
      },
      onPointerCancel: stop,
      onClickCapture: event => {
        if (!hasDragged.current) return
        hasDragged.current = false
        event.preventDefault()
        event.stopPropagation()
      },
    },
  })

  return {
    of,
    ofDay: day => ({ row: row(`day-${day}`) }),
    step: by => withFocused(id => stepFrom(items, id, by)),
    dayStep: by => withFocused(id => dayStepFrom(items, id, by)),
    toDay: (id, by) => void put(id, dayStepFrom(items, id, by)),
    canGoToDay: (id, by) => dayStepFrom(items, id, by) !== null,
    said,
  }
}

/** The item that has the keyboard, or null. */
export function focusedItem(items: readonly { id: string }[]): string | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
  return items.some(item => item.id === id) ? (id ?? null) : null
}

/** How far the hand moves before it is a drag and no press. */
const FIRST_STEP = 5
/** So near the window's edge the page goes along. */
const EDGE = 90

interface Over {
  id: string
  side: 'before' | 'after'
}

/** The row or heading under the pointer, and which half of it. */
function rowAt(x: number, y: number): Over | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-row]')
  if (!row?.dataset.row) return null
  const box = row.getBoundingClientRect()
  return { id: row.dataset.row, side: y < box.top + box.height / 2 ? 'before' : 'after' }
}

/** Beside the item it is over; first on its day over a heading. */
function positionAt(items: readonly ListedItem[], dragged: string, over: Over): Position | null {
  const day = /^day-(\d+)$/.exec(over.id)?.[1]
  return day ? { day: Number(day), after: null } : besideOf(items, dragged, over.id, over.side)
}

function scrollAt(y: number) {
  const by = y < EDGE ? -1 : y > window.innerHeight - EDGE ? 1 : 0
  if (by !== 0) document.querySelector('main')?.scrollBy(0, by * 24)
}
