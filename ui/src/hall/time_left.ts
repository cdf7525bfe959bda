/** What is left of a length of time, as it is written: the same over a room, on the day's screen and on the wall. Pure. */
import type { Milliseconds } from '../wire'

/** Whole minutes left, rounded up; once the time is up, the minutes that have gone since, rounded down. */
export function passed(left: Milliseconds): { minutes: number; isOver: boolean } {
  return left > 0
    ? { minutes: Math.ceil(left / 60_000), isOver: false }
    : { minutes: Math.floor(-left / 60_000), isOver: true }
}

/** 2:05 or 1:02:05, left or over: a second that has begun is a second left. */
export function timer(left: Milliseconds): string {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
