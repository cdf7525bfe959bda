import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { overview } from '../fixture'
import type { BreaksView, BreakView, CityView, PlacedPriority } from '../wire'
import { noMeasure, view } from './fixture'
import { PrioritiesScreen } from './PrioritiesScreen'

const place = (area: string, area_name: string, rank: number, title: string): PlacedPriority => ({
  area,
  area_name,
  priority: `${area.slice(0, 1)}${rank}`,
  rank,
  title,
  state: 'draft',
})

const city: CityView = {
  counts: { ...view.counts, joint_measures: 1 },
  breaks: [{ kind: 'priority_without_measure', count: 2 }],
  problem_areas: [
    { code: 'NAR', name: 'Narkotika', areas: 2 },
    { code: null, name: null, areas: 1 },
  ],
  areas: [
    {
      area: 'an',
      name: 'Angered',
      is_city: false,
      cells: [[place('an', 'Angered', 1, 'Narkotika i centrum')], []],
      agreement: 0.75,
    },
    { area: 'gbg', name: 'Göteborg', is_city: true, cells: [[], []], agreement: null },
  ],
  recurring: [
    { name: 'Narkotika', areas: 2, first: 1, priorities: [place('an', 'Angered', 1, 'Narkotika i centrum')] },
  ],
  agreement: 0.8,
  rooms: 2,
  rooms_closed: 1,
  gaps: [{ workshop: 'w1', area_name: 'Angered', problem: 'p1', title: 'Nyrekrytering', police: 3, city: 7 }],
  shared: [
    {
      measure: 'm1',
      text: 'Vuxna på stan',
      owners: [
        { name: 'Polis', party: 'police' },
        { name: 'Stadsdel', party: 'city' },
      ],
      joint: true,
      areas: 2,
      serves: [place('an', 'Angered', 1, 'Narkotika i centrum'), place('lu', 'Lundby', 2, 'Unga')],
    },
  ],
}

const broken = (priority: string, text: string, more: Partial<BreakView> = {}): BreakView => ({
  ...noMeasure,
  priority,
  area: 'an',
  area_name: 'Angered',
  rank: 1,
  cause_number: null,
  text,
  locked: false,
  ...more,
})

const breaks: BreaksView = {
  groups: [
    {
      kind: 'priority_without_measure',
      breaks: [broken('a1', 'Narkotika i centrum'), broken('a2', 'Nyrekrytering', { rank: 2, locked: true })],
    },
    {
      kind: 'measure_without_priority',
      breaks: [
        {
          ...broken('', 'Lös åtgärd'),
          kind: 'measure_without_priority',
          priority: null,
          measure: 'm9',
          area: null,
        },
      ],
    },
  ],
  total: 3,
}

beforeEach(() => localStorage.clear())

async function drawAt(hash: string) {
  window.location.hash = hash
  const engine = new FakeEngine({ priorities: view, city, breaks, overview: overview() })
  const drawn = draw(<PrioritiesScreen />, { engine })
  await screen.findByRole('heading', { level: 1 })
  return drawn
}

test('the city page says how many threads are broken, and each kind leads to its list', async () => {
  await drawAt('#/h/priorities')
  const link = await screen.findByRole('link', { name: '2 prioriteringar saknar åtgärd' })
  expect(link.getAttribute('href')).toBe('#/h/priorities/breaks/priority_without_measure')
})

test('the table has an area’s rank under its problem area and how alike the parties voted', async () => {
  const { container } = await drawAt('#/h/priorities')
  expect((await screen.findByRole('link', { name: 'Prioritering 1: Narkotika i centrum' })).textContent).toBe(
    '1',
  )
  expect(screen.getAllByRole('row', { name: /Angered/ })[0]?.textContent).toContain('75 %')
  expect(screen.getByText(/Samsyn: så stor del/).textContent).toContain('80 % i hela staden (1 av 2 rum')
  await expectAccessible(container)
})

test('the largest gaps lead to the room’s votes, and a shared measure names the areas that share it', async () => {
  await drawAt('#/h/priorities')
  const gap = await screen.findByRole('link', { name: 'Angered: Nyrekrytering' })
  expect(gap.getAttribute('href')).toBe('#/h/workshop/w1/votes')
  const row = screen.getByRole('row', { name: /Vuxna på stan/ })
  expect(row.textContent).toContain('Polis, Stadsdel')
  expect(row.textContent).toContain('Angered 1 · Lundby 2')
  expect(screen.getByText(/1 delas av flera områden/)).toBeTruthy()
})

test('the list of breaks leads to the fields, is walked by arrows, and says what is locked', async () => {
  const { container, user } = await drawAt('#/h/priorities/breaks')
  expect(await screen.findByRole('heading', { name: '2 prioriteringar saknar åtgärd' })).toBeTruthy()
  const first = screen.getByRole('link', { name: 'Narkotika i centrum' })
  expect(first.getAttribute('href')).toBe('#/h/priorities/an/a1/measures-of-a1')
  first.focus()
  await user.keyboard('{ArrowDown}')
  const second = screen.getByRole('link', { name: 'Nyrekrytering' })
  expect(document.activeElement).toBe(second)
  expect(second.getAttribute('href')).toBe('#/h/priorities/an/a2/reopen-a2')
  expect(second.closest('li')?.textContent).toContain('fastställd')
  await expectAccessible(container)
})

test('a measure that serves nothing is removed or given to a priority in the list itself', async () => {
  const { user, engine } = await drawAt('#/h/priorities/breaks')
  await user.click(await screen.findByRole('button', { name: 'Ta bort åtgärden: Lös åtgärd' }))
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'RemoveMeasure', measure: 'm9' }]]))
  await user.click(screen.getByRole('button', { name: /Hör till/ }))
  await user.click(await screen.findByRole('option', { name: 'Angered 2: Nyrekrytering' }))
  await waitFor(() => expect(engine.ran[1]).toEqual([{ do: 'LinkMeasure', measure: 'm9', priority: 'a2' }]))
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
  // The line takes the cursor once it is drawn.
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'))
  act(() => screen.getByRole('button', { name: 'Nyrekrytering' }).focus())
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'MovePriority', priority: 'a2', after: null }]]))
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
