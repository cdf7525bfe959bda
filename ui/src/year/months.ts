/** Months as the language names them. */
import { useMemo } from 'react'
import { locales, useLanguage } from '../text'

export function useMonths(): { long: (month: string) => string } {
  const locale = locales[useLanguage()]
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
    return { long: month => format.format(new Date(`${month}-01T00:00:00Z`)) }
  }, [locale])
}
