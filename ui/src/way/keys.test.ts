import { expect, test } from 'vitest'
import { awake, clashes, type RankedAction } from './actions'

const action = (id: string, keys: string, more: Partial<RankedAction> = {}): RankedAction => ({
  id,
  key: id,
  keys,
  rank: 'screen',
  do: () => {},
  ...more,
})

test('a key of the frame sleeps while a screen has it, and so does what cannot be done', () => {
  const actions = [
    action('phase', 'Alt 1', { rank: 'frame' }),
    action('other phase', 'Alt 2', { rank: 'frame' }),
    action('sheet', 'Alt 1'),
    action('sleeping', 'Alt 2', { isDisabled: true }),
  ]
  expect(awake(actions).map(one => one.id)).toEqual(['other phase', 'sheet'])
})

test.each<[string, RankedAction, string[]]>([
  ['of one rank want it', action('other', 'Alt N'), ['Alt N: one, other']],
  ['are of two ranks', action('other', 'Alt N', { rank: 'frame' }), []],
  ['have keys of their own', action('other', 'Alt M'), []],
  ['are not both possible', action('other', 'Alt N', { isDisabled: true }), []],
])('a key clashes only where two actions that can be done %s', (_, other, found) => {
  expect(clashes([action('one', 'Alt N'), other])).toEqual(found)
})

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What is registered whatever screen is shown. */
const isEverywhere = (path: string) => /\/(app|frame\/.*|import\/.*|ProjectorActions)\.tsx$/.test(path)

function keysIn(wanted: (path: string) => boolean): Set<string> {
  // The projector's own window has no screens in it.
  const read = Object.entries(sources).filter(
    ([path]) => !/\.test\.|ProjectorWindow|keys\.ts/.test(path) && wanted(path),
  )
  return new Set(
    read.flatMap(([, source]) => [...source.matchAll(/\bkeys: '([^']+)'/g)].map(found => found[1] ?? '')),
  )
}

test('a key that works everywhere is no screen’s own: one press is one deed', () => {
  const everywhere = keysIn(isEverywhere)
  const own = keysIn(path => !isEverywhere(path))
  expect(everywhere).toContain('Ctrl PageDown')
  expect(own).toContain('Alt PageDown')
  expect([...everywhere].filter(keys => own.has(keys))).toEqual([])
})
