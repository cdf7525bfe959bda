/** Where something that is missing is mended: the screen, and the field that gets the cursor. Pure. */
import type { Break, Id } from '../wire'
import { type MeasurePart, type PriorityPart, partId } from './parts'
import { formatRoute, type ScreenId } from './route'

/** What one needs to know of a break to go where it is mended. */
export type Broken = Break & {
  area: Id | null
  /** It stands in something fixed: that is opened again first. */
  locked: boolean
}

/** The address where it is mended. Its last part is what the keyboard lands on. */
export function hrefToMend(hearing: Id, at: Broken): string {
  const { area, priority, cause, measure } = at
  const on = (screen: ScreenId, ...rest: (Id | null)[]) =>
    formatRoute({ hearing, screen, rest: rest.filter(part => part !== null) })
  const ofPriority = (part: PriorityPart) => priority && partId(part, priority)
  const ofMeasure = (part: MeasurePart) => measure && partId(part, measure)
  if (at.kind === 'priority_without_situation') return on('situation', area)
  if (at.kind === 'priority_not_fixed') return on('read_back', 'all', priority)
  if (at.kind === 'measure_without_priority') return on('priorities', 'breaks', measure)
  if (at.locked) return on('priorities', area, priority, ofPriority('reopen'))
  if (at.kind === 'cause_without_measure')
    return on('priorities', area, priority, cause && partId('against', cause), ofPriority('measures-of'))
  const field = {
    priority_without_cause: ofPriority('causes-of'),
    priority_without_measure: ofPriority('measures-of'),
    measure_without_cause: ofMeasure('cause'),
    measure_without_owner: ofMeasure('owner'),
    measure_without_goal: ofMeasure('amount'),
    measure_without_start: ofMeasure('starts'),
    measure_without_end: ofMeasure('ends'),
  }[at.kind]
  return on('priorities', area, priority, field)
}
