/** What a room lacks, in words, at a moment. The engine says what, and from when until when it holds. */
import type { Moment, NeedView } from '../wire'

/** The most a tile says: the first that ask for somebody, or where the room is. */
const mostLines = 2

export function needsNow(needs: readonly NeedView[], now: Moment): NeedView[] {
  const holds = needs.filter(
    need => (need.from === null || need.from <= now) && (need.until === null || now < need.until),
  )
  const asking = holds.filter(need => need.asks)
  return (asking.length > 0 ? asking : holds).slice(0, mostLines)
}

/** How many, or how many minutes by now. */
export function countOf(need: NeedView, now: Moment): number {
  return need.count + (need.from === null ? 0 : Math.floor((now - need.from) / 60_000))
}
