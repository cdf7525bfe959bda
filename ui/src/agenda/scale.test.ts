import { expect, test } from 'vitest'
import type { AgendaDayView, AgendaItemView, ItemKind } from '../wire'
import { asideOf, axisOf, heightOf, hoursOf } from './scale'

const item = (planned_start: number, minutes: number, kind: ItemKind = 'plenary'): AgendaItemView => ({
  id: `${planned_start}`,
  key: null,
  day: 1,
  title: 'Fika',
  kind,
  minutes,
  planned_start,
  planned_end: planned_start + minutes,
  is_fixed: false,
  slack: 0,
  venue: null,
  inner_count: null,
  inner_minutes: null,
  method_minutes: null,
  actual_start: null,
  actual_end: null,
  given: 0,
})
const day = (starts: number, planned_end: number): AgendaDayView => ({
  day: 1,
  date: null,
  starts,
  planned_end,
  total: planned_end - starts,
  past: null,
})

test('the axis goes from whole hour to whole hour, and as far as the day must be over', () => {
  expect(axisOf(day(495, 990), [], null)).toMatchObject({ from: 480, to: 1020 })
  expect(axisOf(day(480, 600), [], 725)).toMatchObject({ from: 480, to: 780 })
  expect(hoursOf(axisOf(day(495, 600), [], null))).toEqual([480, 540, 600])
})

test('the shortest block has room for a line, within reason', () => {
  const minuteOf = (minutes: number) => axisOf(day(480, 600), [item(480, minutes)], null).minute
  expect(minuteOf(7) * 7).toBeCloseTo(1.05)
  expect(minuteOf(2)).toBe(minuteOf(3))
  expect(minuteOf(0)).toBe(minuteOf(60))
  const parallel = item(480, 45, 'parallel')
  expect(axisOf(day(480, 600), [parallel], null).minute * 45).toBeCloseTo(7.6)
  expect(heightOf({ from: 0, to: 60, minute: 0.2 }, 30)).toBe('6.000rem')
})

test('what begins while others go on is moved aside, once for each', () => {
  const items = [item(480, 60), item(500, 60), item(530, 5), item(560, 10)]
  expect(items.map(one => asideOf(one, items))).toEqual([0, 1, 2, 0])
})
