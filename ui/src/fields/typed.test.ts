import { expect, test } from 'vitest'
import { parseDay } from './day'
import { parseNumber } from './number'

test.each([
  ['2019-12-31', '2019-12-31'],
  ['31/12', '2019-12-31'],
  ['31 dec', '2019-12-31'],
  ['31 december 2020', '2020-12-31'],
  ['1 maj', '2019-05-01'],
  ['31 februari', null],
  ['snart', null],
])('a day written %s is %s', (text, day) => {
  expect(parseDay(text, 2019, 'sv-SE')).toBe(day)
})

test.each([
  ['1 234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['0,5', 0.5],
  ['100', 100],
  ['många', null],
  ['-3', null],
])('a number written %s is %s', (text, number) => {
  expect(parseNumber(text)).toBe(number)
})
