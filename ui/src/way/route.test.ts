import { expect, test } from 'vitest'
import { formatRoute, go, goToStart, hrefTo, parseRoute, screenIds } from './route'

test.each(screenIds)('the address of %s leads to it, and to what follows', screen => {
  const route = { hearing: 'h', screen, rest: ['a b', 'ö/1'] }
  expect(parseRoute(formatRoute(route))).toEqual(route)
})

test('an address that names no screen there is leads to the overview', () => {
  expect(parseRoute('#/h/gone/w9')).toEqual({ hearing: 'h', screen: 'overview', rest: [] })
  expect(parseRoute('#/h')).toEqual({ hearing: 'h', screen: 'overview', rest: [] })
})

test('without a hearing it is the start screen', () => {
  expect(parseRoute('').hearing).toBeNull()
  expect(formatRoute(parseRoute('#/'))).toBe('#/')
  goToStart()
  go('plan')
  expect(window.location.hash).toBe('#/')
})

test('what is not said does not stand in the address', () => {
  expect(hrefTo('h', 'situation', 'an', undefined)).toBe('#/h/situation/an')
})
