/** Where an item goes when it is moved: one step, to another day, or beside another. Pure: ids and days, nothing drawn. */

export interface ListedItem {
  id: string
  day: number
  title: string
}

/** After another item of the day; first on it when that is null. */
export interface Position {
  day: number
  after: string | null
}

/** One step up or down; over the border between two days to the next position there is. Null: there is none. */
export function stepFrom(items: readonly ListedItem[], id: string, by: 1 | -1): Position | null {
  const at = items.findIndex(one => one.id === id)
  const [item, next] = [items[at], items[at + by]]
  if (!item || !next) return null
  if (by === 1) return { day: next.day, after: next.day === item.day ? next.id : null }
  if (next.day !== item.day) return { day: next.day, after: next.id }
  const before = items[at - 2]
  return { day: item.day, after: before?.day === item.day ? before.id : null }
}

/** To the beginning of the next day, or the end of the one before. Null: there is no such day, and nothing to begin one with. */
export function dayStepFrom(items: readonly ListedItem[], id: string, by: 1 | -1): Position | null {
  const item = items.find(one => one.id === id)
  if (!item) return null
  const day = item.day + by
  const isAlone = !items.some(one => one.id !== id && one.day >= item.day)
  if (day < 1 || (by === 1 && isAlone)) return null
  return { day, after: by === 1 ? null : (items.findLast(one => one.day === day)?.id ?? null) }
}

/** Before or after another item. Null: it stands there already. */
export function besideOf(
  items: readonly ListedItem[],
  id: string,
  other: string,
  side: 'before' | 'after',
): Position | null {
  const target = items.find(item => item.id === other)
  if (!target || id === other) return null
  const day = target.day
  const rest = items.filter(item => item.day === day && item.id !== id)
  const after = side === 'after' ? other : (rest[rest.findIndex(item => item.id === other) - 1]?.id ?? null)
  const ofDay = items.filter(item => item.day === day)
  const at = ofDay.findIndex(item => item.id === id)
  return at >= 0 && (ofDay[at - 1]?.id ?? null) === after ? null : { day, after }
}

/** Which it will be on its day, from 1, and of how many. */
export function numberAt(
  items: readonly ListedItem[],
  id: string,
  { day, after }: Position,
): { place: number; count: number } {
  const rest = items.filter(item => item.day === day && item.id !== id)
  return { place: rest.findIndex(item => item.id === after) + 2, count: rest.length + 1 }
}
