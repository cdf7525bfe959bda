/** What time it is, for clocks on the screen. The only place in the UI that asks. */
import { useEffect, useState } from 'react'
import type { Moment } from '../wire'

/** Often enough for minutes. */
const fewSeconds = 5000

/** The moment, seen again every few seconds, or as often as said. */
export function useMoment(everyMs = fewSeconds): Moment {
  const [moment, setMoment] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setMoment(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return moment
}

/** Whole minutes until a moment, rounded up; negative once it has passed. */
export function minutesUntil(end: Moment, now: Moment): number {
  // Adding 0 makes a negative zero a zero.
  return Math.ceil((end - now) / 60_000) + 0
}
