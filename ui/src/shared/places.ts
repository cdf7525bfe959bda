/** Where something that is missing is mended: the screen, and the field that gets the cursor. Pure. */
import type { Break, Id } from '../wire'
import { formatRoute, type Route } from './route'

/** What one needs to know of a break to go where it is mended. */
export type Broken = Break & {
  area: Id | null
  /** It stands in something fixed: that is opened again first. */
  locked: boolean
}

/** The address of the place. Its last part is what the keyboard lands on. */
function placeOf(hearing: Id, at: Broken): Route {
  const { area, priority, cause, measure } = at
  const on = (screen: string, ...rest: (Id | null)[]): Route => ({
    hearing,
    screen,
    rest: rest.filter(part => part !== null),
  })
  if (at.kind === 'priority_without_situation') return on('situation', area)
  if (at.kind === 'priority_not_fixed') return on('read_back', 'all', priority)
  if (at.kind === 'measure_without_priority') return on('priorities', 'breaks', measure)
  if (at.locked) return on('priorities', area, priority, `reopen-${priority}`)
  if (at.kind === 'cause_without_measure')
    return on('priorities', area, priority, `against-${cause}`, `measures-of-${priority}`)
  const field = {
    priority_without_cause: `causes-of-${priority}`,
    priority_without_measure: `measures-of-${priority}`,
    measure_without_cause: `cause-${measure}`,
    measure_without_owner: `owner-${measure}`,
    measure_without_goal: `amount-${measure}`,
    measure_without_start: `starts-${measure}`,
    measure_without_end: `ends-${measure}`,
  }[at.kind]
  return on('priorities', area, priority, field)
}

export function hrefOf(hearing: Id, at: Broken): string {
  return formatRoute(placeOf(hearing, at))
}
