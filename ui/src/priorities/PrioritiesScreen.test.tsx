import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AreaPriorities, Break, OverviewView, PrioritiesView, PriorityView } from '../wire'
import { PrioritiesScreen } from './PrioritiesScreen'

const noMeasure: Break = { kind: 'priority_without_measure', priority: 'a1', cause: null, measure: null }

const base: PriorityView = {
  id: 'a1',
  area: 'an',
  rank: 1,
  title: 'Narkotika i centrum',
  problem: null,
  workshop: null,
  problem_area: 'nar',
  problem_area_code: 'NAR',
  problem_area_name: 'Narkotika',
  reason: null,
  evidence: [],
  state: 'draft',
  steps: [],
  doubts: [],
  reopenings: [],
  changed_since_signed: false,
  signatures: [],
  votes_police: 7,
  votes_city: 5,
  votes_others: 0,
  votes_total: 12,
  causes: [{ id: 'c1', number: 1, text: 'Fri sikt', side: null, has_measure: false }],
  measures: [],
  thread: {
    stations: [
      { station: 'situation', count: 3, broken: false, open: false, later: false, lacks: null },
      { station: 'problem', count: 1, broken: false, open: false, later: false, lacks: null },
      { station: 'causes', count: 1, broken: false, open: false, later: false, lacks: null },
      { station: 'measures', count: 0, broken: true, open: false, later: false, lacks: noMeasure },
      { station: 'result', count: 0, broken: false, open: false, later: true, lacks: null },
    ],
  },
  example: false,
}

const angered: AreaPriorities = {
  area: 'an',
  key: 'AN',
  name: 'Angered',
  kind: 'district',
  priorities: [base, { ...base, id: 'a2', rank: 2, title: 'Nyrekrytering', problem_area_code: 'GRP' }],
  above_most: 0,
  deprioritised: [
    { id: 'd1', title: 'Fickstöld', problem_area_name: null, reason: 'Polisens linje', decided_by: null },
  ],
}

const view = {
  areas: [angered, { ...angered, area: 'lu', key: 'LU', name: 'Lundby', priorities: [], deprioritised: [] }],
  counts: { priorities: 2, priorities_fixed: 0, measures: 0, joint_measures: 0 },
  breaks: [
    { kind: 'priority_without_measure', priority: 'a1', cause: null, measure: null },
    { kind: 'priority_without_measure', priority: 'a2', cause: null, measure: null },
  ],
  loose_measures: [],
} as unknown as PrioritiesView

beforeEach(() => localStorage.clear())

async function drawAt(hash: string) {
  window.location.hash = hash
  const engine = new FakeEngine({ priorities: view, overview: { year: 2019 } as OverviewView })
  const drawn = draw(<PrioritiesScreen />, { engine })
  await screen.findByRole('heading', { level: 1 })
  return drawn
}

test('the city page says how many threads are broken, and each is a way to mend it', async () => {
  await drawAt('#/h/priorities')
  expect(screen.getByText('2 prioriteringar saknar åtgärd')).toBeTruthy()
  const link = screen.getAllByRole('link', { name: 'Angered: Nyrekrytering', hidden: true })[0]
  expect(link?.getAttribute('href')).toBe('#/h/priorities/an/a2')
})

test('the table has an area’s rank under its problem area', async () => {
  const { container } = await drawAt('#/h/priorities')
  expect(screen.getByRole('link', { name: 'Prioritering 1: Narkotika i centrum' }).textContent).toBe('1')
  await expectAccessible(container)
})

test('the break in the thread says what is missing and leads to the line where it is mended', async () => {
  await drawAt('#/h/priorities/an')
  const link = screen.getAllByRole('link', { name: /saknar åtgärd/ })[0]
  expect(link?.getAttribute('href')).toBe('#/h/priorities/an/a1/measures-of-a1')
})

test('a measure written for a cause that lacks one acts on it', async () => {
  const { user, engine } = await drawAt('#/h/priorities/an/a1/against-c1/measures-of-a1')
  const line = screen.getByRole('combobox', { name: 'Ny åtgärd' })
  expect(line.getAttribute('placeholder')).toBe('Vad ska göras åt orsak 1? Enter sparar')
  await user.type(line, 'Röj buskarna{Enter}')
  await waitFor(() => expect(engine.ran[0]?.[0]).toMatchObject({ do: 'AddMeasure', causes: ['c1'] }))
})

test('Alt Shift and an arrow moves a priority in rank', async () => {
  const { user, engine } = await drawAt('#/h/priorities/an')
  screen.getByRole('button', { name: 'Nyrekrytering' }).focus()
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  expect(engine.ran).toEqual([[{ do: 'MovePriority', priority: 'a2', after: null }]])
})

test('a line becomes a priority of the area', async () => {
  const { user, engine } = await drawAt('#/h/priorities/lu')
  await user.keyboard('Otrygg hållplats{Enter}')
  await waitFor(() =>
    expect(engine.ran[0]?.[0]).toMatchObject({ do: 'AddPriority', area: 'lu', title: 'Otrygg hållplats' }),
  )
})

test('what is left out is kept with its reason', async () => {
  const { user, engine } = await drawAt('#/h/priorities/an')
  expect(screen.getByText('Polisens linje')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Lägg till' }))
  await user.keyboard('Trafik')
  await user.type(
    screen.getByRole('textbox', { name: 'Varför prioriteras det inte?' }),
    'Egna insatser{Enter}',
  )
  await waitFor(() =>
    expect(engine.ran[0]?.[0]).toMatchObject({
      do: 'Deprioritise',
      title: 'Trafik',
      reason: 'Egna insatser',
    }),
  )
})

test('an open priority reads well aloud', async () => {
  const { container } = await drawAt('#/h/priorities/an/a1')
  await expectAccessible(container)
})
