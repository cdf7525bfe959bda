import { expect, test } from 'vitest'
import { formatTime, parseTime } from './time'

test.each([
  ['9.30', 570],
  ['09:30', 570],
  ['9 30', 570],
  ['0930', 570],
  ['930', 570],
  ['9', 540],
  ['11', 660],
  ['00.05', 5],
])('%s is a time', (text, minutes) => {
  expect(parseTime(text)).toBe(minutes)
})

test.each(['', 'lunch', '24.00', '9.61', '12345'])('"%s" is no time', text => {
  expect(parseTime(text)).toBeUndefined()
})

test('a time is written with two digits each', () => {
  expect(formatTime(545)).toBe('09:05')
})
