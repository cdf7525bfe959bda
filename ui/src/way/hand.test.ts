import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Hand, type Meant } from './hand'

/** The keys that mean something here, as on no screen in particular. */
const meaning: Record<string, Meant> = {
  p: {},
  s: {},
  o: { leads: true },
  v: { isRepeated: true },
  g: { isGrave: true },
  '4': {},
}

let done: string[]
let told: boolean[]
let hand: Hand

beforeEach(() => {
  vi.useFakeTimers()
  done = []
  told = []
  hand = new Hand(hasActed => told.push(hasActed))
})
afterEach(() => vi.useRealTimers())

/** Pressed with so many milliseconds before each; gives what nobody was to see. */
async function press(gap: number, keys: string[], more: KeyboardEventInit = {}) {
  const swallowed: string[] = []
  for (const key of keys) {
    await vi.advanceTimersByTimeAsync(gap)
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more })
    const stop = vi.spyOn(event, 'stopImmediatePropagation')
    hand.begin(event)
    if (stop.mock.calls.length > 0) {
      swallowed.push(key)
      continue
    }
    const meant = meaning[key]
    if (meant && !more.ctrlKey) hand.take(event, () => void done.push(key), meant)
    hand.settle(event)
  }
  return swallowed
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('one key alone is meant', async () => {
  await press(1000, ['p'])
  expect(done).toEqual([])
  await wait(400)
  expect([done, told]).toEqual([['p'], []])
})

test.each([5, 80, 250])('text with a letter every %i ms does nothing and is told once', async gap => {
  await press(gap, [...'polis och stad pppp'])
  await wait(2000)
  expect([done, told]).toEqual([[], [false]])
})

test('text that pauses within a word stays text', async () => {
  await press(20, [...'pol'])
  await press(600, [...'is'])
  await wait(2000)
  expect([done, told]).toEqual([[], [false]])
})

test('a word of nothing but keys is text by the space after it', async () => {
  await press(20, [...'pos '])
  await wait(2000)
  expect([done, told]).toEqual([[], [false]])
})

test('Space, Enter and the correction of a text press nothing', async () => {
  expect(await press(20, ['x', 'p', 'Backspace', ' ', 'Enter'])).toEqual(['Backspace', ' ', 'Enter'])
  await wait(2000)
  expect(await press(20, [' ', 'Enter'])).toEqual([])
})

test('keys that all mean something are done in their order', async () => {
  await press(20, ['4', 'p', 's'])
  expect(done).toEqual([])
  await wait(400)
  expect([done, told]).toEqual([['4', 'p', 's'], []])
})

test('the same key again is meant at once where it is the way of working, and nowhere else', async () => {
  await press(20, ['v', 'v', 'v'])
  expect(done).toEqual(['v', 'v', 'v'])
  await wait(2000)
  await press(20, ['p', 'p'])
  expect(done).toEqual(['v', 'v', 'v'])
})

test('a slow first letter that was done is told to have been', async () => {
  await press(1000, ['p'])
  await press(450, [...'xp'])
  await wait(2000)
  expect(told).toEqual([true])
})

test('a grave deed waits longer: the letters of a slow hand are not it', async () => {
  await press(1000, ['g'])
  await press(550, ['x'])
  await wait(2000)
  expect([done, told]).toEqual([[], [false]])
  await press(1000, ['g'])
  await wait(800)
  expect(done).toEqual(['g'])
})

test('an arrow does what is held first; so does a key with Ctrl', async () => {
  await press(20, ['p', 'ArrowDown'])
  expect(done).toEqual(['p'])
  await press(20, ['s'])
  await press(20, ['z'], { ctrlKey: true })
  expect(done).toEqual(['p', 's'])
})

test('a key that leads to a field is done at once, but not within a text', async () => {
  await press(1000, ['o'])
  expect(done).toEqual(['o'])
  await wait(2000)
  await press(20, [...'xo'])
  await wait(2000)
  expect(done).toEqual(['o'])
})

test('a deed is waited for before the next', async () => {
  let finish = () => {}
  const event = (key: string) => new KeyboardEvent('keydown', { key, cancelable: true })
  const keys = [event('p'), event('s')] as const
  hand.begin(keys[0])
  hand.take(keys[0], () => new Promise<void>(resolve => (finish = resolve)))
  hand.begin(keys[1])
  hand.take(keys[1], () => void done.push('s'))
  await wait(2000)
  expect(done).toEqual([])
  finish()
  await wait(0)
  expect(done).toEqual(['s'])
})

test('a letter that means nothing, alone, is not worth a word', async () => {
  await press(20, ['x'])
  await wait(2000)
  await press(20, ['p'])
  await wait(2000)
  expect([done, told]).toEqual([['p'], []])
})
