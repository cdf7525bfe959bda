/** Which dates are shown. Pure. */
import type { DateState, Party, YearDate } from '../wire'

export const all = 'all'
export const parties = ['police', 'city', 'others'] as const satisfies readonly Party[]
export const stands = ['passed', 'due', 'coming', 'answered'] as const satisfies readonly DateState[]

interface Filters {
  area: string
  party: string
  stand: string
}

/** The hearing's own day is everybody's: it stays whatever area and party are asked for. */
export function filtered(dates: readonly YearDate[], { area, party, stand }: Filters): YearDate[] {
  return dates.filter(
    one =>
      (area === all || one.measure === null || one.areas.some(each => each.area === area)) &&
      (party === all || one.measure === null || one.owners.some(owner => owner.party === party)) &&
      (stand === all || one.state === stand),
  )
}
