import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { overview } from '../fixture'
import type { Edition, ReportChoice, ReportView } from '../wire'
import { ReportScreen } from './ReportScreen'

// jsdom has no canvas: the pages themselves are looked at in the real window.
vi.mock('./pdf', () => ({
  openPages: async () => ({ count: 2, shapes: [0.7, 1.4], draw: async () => {}, close: () => {} }),
}))
globalThis.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver

const report: ReportView = {
  document_id: 'S-1',
  example: true,
  priorities: 36,
  priorities_fixed: 30,
  areas: 11,
  rooms: 12,
  results_of: 2018,
  editions: [
    { edition: 'working', chapters: ['city', 'areas', 'plan', 'unfinished', 'rooms'] },
    { edition: 'directors', chapters: ['city', 'areas', 'plan', 'results', 'rooms'] },
    { edition: 'public', chapters: ['city', 'areas', 'results'] },
  ],
  unfinished: [{ kind: 'priority_without_measure', count: 13 }],
  found: [
    {
      kind: 'personal_number',
      words: '850709-9805',
      found_in: 'card',
      of: 'Rum 9 · Lundby',
      item: 'c1',
      area: 'lu',
      workshop: 'w9',
      priority: null,
    },
  ],
  missing: [{ characters: '🚲', text: 'Cykelstölder 🚲' }],
}

const everything = (edition: Edition): ReportChoice => ({
  edition,
  chapters: ['city', 'areas', 'plan', 'results', 'unfinished', 'not_prioritised', 'day', 'sources', 'rooms'],
  language: 'sv',
})

async function drawReport() {
  window.location.hash = '#/h/report'
  const engine = new FakeEngine({
    report: ({ choice }) => (choice.edition === 'public' ? { ...report, found: [], missing: [] } : report),
    overview: overview(),
    exports: {
      exports: [
        {
          id: 'e1',
          format: 'pdf',
          edition: 'directors',
          left_out: ['rooms'],
          language: 'sv',
          file_name: 'Hearing.pdf',
          document_id: '2019-AAAA-BBBB-CCCC',
          priorities: 36,
          priorities_fixed: 30,
          exported_at: 1549553640000,
        },
      ],
    },
  })
  const drawn = draw(<ReportScreen />, { engine })
  await screen.findByText('2 sidor, som de blir')
  return drawn
}

test('it says what goes in, what is unfinished, and shows the pages', async () => {
  const { container } = await drawReport()
  expect(screen.getByRole('checkbox', { name: 'Förra årets löften och resultat' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '13 prioriteringar saknar åtgärd' })).toBeTruthy()
  expect(screen.getByRole('img', { name: 'Sida 2 av 2' })).toBeTruthy()
  await expectAccessible(container)
})

test('what points someone out is listed before anything is written, with the way to its place', async () => {
  await drawReport()
  const place = await screen.findByRole('link', { name: 'Kort: Rum 9 · Lundby' })
  expect(place.getAttribute('href')).toBe('#/h/workshop/w9/cards/c1')
  expect(screen.getByText('”850709-9805” ser ut som ett personnummer')).toBeTruthy()
})

test('the report is written where the person chose, in the language chosen, and can be opened', async () => {
  const { user, engine } = await drawReport()
  engine.picks = ['/home/a/Hearing.pdf']
  await user.click(screen.getByRole('button', { name: 'Skriv rapporten (PDF)' }))
  await waitFor(() =>
    expect(engine.exported).toEqual([
      { what: 'report', choice: everything('directors'), path: '/home/a/Hearing.pdf' },
    ]),
  )
  await user.click(await screen.findByRole('button', { name: 'Öppna' }))
  expect(engine.opened).toEqual(['/home/a/Hearing.pdf'])
})

test('nothing is written when the person changes their mind', async () => {
  const { user, engine } = await drawReport()
  await user.keyboard('{Control>}s{/Control}')
  expect(engine.exported).toEqual([])
})

test('a full disk is said where the button is', async () => {
  const { user, engine } = await drawReport()
  engine.picks = ['/home/a/Hearing.pdf']
  engine.trouble = { kind: 'Failure', code: 'disk-full', detail: '/home' }
  await user.click(screen.getByRole('button', { name: 'Skriv rapporten (PDF)' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Disken är full')
})

test('another edition has its own chapters, its own readers, and only what it holds can point someone out', async () => {
  const { user, engine, container } = await drawReport()
  expect(screen.getByText('🚲 blir □ i ”Cykelstölder 🚲”')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: /^Alla/ }))
  await screen.findByText('Inga personuppgifter hittades i det som går med.')
  expect(screen.queryByRole('checkbox', { name: 'Rummen: röster, matris och kort' })).toBeNull()
  expect(screen.getByText('Alla får läsa den. Det noteras här att den är skriven.')).toBeTruthy()
  expect(screen.getByText('6 prioriteringar är inte fastställda och är inte med.')).toBeTruthy()
  engine.picks = ['/home/a/Lov.pdf']
  await user.click(screen.getByRole('button', { name: 'Skriv rapporten (PDF)' }))
  await waitFor(() =>
    expect(engine.exported[0]).toMatchObject({ what: 'report', choice: everything('public') }),
  )
  await expectAccessible(container)
})

test('a chapter that is not ticked does not go in, and nothing at all cannot be written', async () => {
  const { user, engine } = await drawReport()
  await user.click(screen.getByRole('checkbox', { name: 'Rummen: röster, matris och kort' }))
  engine.picks = ['/home/a/Hearing.pdf']
  await user.click(screen.getByRole('button', { name: 'Skriv rapporten (PDF)' }))
  const without = everything('directors').chapters.filter(chapter => chapter !== 'rooms')
  await waitFor(() =>
    expect(engine.exported[0]).toMatchObject({ what: 'report', choice: { chapters: without } }),
  )
  for (const box of screen.getAllByRole('checkbox', { checked: true })) await user.click(box)
  expect(screen.getByRole('button', { name: 'Skriv rapporten (PDF)' })).toHaveProperty('disabled', true)
  expect(screen.getAllByText('Välj minst ett kapitel.').length).toBeGreaterThan(0)
})

test('what lies beside the report is written from here too', async () => {
  const { user, engine } = await drawReport()
  engine.picks = ['/home/a/plan']
  for (const name of [
    'åtgärdsplan, Excel',
    'åtgärdsplan, CSV',
    'åtgärdsplan, kalender',
    'alla uppgifter, JSON',
  ]) {
    await user.click(screen.getByRole('button', { name }))
    await screen.findByText('Skriven: /home/a/plan')
  }
  const asked = engine.exported.map(({ path: _, ...one }) => one)
  const plans = (['xlsx', 'csv', 'ics'] as const).map(form => ({ what: 'plan', form, language: 'sv' }))
  expect(asked).toEqual([...plans, { what: 'data' }])
})

test('what has left is told with its edition, what was left out, and how far the hearing had come', async () => {
  await drawReport()
  const told =
    'rapport, direktörernas utgåva · utan Rummen: röster, matris och kort · 30 av 36 fastställda · 2019-AAAA-BBBB-CCCC'
  expect(screen.getByText(told)).toBeTruthy()
})
