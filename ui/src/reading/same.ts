/** Views that are read anew after each commit: what says the same stays the same object, and is not drawn again. */
import { useRef } from 'react'

/** The value, as the very object it was at the last drawing where it says the same. For plain JSON made anew. */
export function useSame<T>(value: T): T {
  const kept = useRef(value)
  kept.current = keepSame(kept.current, value)
  return kept.current
}

/**
 * What came, where every part that equals what was there before is the very object it was. Both are plain JSON; rows with an
 * id are known by it wherever they stand. The parts are exchanged in what came, which is the caller's own.
 */
export function keepSame<T>(before: unknown, came: T): T {
  if (Array.isArray(before) && Array.isArray(came)) return keepRows(before, came) as T
  if (isRecord(before) && isRecord(came)) return keepFields(before, came) as T
  return came
}

function keepRows(before: unknown[], came: unknown[]): unknown[] {
  const known = new Map(before.map(row => [idOf(row), row]))
  let isSame = before.length === came.length
  came.forEach((row, at) => {
    came[at] = keepSame(known.get(idOf(row)) ?? before[at], row)
    isSame &&= Object.is(came[at], before[at])
  })
  return isSame ? before : came
}

function keepFields(before: Record<string, unknown>, came: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(came)
  let isSame = names.length === Object.keys(before).length
  for (const name of names) {
    came[name] = keepSame(before[name], came[name])
    isSame &&= name in before && Object.is(came[name], before[name])
  }
  return isSame ? before : came
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(row: unknown): unknown {
  return isRecord(row) ? row.id : undefined
}
