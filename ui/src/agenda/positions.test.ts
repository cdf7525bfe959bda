import { expect, test } from 'vitest'
import { besideOf, dayStepFrom, type ListedItem, numberAt, stepFrom } from './positions'

/** Items as `a1 b1 c2`: a name and the day. */
const items = (written: string): ListedItem[] =>
  written.split(' ').map(([id = '', day = '']) => ({ id, day: Number(day), title: id }))

const programme = items('a1 b1 c1 d2 e2')

test.each([
  ['a', 1, { day: 1, after: 'b' }],
  ['c', 1, { day: 2, after: null }],
  ['e', 1, null],
  ['a', -1, null],
  ['b', -1, { day: 1, after: null }],
  ['c', -1, { day: 1, after: 'a' }],
  ['d', -1, { day: 1, after: 'c' }],
  ['e', -1, { day: 2, after: null }],
] as const)('%s one step %i', (id, by, place) => {
  expect(stepFrom(programme, id, by)).toEqual(place)
})

test.each([
  ['a1 b1', 'b', 1, { day: 2, after: null }],
  ['a1 b2', 'a', 1, { day: 2, after: null }],
  ['a1', 'a', 1, null],
  ['a1 b2', 'b', 1, null],
  ['a1 b2', 'b', -1, { day: 1, after: 'a' }],
  ['a1 b3', 'b', -1, { day: 2, after: null }],
  ['a1', 'a', -1, null],
] as const)('of %s, %s goes %i days', (written, id, by, place) => {
  expect(dayStepFrom(items(written), id, by)).toEqual(place)
})

test.each([
  ['a', 'c', 'after', { day: 1, after: 'c' }],
  ['c', 'a', 'before', { day: 1, after: null }],
  ['a', 'd', 'before', { day: 2, after: null }],
  ['a', 'e', 'before', { day: 2, after: 'd' }],
  ['a', 'b', 'before', null],
  ['b', 'a', 'after', null],
  ['a', 'a', 'after', null],
] as const)('%s beside %s, %s', (id, other, side, place) => {
  expect(besideOf(programme, id, other, side)).toEqual(place)
})

test('its number is counted on the day it comes to', () => {
  expect(numberAt(programme, 'a', { day: 2, after: 'd' })).toEqual({ place: 2, count: 3 })
  expect(numberAt(programme, 'c', { day: 1, after: null })).toEqual({ place: 1, count: 3 })
})
