/** A priority's position among those of its area, moved by key or by mouse. */
import type { DragEvent, KeyboardEvent } from 'react'
import { useRun } from '../reading/engine_context'
import type { AreaPriorities, Id } from '../wire'

const dragType = 'application/x-priority'
const steps: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

export function useMoving(area: AreaPriorities) {
  const run = useRun()
  /** Those it is ranked among: a room's own where several rooms have ranked for the area. */
  const ranked = (priority: Id) => {
    const room = area.priorities.find(one => one.id === priority)?.room
    return area.priorities.filter(one => one.room === room)
  }
  const moveTo = (priority: Id, position: number) => {
    const others = ranked(priority).filter(one => one.id !== priority)
    if (position < 0 || position > others.length) return
    void run({ do: 'MovePriority', priority, after: others[position - 1]?.id ?? null })
  }
  return {
    /** Alt Shift and an arrow; whether it was that. */
    press(event: KeyboardEvent, priority: Id): boolean {
      const step = steps[event.key]
      if (!event.altKey || !event.shiftKey || step === undefined) return false
      event.preventDefault()
      event.stopPropagation()
      moveTo(priority, ranked(priority).findIndex(one => one.id === priority) + step)
      return true
    },
    drag: (event: DragEvent, priority: Id) => event.dataTransfer.setData(dragType, priority),
    /** Whether it is a priority that is dragged over something. */
    over(event: DragEvent): boolean {
      if (!event.dataTransfer.types.includes(dragType)) return false
      event.preventDefault()
      return true
    },
    /** Dropped on a priority of the same area it takes that one's place. */
    drop(event: DragEvent, on: Id) {
      event.preventDefault()
      const moved: Id = event.dataTransfer.getData(dragType)
      const position = ranked(moved).findIndex(one => one.id === on)
      if (moved !== on && position >= 0) moveTo(moved, position)
    },
  }
}
