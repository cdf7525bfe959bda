/**
 * Putting rows in order: by dragging a row's handle, or by Alt and an arrow anywhere in the row. Each step is saved at once and
 * said aloud. Knows ids and their order, nothing of what the rows hold.
 */
import { type DragEvent, useLayoutEffect, useRef, useState } from 'react'
import { useText } from '../text'

interface Named {
  id: string
  title: string
}

export interface RowOrder {
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

export function useOrder(items: readonly Named[], move: (id: string, after: string | null) => unknown) {
  const t = useText()
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const kept = useRef<HTMLElement | null>(null)
  const [over, setOver] = useState<{ id: string; side: 'before' | 'after' } | null>(null)

  const place = (id: string, to: number) => {
    const rest = items.filter(item => item.id !== id)
    const moved = items.find(item => item.id === id)
    if (!moved || to < 0 || to > rest.length || items[to]?.id === id) return
    setSaid(t('list-moved', { name: moved.title, place: to + 1, count: items.length }))
    return move(id, rest[to - 1]?.id ?? null)
  }

  /** Moves the row that has the keyboard one step. */
  const step = (by: 1 | -1) => {
    const focused = document.activeElement
    const id = focused?.closest<HTMLElement>('[data-row]')?.dataset.row
    const at = items.findIndex(item => item.id === id)
    if (id === undefined || at < 0) return
    if (focused instanceof HTMLElement) kept.current = focused
    void place(id, at + by)
  }

  // The browser drops the focus of a row whose element is moved: give it back once the new order is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the order changes, and only then
  useLayoutEffect(() => {
    if (kept.current !== document.activeElement) kept.current?.focus()
    kept.current = null
  }, [items])

  const of = (id: string): RowOrder => ({
    row: {
      'data-row': id,
      'data-over': over?.id === id && dragged !== id ? over.side : undefined,
      onDragOver: event => {
        if (dragged === null) return
        event.preventDefault()
        setOver({ id, side: sideOf(event) })
      },
      onDrop: event => {
        if (dragged === null) return
        event.preventDefault()
        const rest = items.filter(item => item.id !== dragged)
        const target = rest.findIndex(item => item.id === id)
        if (target >= 0) void place(dragged, target + (sideOf(event) === 'after' ? 1 : 0))
        setDragged(null)
        setOver(null)
      },
    },
    handle: {
      draggable: true,
      onDragStart: event => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id)
        const row = event.currentTarget.closest('tr')
        if (row) event.dataTransfer.setDragImage(row, 12, 12)
        setDragged(id)
      },
      onDragEnd: () => {
        setDragged(null)
        setOver(null)
      },
    },
  })

  return { of, step, said }
}

function sideOf(event: DragEvent): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect()
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after'
}
