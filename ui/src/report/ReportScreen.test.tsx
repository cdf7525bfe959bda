import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { OverviewView, ReportView } from '../wire'
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
  areas: [
    { area: 'an', name: 'Angered', is_city: false, priorities: 3 },
    { area: 'gbg', name: 'Göteborg', is_city: true, priorities: 6 },
  ],
  results_of: 2018,
  unfinished: [{ kind: 'priority_without_measure', count: 13 }],
}

async function drawReport() {
  window.location.hash = '#/h/report'
  const engine = new FakeEngine({
    report,
    overview: { year: 2019, city: 'Göteborg' } as OverviewView,
    exports: { exports: [] },
    guard: {
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
    },
  })
  const drawn = draw(<ReportScreen />, { engine })
  await screen.findByText('2 sidor, som de blir')
  return drawn
}

test('it says what goes in, what is unfinished, and shows the pages', async () => {
  const { container } = await drawReport()
  expect(screen.getByText('Resultat av planen 2018')).toBeTruthy()
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
    expect(engine.exported).toEqual([{ format: 'pdf', language: 'sv', path: '/home/a/Hearing.pdf' }]),
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
