import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { IndicatorView } from '../wire'
import { SituationScreen } from './SituationScreen'

function indicator(id: string, more: Partial<IndicatorView> = {}): IndicatorView {
  return {
    id,
    code: id,
    name: id,
    unit: 'antal',
    source: null,
    direction: 'neutral',
    decimals: 0,
    caution: null,
    hide_below: null,
    limit: 5,
    values: 3,
    hidden: 1,
    ...more,
  }
}

function drawIndicators(indicators: IndicatorView[]) {
  window.location.hash = '#/h/situation/indicators'
  const engine = new FakeEngine({
    hearing_areas: { areas: [], problem_areas: [] },
    indicators: { indicators },
  })
  return draw(<SituationScreen />, { engine, status: true })
}

test('an indicator is edited where it stands', async () => {
  const { user, engine } = drawIndicators([indicator('Rån')])
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Riktning: Rån' }), 'lower')
  const limit = screen.getByRole('textbox', { name: 'Dölj värden under: Rån' }) as HTMLInputElement
  expect(limit.placeholder).toBe('5 (vanligt)')
  await user.type(limit, '0{Enter}')
  await user.type(screen.getByRole('textbox', { name: 'Tolkningsnot: Rån' }), 'Små tal{Enter}')
  const edit = (to: unknown) => [{ do: 'EditIndicator', indicator: 'Rån', to }]
  expect(engine.ran).toEqual([
    edit({ field: 'direction', value: 'lower' }),
    edit({ field: 'hide_below', value: 0 }),
    edit({ field: 'caution', value: 'Små tal' }),
  ])
})

test('an indicator moves one place up, and is removed with its values', async () => {
  const { user, engine } = drawIndicators(['A', 'B', 'C'].map(id => indicator(id)))
  await user.click(await screen.findByRole('button', { name: 'Flytta upp C' }))
  await user.click(screen.getByRole('button', { name: 'Flytta upp B' }))
  await user.click(screen.getByRole('button', { name: 'Ta bort A och dess 3 värden' }))
  expect(engine.ran).toEqual([
    [{ do: 'MoveIndicator', indicator: 'C', after: 'A' }],
    [{ do: 'MoveIndicator', indicator: 'B', after: null }],
    [{ do: 'RemoveIndicator', indicator: 'A' }],
  ])
})

test('a new indicator needs a name and what it is counted in', async () => {
  const { user, engine } = drawIndicators([])
  const name = await screen.findByRole('textbox', { name: 'Ny indikator' })
  await user.type(name, 'Otrygga kvällstid{Enter}')
  expect(await screen.findByText(/vad den räknas i/)).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: 'Enhet' }), 'procent')
  await user.type(name, '{Enter}')
  expect(engine.ran).toEqual([[{ do: 'AddIndicator', name: 'Otrygga kvällstid', unit: 'procent' }]])
})

test('the page reads well aloud', async () => {
  const { container } = drawIndicators([indicator('Rån')])
  await screen.findByRole('table')
  await expectAccessible(container)
})
