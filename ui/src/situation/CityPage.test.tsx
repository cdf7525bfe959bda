import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { area } from '../fixture'
import type { CityCell, CitySituationView, YearAmount } from '../wire'
import { SituationScreen } from './SituationScreen'

const areas = [area('Angered'), area('Lundby')]

function cell(amount: number | null, more: Partial<CityCell> = {}, year: Partial<YearAmount> = {}): CityCell {
  const value = {
    year: 2018,
    amount,
    hidden: false,
    example: false,
    source: null,
    no_area: false,
    value: 'v',
  }
  return { amount: { ...value, ...year }, earlier: false, step: null, extreme: null, ...more }
}

const view: CitySituationView = {
  areas: [
    { area: 'Angered', name: 'Angered' },
    { area: 'Lundby', name: 'Lundby' },
  ],
  city: { area: 'gbg', name: 'Göteborg' },
  rows: [
    {
      indicator: 'i1',
      name: 'Anmälda brott',
      unit: 'per 1 000 invånare',
      source: 'Brå',
      caution: 'Räknas per boende.',
      direction: 'lower',
      decimals: 1,
      limit: null,
      year: 2018,
      cells: [
        cell(494.1, { step: 4, extreme: 'highest' }, { example: true }),
        cell(12, { earlier: true }, { year: 2016 }),
      ],
      city: cell(null, {}, { hidden: true }),
    },
  ],
  example: true,
}

function drawCity(city: CitySituationView = view) {
  window.location.hash = '#/h/situation/all'
  const engine = new FakeEngine({ hearing_areas: { areas, problem_areas: [] }, city_situation: city })
  return draw(<SituationScreen />, { engine })
}

test('a cell says its number, that it is made up, and in words that it is the highest', async () => {
  drawCity()
  const row = await screen.findByRole('row', { name: /Anmälda brott/ })
  const [angered, lundby, city] = within(row).getAllByRole('cell')
  expect(angered?.textContent).toBe('494,1* exempelhögst')
  expect(lundby?.textContent).toBe('12,02016')
  expect(city?.textContent).toBe('– dolt')
})

test('an area’s name leads to its sheet', async () => {
  drawCity()
  const table = await screen.findByRole('table')
  const link = within(table).getByRole('link', { name: 'Lundby' })
  expect(link.getAttribute('href')).toBe('#/h/situation/Lundby')
})

test('the page reads well aloud', async () => {
  const { container } = drawCity()
  await screen.findByRole('table')
  await expectAccessible(container)
})
