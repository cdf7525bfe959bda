import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { MeasureView, PrioritiesView, PriorityView } from '../wire'
import { PlanScreen } from './PlanScreen'

const measure = {
  id: 'm1',
  text: 'Fotpatrull',
  owners: [
    { name: 'Polis', party: 'police' },
    { name: 'Bostadsbolag', party: 'others' },
  ],
  joint: false,
  promise: true,
  goal_amount: 24,
  unit: 'timmar',
  ceiling: true,
  place: 'Torget',
  operative_goal: null,
  starts: '2019-02-15',
  ends: null,
  when_words: null,
  contact_role: null,
  check_dates: [],
  causes: ['c1'],
  result: null,
} as unknown as MeasureView
const priority = {
  id: 'p1',
  rank: 1,
  title: 'Narkotika',
  causes: [{ id: 'c1', number: 1, text: 'Fri sikt', side: null, has_measure: true }],
  measures: [measure],
} as unknown as PriorityView
const view = {
  areas: [
    {
      area: 'an',
      key: 'AN',
      name: 'Angered',
      priorities: [priority, { ...priority, id: 'p2', rank: 2, title: 'Våld', measures: [] }],
    },
  ],
  counts: { measures: 1, joint_measures: 0, promises: 1 },
} as unknown as PrioritiesView

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
