import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AreaView } from '../wire'
import { AreasScreen } from './AreasScreen'
import { asTree } from './tree'

function area(id: string, part_of: string | null, more: Partial<AreaView> = {}): AreaView {
  return {
    id,
    key: id,
    name: id,
    kind: 'district',
    police_area: null,
    inhabitants: null,
    part_of,
    valid_from: null,
    valid_to: null,
    becomes: null,
    example: false,
    remark: null,
    ...more,
  }
}

const city = area('Göteborg', null, { kind: 'municipality' })
const lundby = area('Lundby', 'Göteborg', {
  inhabitants: 52000,
  valid_from: '2011-01-01',
  valid_to: '2020-12-31',
  becomes: 'Hisingen',
})

function drawAreas(areas: AreaView[]) {
  window.location.hash = '#/h/areas'
  const engine = new FakeEngine({ areas: { areas, problem_areas: [] } })
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

test('how long an area is valid and what follows it is said', async () => {
  drawAreas([city, lundby])
  expect((await screen.findByText('→ Hisingen')).closest('td')?.textContent).toBe('2011–2020→ Hisingen')
})

test('the areas read well aloud', async () => {
  const { container } = drawAreas([city, lundby])
  await screen.findByRole('table')
  await expectAccessible(container)
})
