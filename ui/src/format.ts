/**
 * Numbers, dates and times as the language writes them, where no sentence surrounds them (in a sentence Fluent does it).
 * Nothing here knows what time it is.
 */
import { useMemo } from 'react'
import { locales, useLanguage } from './text'
import type { Moment, TimeOfDay } from './wire'

interface Format {
  /** 1 234,5 */
  number(value: number, decimals?: number): string
  /** 09:30, from minutes since midnight. */
  clock(time: TimeOfDay): string
  /** 8 februari 2019 */
  date(day: string): string
  /** fredag 8 februari */
  weekday(day: string): string
  /** 7 feb. 2019 13:05, on a Swedish clock. */
  moment(at: Moment): string
}

export function useFormat(): Format {
  const locale = locales[useLanguage()]
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    const weekdays = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    const moments = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Stockholm',
    })
    const midnight = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`)
    return {
      number: (value, decimals) =>
        new Intl.NumberFormat(locale, {
          maximumFractionDigits: decimals ?? 1,
          minimumFractionDigits: decimals ?? 0,
        }).format(value),
      clock: time => `${twoDigits(Math.floor(time / 60) % 24)}:${twoDigits(time % 60)}`,
      date: day => dates.format(midnight(day)),
      weekday: day => weekdays.format(midnight(day)),
      moment: at => moments.format(at),
    }
  }, [locale])
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
