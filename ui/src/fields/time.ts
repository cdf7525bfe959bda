/** Times of day as a person writes them. Inside the program a time is minutes since midnight. */

/** 9.30, 09:30, 9 30, 930 and 9 are times; anything else is not. */
export function parseTime(text: string): number | undefined {
  const match = /^\s*(\d{1,2})\s*[.:,\s]\s*(\d{2})\s*$/.exec(text) ?? /^\s*(\d{1,2}?)(\d{2})?\s*$/.exec(text)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined
}

/** 09:30, for a field. Where no one edits, `useFormat().clock` writes it. */
export function formatTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
