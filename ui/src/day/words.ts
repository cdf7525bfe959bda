/** Lengths of time as a person says them. */
import { useCallback } from 'react'
import { useText } from '../text'
import type { Minutes } from '../wire'

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
