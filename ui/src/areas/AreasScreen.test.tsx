import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { area as anArea } from '../fixture'
import type { AreaView, DivisionsView, HearingSummary, LinkView } from '../wire'
import { AreasScreen } from './AreasScreen'
import { periodOf } from './PeriodChoice'
import { asTree } from './tree'

const area = (id: string, part_of: string | null, more: Partial<AreaView> = {}) =>
  anArea(id, { part_of, ...more })

const city = area('Göteborg', null, { kind: 'municipality' })
const lundby = area('Lundby', 'Göteborg', {
  inhabitants: 52000,
  valid_from: '2011-01-01',
  valid_to: '2020-12-31',
  becomes: 'Hisingen',
})

const over: DivisionsView = {
  periods: [
    { from: '2011-01-01', to: '2020-12-31', areas: ['Göteborg', 'Lundby'] },
    { from: '2021-01-01', to: null, areas: ['Göteborg', 'Hisingen'] },
  ],
  doubts: [],
  offered: [],
}
const single: DivisionsView = { periods: [], doubts: [], offered: [] }

function drawAreas(areas: AreaView[], divisions: DivisionsView = single) {
  window.location.hash = '#/h/areas'
  const hearing: HearingSummary = {
    id: 'h',
    year: 2019,
    title: 'Hearing',
    city: null,
    date: null,
    venue: null,
    priorities: 0,
    priorities_fixed: 0,
    measures: 0,
    only_plan: false,
    example: false,
  }
  const engine = new FakeEngine({
    areas: { areas, problem_areas: [] },
    divisions,
    hearings: { hearings: [hearing] },
  })
  return draw(<AreasScreen />, { engine, status: true })
}

test('parts stand under their whole, however they come', () => {
  expect(asTree([lundby, area('Kyrkbyn', 'Lundby'), city]).map(one => [one.area.id, one.depth])).toEqual([
    ['Göteborg', 0],
    ['Lundby', 1],
    ['Kyrkbyn', 2],
  ])
})

test('areas that are parts of each other are shown all the same', () => {
  expect(asTree([area('A', 'B'), area('B', 'A')]).map(one => one.area.id)).toEqual(['A', 'B'])
})

test('the first area is the municipality, those after it are parts of it', async () => {
  const { user, engine } = drawAreas([])
  await user.type(await screen.findByRole('textbox', { name: 'Kommunen' }), 'Göteborg{Enter}')
  expect(engine.ran[0]).toEqual([{ do: 'AddArea', name: 'Göteborg', kind: 'municipality', part_of: null }])
  engine.show({ areas: { areas: [city], problem_areas: [] } })
  await user.type(await screen.findByRole('textbox', { name: 'Nytt område' }), 'Lundby{Enter}')
  expect(engine.ran[1]).toEqual([{ do: 'AddArea', name: 'Lundby', kind: 'district', part_of: 'Göteborg' }])
})

test('a number of inhabitants is written as people write numbers, or taken away', async () => {
  const { user, engine } = drawAreas([city, lundby])
  const field = (await screen.findByRole('textbox', { name: 'Invånare i Lundby' })) as HTMLInputElement
  expect(field.value.replace(/\s/g, ' ')).toBe('52 000')
  await user.clear(field)
  await user.type(field, '53 100{Enter}')
  expect(engine.ran[0]).toEqual([
    { do: 'EditArea', area: 'Lundby', to: { field: 'inhabitants', value: 53100 } },
  ])
  await user.clear(field)
  await user.type(field, '{Enter}')
  expect(engine.ran[1]).toEqual([
    { do: 'EditArea', area: 'Lundby', to: { field: 'inhabitants', value: null } },
  ])
})

const link = (succession: string, name: string, part: string | null = null): LinkView => ({
  succession,
  area: name,
  name,
  part,
})

test('days are edited where they stand', async () => {
  const { user, engine } = drawAreas([city, lundby])
  const field = await screen.findByRole('textbox', { name: 'Lundby är giltig till' })
  await user.clear(field)
  await user.type(field, '2021-06-30{Enter}')
  expect(engine.ran[0]).toEqual([
    { do: 'EditArea', area: 'Lundby', to: { field: 'valid_to', value: '2021-06-30' } },
  ])
})

test('what follows an area is said in its row, and words that name no area are a doubt', async () => {
  const hisingen = area('Hisingen', 'Göteborg', {
    predecessors: [link('1', 'Lundby'), link('2', 'Backa', 'norra delen')],
  })
  drawAreas([city, lundby, hisingen])
  expect(await screen.findByText('Hisingen, finns inte som område än')).toBeTruthy()
  expect(screen.getByText('Lundby, Backa (norra delen)')).toBeTruthy()
})

test('a successor is added, told apart as a part, and taken away again', async () => {
  const followed = { ...lundby, becomes: null, successors: [link('s1', 'Hisingen')] }
  const { user, engine } = drawAreas([city, followed, area('Hisingen', 'Göteborg')])
  await user.click(await screen.findByRole('button', { name: 'Mer om Lundby' }))
  const following = screen.getByRole('region', { name: 'Följs av' })
  await user.type(within(following).getByRole('textbox'), 'hamnen{Enter}')
  await user.click(within(following).getByRole('button', { name: 'Ta bort sambandet med Hisingen' }))
  const before = screen.getByRole('combobox', { name: 'Område som Lundby kommer av' })
  await user.selectOptions(before, 'Hisingen')
  expect(engine.ran).toEqual([
    [{ do: 'EditSuccession', succession: 's1', part: 'hamnen' }],
    [{ do: 'RemoveSuccession', succession: 's1' }],
    [{ do: 'AddSuccession', area: 'Hisingen', successor: 'Lundby', part: null }],
  ])
})

test('the division of the hearing’s year is shown first, then another, then all', async () => {
  const { user } = drawAreas([city, lundby, area('Hisingen', 'Göteborg')], over)
  expect(await screen.findByRole('textbox', { name: 'Namn: Lundby' })).toBeTruthy()
  expect(screen.queryByRole('textbox', { name: 'Namn: Hisingen' })).toBeNull()
  await user.click(screen.getByRole('radio', { name: 'från 2021' }))
  expect(screen.queryByRole('textbox', { name: 'Namn: Lundby' })).toBeNull()
  await user.keyboard('{Alt>}g{/Alt}')
  expect(screen.getAllByRole('textbox', { name: /^Namn/ }).length).toBe(3)
})

test.each([
  [2019, '2011-01-01'],
  [2021, '2021-01-01'],
  [1999, undefined],
  [null, undefined],
])('of %s the period from %s is valid', (year, from) => {
  expect(periodOf(over.periods, null, year)?.from).toBe(from)
})

test('the parts of an area fold away under it', async () => {
  const { user } = drawAreas([city, lundby])
  const fold = await screen.findByRole('button', { name: 'Delen av Göteborg' })
  fold.focus()
  await user.keyboard('{Enter}')
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('textbox', { name: 'Namn: Lundby' })).toBeNull()
})

test('a division that comes with the program says what it would do, and is one step', async () => {
  const offered = { division: 'goteborg' as const, added: 4, changed: 10, successions: 11 }
  const { user, engine } = drawAreas([city], { ...single, offered: [offered] })
  expect(
    await screen.findByText(/4 områden läggs till\. 10 som finns får uppgifter de saknar\. 11 samband/),
  ).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Lägg till Göteborgs indelning' }))
  expect(engine.ran).toEqual([[{ do: 'AddDivision', division: 'goteborg' }]])
})

test('one area alone has no choice of time and no parts', async () => {
  drawAreas([area('Tranemo', null, { kind: 'municipality' })])
  expect(await screen.findByRole('textbox', { name: 'Namn: Tranemo' })).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('button', { name: /delarna av/ })).toBeNull()
})

test('the areas read well aloud', async () => {
  const { container, user } = drawAreas([city, { ...lundby, successors: [link('s1', 'Hisingen')] }], over)
  await user.click(await screen.findByRole('button', { name: 'Mer om Lundby' }))
  await expectAccessible(container)
})
