import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draw, expectAccessible } from '../../draw'
import type { ProjectedBlock, ProjectedBody, ProjectionView } from '../../wire'
import { Stage } from '../Stage'
import { countdown, shareGone } from './time'

const now = Date.UTC(2019, 1, 7, 9, 24)
const minute = 60_000

const block: ProjectedBlock = {
  title: 'Tema narkotika: normalisering och tillgänglighet',
  kind: 'plenary',
  venue: 'Stora salen',
  total: 35 * minute,
  left: 11 * minute,
  stage: 'ample',
  is_paused: false,
  turn: null,
}

const going: ProjectedBody = {
  scene: 'now',
  clock: 624,
  now: block,
  next: [{ title: 'Fika', kind: 'break', venue: null, at: 635 }],
  over: false,
}

const bodies: Record<string, ProjectedBody> = {
  now: going,
  rooms: {
    scene: 'rooms',
    rooms: [
      { id: 'w1', area: 'Angered', theme: null, room: 'Rum 1' },
      { id: 'w2', area: 'Göteborg', theme: 'Hela staden – unga', room: 'Rum 12' },
    ],
  },
  area: {
    scene: 'area',
    area: 'Angered',
    compares: true,
    indicators: [
      {
        id: 'i',
        name: 'Otrygg sent på kvällen',
        unit: 'procent',
        decimals: 1,
        year: 2018,
        amount: 31.4,
        city: 22.1,
        city_example: true,
        all: [18, 31.4],
        caution: 'Små urval',
        example: false,
      },
    ],
  },
  words: {
    scene: 'words',
    area: 'Angered',
    words: [
      { party: 'police', text: 'Fler vittnar nu.' },
      { party: 'city', text: 'Torget är vårt vardagsrum.' },
    ],
  },
  result: {
    scene: 'result',
    area: 'Lundby',
    theme: null,
    room: 'Rum 9',
    closed: true,
    top: [
      { id: 'p1', title: 'Narkotika i centrum', place: 1, police: 9, city: 4, others: 2 },
      { id: 'p2', title: 'Otrygg gångväg', place: 2, police: 2, city: 6, others: 1 },
    ],
    gap: { id: 'p1', title: 'Narkotika i centrum', place: 1, police: 9, city: 4, others: 2 },
  },
  read_back: {
    scene: 'read_back',
    area: 'Lundby',
    rank: 1,
    title: 'Narkotika i centrum',
    reason: null,
    causes: ['Platsen är mörk'],
    measures: [
      {
        id: 'm',
        text: 'patrullera till fots',
        owners: [{ name: 'Polisen', party: 'police' }],
        goal_amount: 100,
        unit: 'gånger',
        ceiling: false,
        place: 'Redbergsplatsen',
        starts: null,
        ends: '2019-12-31',
        cause_numbers: [1],
      },
    ],
  },
}

function drawBody(body: ProjectedBody | undefined, language: 'sv' | 'en' = 'sv') {
  if (!body) throw new Error('no such scene')
  const view: ProjectionView = { hearing: 'Årlig hearing 2019', example: true, body }
  return draw(
    <main>
      <Stage view={view} />
    </main>,
    { language },
  )
}

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test.each(Object.keys(bodies))('the scene %s reads well aloud in both languages', async name => {
  for (const language of ['sv', 'en'] as const) {
    const { container, unmount } = drawBody(bodies[name], language)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    await expectAccessible(container)
    unmount()
  }
})

test('a made-up number of the city wears its mark in the hall', () => {
  drawBody(bodies.area)
  expect(screen.getByText('22,1 (exempel)')).toBeTruthy()
  expect(screen.getByText('31,4')).toBeTruthy()
})

test('what is left is a figure and a word, never colour alone', () => {
  drawBody(bodies.now)
  expect(screen.getByRole('timer').textContent).toBe('11:00')
  expect(screen.getByText('Gott om tid')).toBeTruthy()
  expect(screen.getByText('10:24')).toBeTruthy()
  expect(screen.getByText('Fika')).toBeTruthy()
})

test.each([
  ['ample', 'Gott om tid'],
  ['soon', 'Börja avrunda'],
  ['last', 'Sista minuterna'],
  ['over', 'Tiden är ute'],
] as const)('the stage %s is said as %s', (stage, words) => {
  drawBody({ ...going, now: { ...block, stage } })
  expect(screen.getByText(words)).toBeTruthy()
})

test('a clock that stands still says so, and a turn has the clock', () => {
  const turn = { number: 3, count: 12, name: 'Lundby · Rum 9', left: 2 * minute, stage: 'ample' as const }
  drawBody({ ...going, now: { ...block, is_paused: true, turn } })
  expect(screen.getByText('Paus i klockan')).toBeTruthy()
  expect(screen.getByText('Lundby · Rum 9 · 3 av 12')).toBeTruthy()
  expect(screen.getByRole('timer').textContent).toBe('2:00')
})

test.each([
  [11 * minute, '11:00'],
  [1, '0:01'],
  [0, '+0:00'],
  [-90_000, '+1:30'],
  [62 * minute + 5000, '1:02:05'],
])('%d milliseconds are written %s', (left, written) => {
  expect(countdown(left)).toBe(written)
})

test('a block without length is gone, not a fault', () => {
  expect(shareGone(0, 0)).toBe(1)
  expect(shareGone(11 * minute, 35 * minute)).toBeCloseTo(24 / 35)
})

test('before the day the wall says when it begins, after it thanks', () => {
  const waiting = { scene: 'now' as const, clock: 480, now: null, over: false }
  const next = [{ title: 'Ankomst', kind: 'arrival' as const, venue: null, at: 495 }]
  drawBody({ ...waiting, next }).unmount()
  drawBody({ ...waiting, next })
  expect(screen.getByText('Vi börjar 08:15')).toBeTruthy()
  drawBody({ ...waiting, next: [], over: true })
  expect(screen.getByText('Dagen är slut. Tack för idag!')).toBeTruthy()
})

test('a room that still votes shows that it votes, and no problem', () => {
  drawBody({
    scene: 'result',
    area: 'Lundby',
    theme: null,
    room: 'Rum 9',
    closed: false,
    top: [],
    gap: null,
  })
  expect(screen.getByRole('heading', { name: 'Rummet röstar' })).toBeTruthy()
  expect(screen.queryByRole('list')).toBeNull()
})

test('police and city stand with shape, word and number, and the largest gap is named', () => {
  const { container } = drawBody(bodies.result)
  expect(screen.getByText('Här skiljer det mest')).toBeTruthy()
  expect(screen.getAllByText(/^polis$/i)).toHaveLength(2)
  expect(container.querySelectorAll('svg.police, svg.city').length).toBe(4)
})

test('a gap further down than the three is told in a line of its own', () => {
  const below = { id: 'p7', title: 'Buskörning', place: 5, police: 8, city: 0, others: 0 }
  const result = bodies.result
  if (result?.scene !== 'result') throw new Error('no result')
  drawBody({ ...result, gap: below })
  expect(screen.getByText(/Buskörning: polis 8, stad 0/)).toBeTruthy()
})
