import { expect, test } from 'vitest'
import { keepSame } from './same'

const before = {
  title: 'Lundby',
  rows: [
    { id: 'a', at: { x: 1 } },
    { id: 'b', at: { x: 2 } },
  ],
  tags: ['p', 'q'],
}

test('a view that says the same is the same object', () => {
  expect(keepSame(before, structuredClone(before))).toBe(before)
})

test('what differs is new, and all around it that does not is what it was', () => {
  const came = {
    ...structuredClone(before),
    rows: [
      { id: 'a', at: { x: 1 } },
      { id: 'b', at: { x: 3 } },
    ],
  }
  const kept = keepSame(before, came)
  expect(kept).not.toBe(before)
  expect(kept).toEqual({
    ...before,
    rows: [
      { id: 'a', at: { x: 1 } },
      { id: 'b', at: { x: 3 } },
    ],
  })
  expect([kept.rows[0], kept.tags]).toEqual([before.rows[0], before.tags])
  expect(kept.rows[0]).toBe(before.rows[0])
  expect(kept.tags).toBe(before.tags)
})

test.each([
  ['one more at the front', [{ id: 'n', at: { x: 0 } }, ...before.rows]],
  ['in another order', [...before.rows].reverse()],
  ['one less', [before.rows[1]]],
])('a row is known by its id: %s', (_, rows) => {
  const kept = keepSame(before, { ...before, rows: structuredClone(rows) })
  expect(kept.rows).toEqual(rows)
  for (const row of before.rows) {
    const again = kept.rows.find(one => one?.id === row.id)
    expect(again === undefined || again === row).toBe(true)
  }
})

test.each([
  [null, {}],
  [{}, null],
  [[], {}],
  [{ a: undefined }, {}],
  [{}, { a: undefined }],
  [[1, 2], [1]],
  [[1], [1, 2]],
  ['1', 1],
  [0, -0],
])('%j becomes %j', (was, now) => {
  expect(keepSame(was, structuredClone(now))).toEqual(now)
})
