import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { measure, priorities, priority } from '../fixture'
import { PlanScreen } from './PlanScreen'

const patrol = measure('m1', {
  text: 'Fotpatrull',
  owners: [
    { name: 'Polis', party: 'police' },
    { name: 'Bostadsbolag', party: 'others' },
  ],
  promise: true,
  goal_amount: 24,
  unit: 'timmar',
  ceiling: true,
  place: 'Torget',
  starts: '2019-02-15',
  causes: ['c1'],
})
const drugs = priority('p1', {
  title: 'Narkotika',
  causes: [{ id: 'c1', number: 1, text: 'Fri sikt', side: null, has_measure: true }],
  measures: [patrol],
})
const view = priorities(
  [
    {
      area: 'an',
      key: 'AN',
      name: 'Angered',
      kind: 'district',
      priorities: [drugs, { ...drugs, id: 'p2', rank: 2, title: 'Våld', measures: [] }],
      most: 3,
      above_most: 0,
      deprioritised: [],
    },
  ],
  { measures: 1, promises: 1 },
)

async function drawPlan() {
  window.location.hash = '#/h/plan'
  const drawn = draw(<PlanScreen />, { engine: new FakeEngine({ priorities: view }) })
  await screen.findByRole('heading', { name: 'Angered' })
  return drawn
}

test('the six columns stand in their order', async () => {
  const { container } = await drawPlan()
  expect(screen.getAllByRole('columnheader').map(head => head.textContent)).toEqual([
    'Orsak',
    'Åtgärd',
    'Operativa mål',
    'När',
    'Vem',
    'Uppföljning',
  ])
  await expectAccessible(container)
})

test('a measure says its cause, a ceiling, and asks for what it lacks', async () => {
  await drawPlan()
  expect(screen.getByText('Fri sikt')).toBeTruthy()
  expect(screen.getByText('högst 24 timmar')).toBeTruthy()
  expect(screen.getByText('Till när?')).toBeTruthy()
})

test('a priority without a measure says so', async () => {
  await drawPlan()
  expect(screen.getByText('Saknar åtgärd')).toBeTruthy()
})

test('an owner’s party has its word where the name does not say it', async () => {
  await drawPlan()
  expect(screen.getByText('Bostadsbolag').textContent).toBe('Bostadsbolagövriga')
  expect(screen.getByText('Polis').textContent).toBe('Polis')
})
