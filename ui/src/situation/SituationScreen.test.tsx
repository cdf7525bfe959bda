import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AreaLine, AreaView, IndicatorLine, SituationView, YearAmount } from '../wire'
import { SituationScreen } from './SituationScreen'
import { pathOf } from './Sparkline'
import { scaleOf } from './scale'

function year(of: number, amount: number | null, more: Partial<YearAmount> = {}): YearAmount {
  const value = amount === null ? null : `v${of}`
  return { year: of, amount, hidden: false, example: false, source: null, no_area: false, value, ...more }
}

const years = [year(2015, 129.5), year(2016, null), year(2017, 120), year(2018, 110.2)]

function beside(name: string, latest: number | null, more: Partial<AreaLine> = {}): AreaLine {
  const last = year(2018, latest)
  return { area: name, name, here: false, city: false, latest: last, years: [last], ...more }
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
    limit: null,
    years,
    latest_year: 2018,
    latest: 110.2,
    change: -9.8,
    change_since: 2017,
    change_example: false,
    trend: 'better',
    city: 130.4,
    city_example: false,
    standing: { from_top: 3, from_bottom: 1, of: 3 },
    among: [
      beside('Angered', 110.2, { area: 'an', here: true, years }),
      beside('Lundby', 156.5, { years: [year(2017, 150), year(2018, 156.5)] }),
      beside('Centrum', 494.1),
      beside('Göteborg', 130.4, { city: true }),
    ],
    example: false,
    example_beside: false,
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
const unknown = [2015, 2016, 2017].map(one => year(one, null))
const view: SituationView = {
  area: 'an',
  area_name: 'Angered',
  city: 'gbg',
  compares: true,
  years: [2015, 2016, 2017, 2018],
  trend_years: [2015, 2016, 2017, 2018],
  lines: [
    indicator('Anmälda brott', { caution: 'Räknas per boende.' }),
    indicator('Rån', {
      unit: 'antal',
      decimals: 0,
      limit: 5,
      latest: null,
      latest_year: null,
      change: null,
      change_since: null,
      trend: null,
      city: null,
      standing: null,
      years: [...unknown, year(2018, null, { hidden: true, value: 'v2018' })],
      among: [
        beside('Angered', null, { here: true, years: [...unknown, year(2018, null, { hidden: true })] }),
        beside('Lundby', 12),
      ],
    }),
  ],
  own_words: [{ party: 'police', text: 'Öppen försäljning vid torget.' }],
  missing: 4,
  example: true,
  areas,
}

function drawSituation(views = {}, address = '#/h/situation/an') {
  window.location.hash = address
  const engine = new FakeEngine({
    hearing_areas: { areas, problem_areas: [] },
    situation: view,
    follow_up: {
      year: null,
      this_year: 2019,
      areas: [],
      promises: 0,
      without_result: 0,
      without_goal: 0,
      undecided: 0,
      carried_over: 0,
      rewritten: 0,
      closed: 0,
    },
    ...views,
  })
  return draw(<SituationScreen />, { engine, status: true })
}

test('a row says value, place among the others, years and which way, in words', async () => {
  drawSituation()
  const row = await screen.findByRole('row', { name: /Anmälda brott/ })
  expect(within(row).getByText('110,2')).toBeTruthy()
  const scale = within(row).getByRole('img', { name: /lägst av 3/ })
  expect(scale.querySelector('title')?.textContent).toBe(
    'Angered 110,2 per 1 000 invånare (2018), lägst av 3; hela staden 130,4',
  )
  expect(scale.querySelector('desc')?.textContent).toBe(
    'Centrum 494,1; Lundby 156,5; Göteborg 130,4; Angered 110,2',
  )
  const course = within(row).getByRole('img', { name: /^Angered från/ })
  expect(course.querySelector('title')?.textContent).toBe(
    'Angered från 129,5 (2015) till 110,2 (2018), senast bättre; hela staden 130,4',
  )
  expect(course.querySelector('desc')?.textContent).toBe(
    '2015: 129,5; 2016: saknas; 2017: 120,0; 2018: 110,2',
  )
  expect(within(row).getByText('bättre')).toBeTruthy()
})

test('what is missing is said as missing, and a small count as hidden, with why', async () => {
  const { user } = drawSituation()
  const row = await screen.findByRole('row', { name: /Rån/ })
  expect(within(row).getAllByRole('cell')[0]?.textContent).toBe('– dolt')
  await user.click(within(row).getByRole('button', { name: /Rån/ }))
  expect(screen.getByText(/antalet är under 5, eller skulle avslöja/)).toBeTruthy()
})

test('the trends are one chart for each indicator, and the same numbers as tables', async () => {
  const { user, container } = drawSituation({}, '#/h/situation/an/trends')
  await screen.findByRole('img', { name: /^Angered från 129,5/ })
  await expectAccessible(container)
  await user.keyboard('{Alt>}t{/Alt}')
  const table = screen.getByRole('table', { name: 'Anmälda brott' })
  const own = within(table).getByRole('row', { name: /Angered/ })
  expect(
    within(own)
      .getAllByRole('cell')
      .map(cell => cell.textContent),
  ).toEqual(['129,5', 'saknas', '120,0', '110,2'])
})

test('the comparison names every area, in order of value or of name', async () => {
  const { user, container } = drawSituation({}, '#/h/situation/an/compare')
  const plot = await screen.findByRole('img', { name: /lägst av 3/ })
  const names = () => [...plot.querySelectorAll('text')].map(one => one.firstChild?.textContent)
  expect(names().filter(name => /^[A-Ö]/.test(name ?? ''))).toEqual(['Centrum', 'Lundby', 'Angered'])
  expect(names()).toContain('494,1')
  await user.keyboard('{Alt>}o{/Alt}')
  expect(names().filter(name => /^[A-Ö]/.test(name ?? ''))).toEqual(['Angered', 'Centrum', 'Lundby'])
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Visa som tabell' }))
  expect(screen.getByRole('table', { name: 'Anmälda brott' })).toBeTruthy()
})

test('one area alone is compared with nothing: no city, no dots, no choice of area', async () => {
  const alone = area('tr', 'Tranemo')
  const lines = [
    indicator('Anmälda brott', {
      city: null,
      standing: null,
      among: [beside('Tranemo', 110.2, { here: true, years })],
    }),
  ]
  drawSituation({
    hearing_areas: { areas: [alone], problem_areas: [] },
    situation: { ...view, area: 'tr', area_name: 'Tranemo', city: 'tr', compares: false, lines },
  })
  await screen.findByRole('img', { name: /^Tranemo från/ })
  expect(screen.queryByText(/hela staden|Bland alla områden|övriga områden/)).toBeNull()
  expect(screen.queryByRole('link', { name: 'Jämförelse' })).toBeNull()
  expect(screen.queryByRole('navigation', { name: 'Välj område' })).toBeNull()
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

test('the same facts stand as numbers in a table, and are typed over there', async () => {
  const { user, engine } = drawSituation()
  await user.click(await screen.findByRole('button', { name: 'Visa som tabell' }))
  const field = screen.getByRole('textbox', { name: 'Anmälda brott, Angered 2018' }) as HTMLInputElement
  expect(field.value).toBe('110,2')
  await user.clear(field)
  await user.type(field, '98,7{Enter}')
  await user.clear(field)
  await user.type(field, '{Enter}')
  const set = (amount: number | null) => [
    { do: 'SetValue', indicator: 'Anmälda brott', area: 'an', year: 2018, amount },
  ]
  expect(engine.ran).toEqual([set(98.7), set(null)])
  const hidden = screen.getByRole('textbox', { name: 'Rån, Angered 2018' }) as HTMLInputElement
  expect([hidden.value, hidden.placeholder]).toEqual(['', '– dolt'])
})

test('where a number comes from and that it is made up is said under its indicator', async () => {
  const { user, engine } = drawSituation()
  await user.click(await screen.findByRole('button', { name: 'Visa som tabell' }))
  await user.click(screen.getByRole('button', { name: /Anmälda brott/ }))
  const source = screen.getByRole('textbox', { name: 'Källa till Anmälda brott 2018' })
  await user.type(source, 'Brå{Enter}')
  await user.click(screen.getByRole('checkbox', { name: 'exempel 2018' }))
  expect(engine.ran).toEqual([
    [{ do: 'EditValue', value: 'v2018', to: { field: 'source', value: 'Brå' } }],
    [{ do: 'EditValue', value: 'v2018', to: { field: 'example', value: true } }],
  ])
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
  drawSituation({ hearing_areas: { areas: [], problem_areas: [] } })
  expect(await screen.findByText('Inga områden än')).toBeTruthy()
})

test('the sheet reads well aloud', async () => {
  const { container } = drawSituation()
  await screen.findByRole('table')
  await expectAccessible(container)
})

test('a line of years breaks where a year is missing', () => {
  const points = [1, null, 2, 3].map((amount, at) => ({ at, amount }))
  const path = pathOf(
    points,
    at => at,
    amount => amount,
  )
  expect(path).toBe('M0,1ZM2,2L3,3')
})

test('a scale of one value puts it in the middle', () => {
  expect(scaleOf([7], 0, 10)(7)).toBe(5)
})
