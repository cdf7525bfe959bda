/** Numbers as people write them: "1 234,5" and "1,234.5" alike. Pure. */

/** The number, or null when it cannot be read. A comma with one or two digits after it is a decimal sign. */
export function parseNumber(text: string): number | null {
  const words = text.replace(/[\s\u00a0\u202f]/g, '')
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(words) ? words.replace(/,/g, '') : words.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
