import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { FollowUpView, OverviewView } from '../wire'
import { nextStep } from './lines'
import { OverviewScreen } from './OverviewScreen'

const view: OverviewView = {
  id: 'h',
  year: 2019,
  title: 'Årlig hearing 2019',
  city: 'Göteborg',
  date: '2019-02-07',
  venue: 'Stora salen',
  organiser: null,
  theme: null,
  period_from: '2019-03-01',
  period_to: '2020-02-28',
  ends: null,
  starts: 495,
  votes_each: 3,
  most_priorities: 3,
  remark: null,
  participants: 148,
  agenda_items: 15,
  planned_end: 990,
  actual_end: 994,
  areas: 11,
  problem_areas: 14,
  indicators: 22,
  values: 433,
  workshops: 12,
  method_steps: 11,
  cards: 378,
  problems: 57,
  votes: 393,
  matrix_answers: 570,
  previous_year: 2018,
  previous_measures: 20,
  example_data: true,
  priorities: 36,
  priorities_fixed: 30,
  causes: 105,
  measures: 28,
  joint_measures: 12,
  promises: 6,
  priorities_without_measure: 13,
  priorities_without_cause: 0,
  causes_without_measure: 60,
  measures_without_owner: 1,
  measures_without_goal: 0,
  measures_without_start: 0,
  measures_without_cause: 0,
  measures_without_priority: 0,
  priorities_without_situation: 0,
  measures_without_end: 0,
  deprioritised: 2,
  phase: 'decide',
  unfinished: 15,
}
const followUp: FollowUpView = {
  year: 2018,
  this_year: 2019,
  areas: [],
  promises: 20,
  without_result: 3,
  without_goal: 1,
  undecided: 0,
  carried_over: 20,
  rewritten: 0,
  closed: 0,
}

function drawOverview(overview = view) {
  window.location.hash = '#/h/overview'
  const engine = new FakeEngine({ overview, follow_up: followUp, exports: { exports: [] } })
  return draw(<OverviewScreen />, { engine, status: true })
}

const known = (overview: Partial<OverviewView>) => ({
  overview: { ...view, ...overview },
  followUp,
  exports: { exports: [] },
})

test('what is unfinished stands in words, with where to mend it', async () => {
  drawOverview()
  const link = await screen.findByRole('link', { name: '13 prioriteringar saknar åtgärd' })
  expect(link.getAttribute('href')).toBe('#/h/priorities/breaks/priority_without_measure')
  expect(screen.getByText('30 av 36 prioriteringar fastställda')).toBeTruthy()
  expect(await screen.findByText('3 löften saknar resultat')).toBeTruthy()
})

test('one next step, and one button that goes there', async () => {
  const { user } = drawOverview()
  const next = await screen.findByRole('region', { name: 'Nästa steg' })
  expect(within(next).getByText('Ge 13 prioriteringar en åtgärd')).toBeTruthy()
  await user.click(within(next).getByRole('button', { name: 'Till Prioriteringar' }))
  expect(window.location.hash).toBe('#/h/priorities')
})

test.each([
  [{ agenda_items: 0, participants: 0, areas: 0, workshops: 0 }, 'overview-next-files'],
  [{ areas: 0 }, 'overview-next-areas'],
  [{ participants: 0 }, 'overview-next-participants'],
  [{ cards: 0 }, 'overview-next-cards'],
  [{ priorities_without_cause: 1 }, 'overview-next-causes'],
  [{ priorities_without_measure: 0, measures_without_owner: 0 }, 'overview-next-fix'],
  [
    { priorities_without_measure: 0, measures_without_owner: 0, priorities_fixed: 36 },
    'overview-next-report',
  ],
])('with %o the next step is %s', (overview, key) => {
  expect(nextStep(known(overview)).key).toBe(key)
})

test('a fact is edited where it stands', async () => {
  const { user, engine } = drawOverview()
  const venue = await screen.findByRole('textbox', { name: 'Plats' })
  await user.clear(venue)
  await user.type(venue, 'Svenska Mässan{Enter}')
  expect(engine.ran).toEqual([
    [{ do: 'EditHearing', hearing: 'h', to: { field: 'venue', value: 'Svenska Mässan' } }],
  ])
})

test('a day that is no day is not sent, and stays to be mended', async () => {
  const { user, engine } = drawOverview()
  const day = (await screen.findByRole('textbox', { name: 'Dag' })) as HTMLInputElement
  await user.clear(day)
  await user.type(day, 'i vår')
  await user.tab()
  expect(day.getAttribute('aria-invalid')).toBe('true')
  expect(engine.ran).toEqual([])
  expect(day.value).toBe('i vår')
})

test('example data are marked as such', async () => {
  drawOverview()
  expect(await screen.findByText('Exempeldata')).toBeTruthy()
})

test('the overview reads well aloud', async () => {
  const { container } = drawOverview()
  await screen.findByRole('heading', { name: 'Årlig hearing 2019' })
  await expectAccessible(container)
})

test('a day that is over begins next year in one step', async () => {
  window.location.hash = '#/h/overview'
  const engine = new FakeEngine({
    overview: { ...view, phase: 'follow-up' },
    follow_up: followUp,
    exports: { exports: [] },
  })
  const { user } = draw(<OverviewScreen />, { engine })
  await user.click(await screen.findByRole('button', { name: 'Nästa års hearing från denna' }))
  expect(engine.started).toEqual(['h'])
  expect(window.location.hash).toBe('#/next/overview')
})
