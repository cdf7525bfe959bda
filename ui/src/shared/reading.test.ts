import { expect, test } from 'vitest'
import { parseDay } from './day'
import { parseNumber } from './number'
import { ownerNames, ownersOf, readsAsVerb } from './sentence'

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

test('an owner that speaks of both parties stands once and keeps both', () => {
  const owners = [
    { name: 'Processledare (Stad och Polis)', party: 'police' as const },
    { name: 'Processledare (Stad och Polis)', party: 'city' as const },
  ]
  expect(ownerNames(owners)).toBe('Processledare (Stad och Polis)')
  expect(ownersOf('Processledare (Stad och Polis), Skola', owners)).toEqual([
    ...owners,
    { name: 'Skola', party: null },
  ])
})

test('a verb goes after shall, a heading after will see to', () => {
  expect(['patrullera till fots', 'Patrullera till fots', 'Kartlägga platser'].map(readsAsVerb)).toEqual([
    true,
    true,
    true,
  ])
  expect(['Fotpatrull', 'Samma rutin i alla stadsdelar'].map(readsAsVerb)).toEqual([false, false])
})
