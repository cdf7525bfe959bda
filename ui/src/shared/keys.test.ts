import { expect, test } from 'vitest'
import { type Action, awake } from './actions'

const action = (id: string, keys: string, more: Partial<Action> = {}): Action => ({
  id,
  key: id,
  keys,
  do: () => {},
  ...more,
})

test('of two with one key the one that gives way sleeps, and so does what cannot be done', () => {
  const actions = [
    action('phase', 'Alt 1', { givesWay: true }),
    action('other phase', 'Alt 2', { givesWay: true }),
    action('sheet', 'Alt 1'),
    action('sleeping', 'Alt 2', { isDisabled: true }),
  ]
  expect(awake(actions).map(one => one.id)).toEqual(['other phase', 'sheet'])
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
