import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AreaView, IndicatorLine, SituationView, YearAmount } from '../wire'
import { meaningOf } from './IndicatorRow'
import { SituationScreen } from './SituationScreen'
import { runs } from './Sparkline'
import { linear } from './scale'

function year(year: number, amount: number | null, hidden = false): YearAmount {
  return { year, amount, hidden, example: false, source: null }
}

function indicator(name: string, more: Partial<IndicatorLine> = {}): IndicatorLine {
  return {
    indicator: name,
    code: name,
    name,
    unit: 'per 1 000 invånare',
    source: 'Brå, anmälda brott',
    caution: null,
    direction: 'lower',
    decimals: 1,
    years: [year(2015, 129.5), year(2016, null), year(2017, 120), year(2018, 110.2)],
    latest_year: 2018,
    latest: 110.2,
    change: -9.8,
    city: 130.4,
    others: [110.2, 156.5, 494.1],
    example: false,
    ...more,
  }
}

function area(id: string, name: string): AreaView {
  return {
    id,
    key: id,
    name,
    kind: 'district',
    code: null,
    police_area: null,
    inhabitants: null,
    part_of: null,
    valid_from: null,
    valid_to: null,
    becomes: null,
    example: false,
    remark: null,
    successors: [],
    predecessors: [],
  }
}

const areas = [area('an', 'Angered'), area('lu', 'Lundby')]
const view: SituationView = {
  area: 'an',
  area_name: 'Angered',
  city: 'gbg',
  years: [2015, 2016, 2017, 2018],
  lines: [
    indicator('Anmälda brott', { caution: 'Räknas per boende.' }),
    indicator('Rån', {
      latest: null,
      latest_year: null,
      change: null,
      city: null,
      others: [],
      years: [year(2015, null), year(2016, null), year(2017, null), year(2018, null, true)],
    }),
  ],
  own_words: [{ party: 'police', text: 'Öppen försäljning vid torget.' }],
  missing: 4,
  example: true,
  areas,
}

function drawSituation(views = {}) {
  window.location.hash = '#/h/situation/an'
  const engine = new FakeEngine({
    areas: { areas, problem_areas: [] },
    situation: view,
    follow_up: { year: null, areas: [], promises: 0, without_result: 0, without_goal: 0 },
    ...views,
  })
  return draw(<SituationScreen />, { engine, status: true })
}

test('a row says value, place among the others, years and which way, in words', async () => {
  drawSituation()
  const row = await screen.findByRole('row', { name: /Anmälda brott/ })
  expect(within(row).getByText('110,2')).toBeTruthy()
  expect(
    within(row).getByRole('img', { name: 'Angered 110,2; hela staden 130,4; lägst 110,2, högst 494,1' }),
  ).toBeTruthy()
  expect(
    within(row).getByRole('img', { name: '2015: 129,5; 2016: saknas; 2017: 120,0; 2018: 110,2' }),
  ).toBeTruthy()
  expect(within(row).getByText('bättre')).toBeTruthy()
})

test('what is missing is drawn and said as missing, and a small count as a dash', async () => {
  drawSituation()
  const row = await screen.findByRole('row', { name: /Rån/ })
  expect(within(row).getByText('saknas')).toBeTruthy()
  expect(within(row).getAllByRole('cell')[0]?.textContent).toBe('–')
})

test('caution and source open from the keyboard', async () => {
  const { user } = drawSituation()
  const more = await screen.findByRole('button', { name: /Anmälda brott/ })
  expect(screen.getByText('Räknas per boende.').closest('tr')?.hidden).toBe(true)
  more.focus()
  await user.keyboard('{Enter}')
  expect(more.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByText('Räknas per boende.').closest('tr')?.hidden).toBe(false)
})

test('the same facts stand as numbers in a table', async () => {
  const { user } = drawSituation()
  await user.click(await screen.findByRole('button', { name: 'Visa som tabell' }))
  const row = screen.getByRole('row', { name: /Anmälda brott/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['110,2', '130,4', '129,5', 'saknas', '120,0', '110,2', '↓bättre−9,8'])
})

test('a party’s own words are saved when the field is left', async () => {
  const { user, engine } = drawSituation()
  const words = await screen.findByRole('textbox', { name: 'Med egna ord om Angered: stad' })
  await user.type(words, 'Fritidsgården stänger klockan 20.')
  await user.tab()
  expect(engine.ran).toEqual([
    [
      {
        do: 'SayOwnWords',
        hearing: 'h',
        area: 'an',
        party: 'city',
        text: 'Fritidsgården stänger klockan 20.',
      },
    ],
  ])
})

test('made-up numbers are marked as such', async () => {
  drawSituation()
  expect(await screen.findByText(/Exempeldata/)).toBeTruthy()
})

test('a key turns to the next area', async () => {
  const { user } = drawSituation()
  await screen.findByRole('heading', { name: 'Angered' })
  await user.keyboard('{Alt>}{PageDown}{/Alt}')
  expect(window.location.hash).toBe('#/h/situation/lu')
})

test('without areas the screen offers to make them', async () => {
  drawSituation({ areas: { areas: [], problem_areas: [] } })
  expect(await screen.findByText('Inga områden än')).toBeTruthy()
})

test('the sheet reads well aloud', async () => {
  const { container } = drawSituation()
  await screen.findByRole('table')
  await expectAccessible(container)
})

test('a line of years breaks where a year is missing', () => {
  expect(runs([year(2015, 1), year(2016, null), year(2017, 2), year(2018, 3)])).toEqual([
    [{ at: 0, amount: 1 }],
    [
      { at: 2, amount: 2 },
      { at: 3, amount: 3 },
    ],
  ])
})

test.each([
  ['lower', -1, 'better'],
  ['lower', 1, 'worse'],
  ['higher', 1, 'better'],
  ['higher', -1, 'worse'],
  ['neutral', 1, 'more'],
  ['neutral', -1, 'less'],
  ['lower', 0, 'same'],
  ['lower', null, null],
] as const)('where %s is better, a change of %s means %s', (direction, change, meaning) => {
  expect(meaningOf({ direction, change })).toBe(meaning)
})

test('a scale of one value puts it in the middle', () => {
  expect(linear([7], 0, 10)(7)).toBe(5)
})
