import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { area, overview } from '../fixture'
import type { EvidenceChoiceView, EvidenceView, PriorityView, StateStep, WorkshopView } from '../wire'
import { angered, base, view } from './fixture'
import { PrioritiesScreen } from './PrioritiesScreen'

beforeEach(() => localStorage.clear())

const choice: EvidenceChoiceView = {
  values: [
    citable('nar', 'Narkotikabrott', 2018, { amount: 32, city: 14.1 }),
    citable('otr', 'Otrygga kvällstid', 2018, { amount: 41, unit: 'procent' }),
    citable('nar', 'Narkotikabrott', 2017, { hidden: true }),
  ],
}

function citable(indicator: string, name: string, year: number, more: object) {
  return {
    indicator,
    name,
    unit: 'per 1 000 invånare',
    decimals: 1,
    area: 'an',
    area_name: null,
    year,
    amount: null,
    hidden: false,
    example: false,
    city: null,
    city_example: false,
    evidence: null,
    ...more,
  }
}

const cited: EvidenceView = {
  id: 'e1',
  indicator: 'nar',
  name: 'Narkotikabrott',
  unit: 'per 1 000 invånare',
  decimals: 1,
  area: 'an',
  area_name: null,
  year: 2018,
  amount: 32,
  hidden: false,
  gone: false,
  city: 14.1,
  city_example: false,
  source: 'Brå',
  caution: 'Speglar polisens arbete',
  example: false,
}

const steps: StateStep[] = [
  {
    state: 'proposed',
    is_reached: true,
    needs: [{ what: 'reason', is_done: false, lacking: 0, measure: null }],
  },
  {
    state: 'anchored',
    is_reached: false,
    needs: [
      { what: 'evidence', is_done: true, lacking: 0, measure: null },
      { what: 'measure', is_done: false, lacking: 0, measure: null },
      { what: 'read_back', is_done: false, lacking: 0, measure: null },
    ],
  },
  { state: 'fixed', is_reached: false, needs: [] },
]

async function drawOpen(more: Partial<PriorityView>) {
  window.location.hash = '#/h/priorities/an/a1'
  const one = { ...base, ...more }
  const engine = new FakeEngine({
    priorities: { ...view, areas: [{ ...angered, priorities: [one] }] },
    overview: overview(),
    hearing_areas: { areas: [], problem_areas: [] },
    evidence: choice,
    workshop: {
      room: { room: 'Rum 1' },
      problems: [
        {
          id: 'p1',
          title: 'Öppen handel',
          answers: ['yes', 'partly', null, null, null, null, null, 'yes', null, null],
          sums: { need: 3, possibility: 2, answered: 3 },
          concern: 'Polisen är tveksam',
        },
      ],
    } as unknown as WorkshopView,
  })
  const drawn = draw(<PrioritiesScreen />, { engine })
  await screen.findByRole('heading', { level: 1 })
  return { ...drawn, engine }
}

/** The values that the list offers. */
const offered = () =>
  within(screen.getByRole('listbox', { name: 'Värden i lägesbilden' })).getAllByRole('option')

test('a value is found by typing and chosen by Enter, and the list stays for the next', async () => {
  const { user, engine, container } = await drawOpen({})
  await user.click(screen.getByRole('button', { name: 'Välj ur lägesbilden' }))
  const line = await screen.findByRole('combobox', { name: 'Sök i lägesbilden' })
  expect(document.activeElement).toBe(line)
  await waitFor(() => expect(offered()).toHaveLength(3))
  await expectAccessible(container)
  await user.keyboard('narko 2017')
  expect(offered()).toHaveLength(1)
  await user.clear(line)
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'CiteValue', priority: 'a1', indicator: 'otr', area: 'an', year: 2018 }],
    ]),
  )
  expect(screen.getByRole('listbox', { name: 'Värden i lägesbilden' })).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Välj ur lägesbilden' })),
  )
})

test('what is chosen already is let go by Enter', async () => {
  const chosen = { ...citable('nar', 'Narkotikabrott', 2018, { amount: 32 }), evidence: 'e1' }
  const { user, engine } = await drawOpen({ evidence: [cited] })
  engine.show({ evidence: { values: [chosen] } })
  await user.click(screen.getByRole('button', { name: 'Välj ur lägesbilden' }))
  expect((await screen.findByRole('option', { name: /Narkotikabrott/ })).getAttribute('aria-selected')).toBe(
    'true',
  )
  await user.keyboard('{Enter}')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'DropEvidence', evidence: 'e1' }]]))
})

test('a made-up number of the city wears its mark, beside what is cited and beside what may be', async () => {
  const { user, engine } = await drawOpen({ evidence: [{ ...cited, city_example: true }] })
  expect(screen.getByText(/hela staden 14,1 \(exempel\)/i)).toBeTruthy()
  const made = citable('nar', 'Narkotikabrott', 2018, {
    amount: 32,
    example: true,
    city: 14.1,
    city_example: true,
  })
  engine.show({ evidence: { values: [made] } })
  await user.click(screen.getByRole('button', { name: 'Välj ur lägesbilden' }))
  const option = await screen.findByRole('option', { name: /Narkotikabrott/ })
  expect(option.textContent).toContain('32,0 (exempel)')
  expect(option.textContent).toContain('14,1 (exempel)')
})

test('evidence says its number, the city’s, where it is from and what to beware of; and when it has gone', async () => {
  const gone = { ...cited, id: 'e2', name: 'Skadegörelse', amount: null, gone: true, caution: null }
  const { container } = await drawOpen({ evidence: [cited, gone] })
  const part = within(screen.getByRole('region', { name: 'Underlag' }))
  expect(part.getByText('32,0')).toBeTruthy()
  expect(part.getAllByText(/hela staden 14,1 · källa: Brå/)).toHaveLength(2)
  expect(part.getByText('Speglar polisens arbete')).toBeTruthy()
  expect(part.getByText('värdet finns inte längre i lägesbilden')).toBeTruthy()
  await expectAccessible(container)
})

test('the list of the next state leads to where each is met, and what an earlier one lacked is still said', async () => {
  const { user, container } = await drawOpen({ state: 'proposed', steps })
  const part = within(screen.getByRole('region', { name: 'Hur långt den har kommit' }))
  expect(part.getByRole('heading', { name: 'För att bli förankrad behövs' })).toBeTruthy()
  expect(part.getByRole('heading', { name: 'Saknas fortfarande' })).toBeTruthy()
  await user.click(part.getByRole('button', { name: 'minst en åtgärd' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Ny åtgärd' }))
  await user.click(part.getByRole('button', { name: 'en motivering' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Motivering' }))
  expect(part.getByRole('link', { name: 'uppläst för dem som beslutar' }).getAttribute('href')).toBe(
    '#/h/read_back/all/a1',
  )
  await expectAccessible(container)
})

test('nothing unmet stands in the way of the next state, and one may go back', async () => {
  const { user, engine } = await drawOpen({ state: 'proposed', steps })
  await user.click(screen.getByRole('button', { name: 'Förankra' }))
  await user.click(screen.getByRole('button', { name: 'Ändra läget till Utkast' }))
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'SetState', priority: 'a1', to: 'anchored' }],
      [{ do: 'SetState', priority: 'a1', to: 'draft' }],
    ]),
  )
  expect(screen.queryByRole('button', { name: /Ändra läget till Fastställd/ })).toBeNull()
})

test('a doubt names its measure and leads to its date', async () => {
  const doubts = [{ kind: 'signed_without_measure' as const, measure: null }]
  const { user } = await drawOpen({ doubts })
  await user.click(screen.getByRole('button', { name: /Underskriven utan åtgärd/ }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Ny åtgärd' }))
})

test('what was changed after it was fixed is said loudly, with who signed something else', async () => {
  const signed = { role: 'stadsdelsdirektör Angered', signed_at: 0, is_current: false }
  const { container } = await drawOpen({
    state: 'fixed',
    changed_since_signed: true,
    signatures: [{ ...signed, party: 'city' }],
  })
  const note = screen.getByRole('note')
  expect(note.textContent).toContain('Ändrad sedan den fastställdes')
  expect(note.textContent).toContain('stadsdelsdirektör Angered')
  await expectAccessible(container)
})

test('a priority is moved to another area by choosing it', async () => {
  const { user, engine } = await drawOpen({})
  engine.show({
    hearing_areas: {
      areas: [area('an', { name: 'Angered' }), area('lu', { name: 'Lundby' })],
      problem_areas: [],
    },
  })
  await user.click(await screen.findByRole('button', { name: /Område/ }))
  await user.click(await screen.findByRole('option', { name: 'Lundby' }))
  await waitFor(() =>
    expect(engine.ran).toEqual([[{ do: 'MovePriorityToArea', priority: 'a1', area: 'lu' }]]),
  )
})

test('the room’s matrix is read when it is opened, need and possibility apart', async () => {
  await drawOpen({ workshop: 'w1', problem: 'p1' })
  expect(screen.queryByText('Vanligt')).toBeNull()
  // jsdom opens no details by itself.
  const details = screen.getByText('Matrisen från rummet').closest('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  await screen.findByText('Vanligt')
  expect(screen.getByText('Oro: Polisen är tveksam')).toBeTruthy()
})

test('the board has a row for each area, and Alt Shift and an arrow moves within it', async () => {
  window.location.hash = '#/h/priorities/board'
  const engine = new FakeEngine({ priorities: view, overview: overview() })
  const { user, container } = draw(<PrioritiesScreen />, { engine })
  await screen.findByRole('heading', { level: 1, name: 'Rangordning' })
  const row = within(screen.getByRole('region', { name: 'Angered' }))
  row.getByRole('link', { name: 'Prioritering 1: Narkotika i centrum' }).focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement?.textContent).toBe('Nyrekrytering')
  await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'MovePriority', priority: 'a2', after: null }]]))
  expect(
    within(screen.getByRole('region', { name: 'Lundby' })).getByText('Inga prioriteringar än'),
  ).toBeTruthy()
  await expectAccessible(container)
})

test('more than an area should have is said on its page', async () => {
  window.location.hash = '#/h/priorities/an'
  const areas = [{ ...angered, most: 1, above_most: 1 }]
  const engine = new FakeEngine({ priorities: { ...view, areas } })
  draw(<PrioritiesScreen />, { engine })
  expect(await screen.findByText(/2 prioriteringar är fler än de 1/)).toBeTruthy()
})
