/**
 * Putting items in order: by dragging one, or by Alt and an arrow anywhere in it, or Alt and a page key to another day. Each step
 * is saved at once and said aloud. Knows ids, days and order, nothing of what the items hold or how they are drawn.
 */
import { type DragEvent, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../text'
import { besideOf, dayStepFrom, numberAt, type Place, type Placed, stepFrom } from './places'

export interface ItemOrder {
  row: {
    'data-row': string
    'data-over': 'before' | 'after' | undefined
    onDragOver: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
  }
  handle: {
    draggable: true
    onDragStart: (event: DragEvent) => void
    onDragEnd: () => void
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

export function useOrder(items: readonly Placed[], move: (id: string, to: Place) => unknown): Order {
  const t = useText()
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const kept = useRef<HTMLElement | null>(null)
  const [over, setOver] = useState<{ id: string; side: 'before' | 'after' } | null>(null)
  const hasDays = new Set(items.map(item => item.day)).size > 1

  const place = (id: string, to: Place | null) => {
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
  const withFocused = (placeOf: (id: string) => Place | null) => {
    const id = focusedItem(items)
    if (id === null) return
    if (document.activeElement instanceof HTMLElement) kept.current = document.activeElement
    void place(id, placeOf(id))
  }

  // The browser drops the focus of an element that is moved: give it back once the new order is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order changes, and only then
  useLayoutEffect(() => {
    if (kept.current !== document.activeElement) kept.current?.focus()
    kept.current = null
  }, [items])

  const target = (id: string, drop: (dragged: string, side: 'before' | 'after') => Place | null) => ({
    'data-row': id,
    'data-over': over?.id === id && dragged !== id ? over.side : undefined,
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return
      event.preventDefault()
      setOver({ id, side: sideOf(event) })
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return
      event.preventDefault()
      void place(dragged, drop(dragged, sideOf(event)))
      setDragged(null)
      setOver(null)
    },
  })

  const of = (id: string): ItemOrder => ({
    row: target(id, (moved, side) => besideOf(items, moved, id, side)),
    handle: {
      draggable: true,
      onDragStart: event => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id)
        const row = event.currentTarget.closest('[data-row]')
        if (row) event.dataTransfer.setDragImage(row, 12, 12)
        setDragged(id)
      },
      onDragEnd: () => {
        setDragged(null)
        setOver(null)
      },
    },
  })

  return {
    of,
    ofDay: day => ({ row: target(`day-${day}`, () => ({ day, after: null })) }),
    step: by => withFocused(id => stepFrom(items, id, by)),
    dayStep: by => withFocused(id => dayStepFrom(items, id, by)),
    toDay: (id, by) => void place(id, dayStepFrom(items, id, by)),
    canGoToDay: (id, by) => dayStepFrom(items, id, by) !== null,
    said,
  }
}

/** The item that has the keyboard, or null. */
export function focusedItem(items: readonly { id: string }[]): string | null {
  const id = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row
  return items.some(item => item.id === id) ? (id ?? null) : null
}

function sideOf(event: DragEvent): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect()
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after'
}
