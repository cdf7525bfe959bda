/** From minutes to heights: where things stand on the day's axis. Pure; heights are in rem, so that they grow with the text. */
import type { AgendaDayView, AgendaItemView } from '../wire'

/** The height of one line of text in a block. */
const LINE = 1.05
/** The height of a parallel block with a row of rooms in it. */
const ROOMS = 7.6
const [LEAST, MOST] = [0.13, 0.2]

interface Axis {
  /** Where it begins and ends: whole hours around the day. */
  from: number
  to: number
  /** The height of a minute. */
  minute: number
}

/** An axis on which the day's shortest block has room for a line of text and its shortest parallel block for rooms, as far as
 * the day stays readable as a whole. */
export function axisOf(day: AgendaDayView, items: readonly AgendaItemView[], mustEnd: number | null): Axis {
  const shortest = (some: readonly AgendaItemView[]) =>
    Math.min(...some.map(item => item.minutes).filter(minutes => minutes > 0), 60)
  const parallel = items.filter(item => item.kind === 'parallel')
  const wanted = Math.max(LINE / shortest(items), parallel.length > 0 ? ROOMS / shortest(parallel) : 0)
  const last = Math.max(day.planned_end, mustEnd ?? 0)
  return {
    from: Math.floor(day.starts / 60) * 60,
    to: Math.ceil(last / 60) * 60,
    minute: Math.min(MOST, Math.max(LEAST, wanted)),
  }
}

export function heightOf(axis: Axis, minutes: number): string {
  return `${(minutes * axis.minute).toFixed(3)}rem`
}

/** The hours on the axis. */
export function hoursOf(axis: Axis): number[] {
  const hours: number[] = []
  for (let hour = axis.from; hour <= axis.to; hour += 60) hours.push(hour)
  return hours
}

/** How many of the blocks that begin before it are still going on when an item begins: so far it is moved aside. */
export function asideOf(item: AgendaItemView, items: readonly AgendaItemView[]): number {
  const at = items.indexOf(item)
  return items
    .slice(0, at)
    .filter(other => other.planned_end > item.planned_start && other.planned_start <= item.planned_start)
    .length
}
