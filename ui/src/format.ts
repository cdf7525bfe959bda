/**
 * Numbers, dates and times as the language writes them, where no sentence surrounds them (in a sentence Fluent does it).
 * Times come from the engine as ISO text; nothing here knows what time it is.
 */
import { useMemo } from 'react'
import { locales, useLanguage } from './text'

export interface Format {
  /** 1 234,5 */
  number(value: number, decimals?: number): string
  /** 09:30, from "2019-02-08T09:30:00" or from "09:30". */
  clock(time: string): string
  /** 8 februari 2019 */
  date(day: string): string
}

export function useFormat(): Format {
  const locale = locales[useLanguage()]
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    return {
      number: (value, decimals) =>
        new Intl.NumberFormat(locale, {
          maximumFractionDigits: decimals ?? 1,
          minimumFractionDigits: decimals ?? 0,
        }).format(value),
      clock: time => /(\d\d:\d\d)/.exec(time)?.[1] ?? time,
      date: day => dates.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
    }
  }, [locale])
}
