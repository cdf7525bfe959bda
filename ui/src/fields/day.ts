/** Days as people write them: "2019-12-31", "31/12", "31 dec", "31 december 2019", in the language's month names. Pure. */

/**
 * The day as ISO text, or null when it cannot be read. Without a year it is in `year`, or in the next one where it would come
 * before `after`: a measure that begins in February 2019 and goes on until "14 feb" does so until 2020.
 */
export function parseDay(
  text: string,
  year: number,
  locale: string,
  after: string | null = null,
): string | null {
  const day = readDay(text, year, locale)
  const isNext = day !== null && after !== null && day < after && !/\d{4}/.test(text)
  return isNext ? readDay(text, year + 1, locale) : day
}

/** "2027-02-04", if there is such a day; else null. */
export function readIsoDay(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim())
  return iso && isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
}

function readDay(text: string, year: number, locale: string): string | null {
  const words = text.trim().toLowerCase().replace(/,/g, ' ')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const short = /^(\d{1,2})\s*[/.]\s*(\d{1,2})(?:\s*[-/. ]\s*(\d{4}))?$/.exec(words)
  if (short) return isoDay(Number(short[3] ?? year), Number(short[2]), Number(short[1]))
  const long = /^(?:den )?(\d{1,2})\.?\s+(\p{L}{3,})\.?(?:\s+(\d{4}))?$/u.exec(words)
  if (!long?.[2]) return null
  const month = monthNames(locale).findIndex(name => name.startsWith(long[2]?.slice(0, 3) ?? ''))
  return month < 0 ? null : isoDay(Number(long[3] ?? year), month + 1, Number(long[1]))
}

function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2000, month, 1))).toLowerCase(),
  )
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
