/** Lengths of time as a person says them. */
import { useCallback } from 'react'
import { useText } from '../text'
import type { Milliseconds, Minutes } from '../wire'

const anHour = 60

/** 6 min; from two hours on, 2 h 5 min. */
export function useSpan(): (minutes: Minutes) => string {
  const t = useText()
  return useCallback(
    minutes => {
      const hours = minutes < 2 * anHour ? 0 : Math.floor(minutes / anHour)
      return t('day-span', { hours, minutes: minutes - hours * anHour })
    },
    [t],
  )
}

/** Whole minutes left, rounded up; once the time is up, the minutes that have gone since, rounded down. */
export function passed(left: Milliseconds): { minutes: number; isOver: boolean } {
  return left > 0
    ? { minutes: Math.ceil(left / 60_000), isOver: false }
    : { minutes: Math.floor(-left / 60_000), isOver: true }
}

/** 2:05, left or over: seconds rounded as the minutes are. */
export function timer(left: Milliseconds): string {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
