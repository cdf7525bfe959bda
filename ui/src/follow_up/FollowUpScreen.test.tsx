import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { FollowUpView, MeasureView, PromiseView } from '../wire'
import { FollowUpScreen } from './FollowUpScreen'

function promise(id: string, more: Partial<MeasureView>): PromiseView {
  const measure = {
    id,
    text: id,
    owners: [],
    goal_amount: null,
    unit: null,
    result: null,
    ceiling: false,
    ...more,
  }
  return { priority: 'p', priority_title: 'Narkotika', is_reached: null, measure: measure as MeasureView }
}

const view: FollowUpView = {
  year: 2018,
  areas: [
    {
      area: 'an',
      key: 'AN',
      name: 'Angered',
      promises: [
        promise('Fotpatrull', {
          goal_amount: 100,
          unit: 'tillfällen',
          result: { amount: 300, status: 'done', colour: 'green', comment: null },
        }),
        promise('Belysning', { goal_amount: 24, unit: 'timmar', ceiling: true }),
      ],
    },
  ],
  promises: 2,
  without_result: 1,
  without_goal: 0,
}

async function drawFollowUp(shown: FollowUpView = view) {
  window.location.hash = '#/h/follow_up'
  const drawn = draw(<FollowUpScreen />, { engine: new FakeEngine({ follow_up: shown }) })
  await screen.findByRole('heading', { level: 1 })
  return drawn
}

test('a promise and what became of it are two short sentences, with a word for how far it came', async () => {
  const { container } = await drawFollowUp()
  expect(screen.getByText('Lovade 100 tillfällen. Det blev 300.')).toBeTruthy()
  expect(screen.getByText('genomförd')).toBeTruthy()
  expect(screen.getByText('Lovade högst 24 timmar. Inget resultat är noterat.')).toBeTruthy()
  await expectAccessible(container)
})

test('a result is noted where the promise stands', async () => {
  const { user, engine } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: /: Belysning$/ }))
  await user.keyboard('1 031,5{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [
        {
          do: 'NoteResult',
          measure: 'Belysning',
          amount: 1031.5,
          status: 'done',
          colour: null,
          comment: null,
        },
      ],
    ]),
  )
})

test('an amount that is no number is not sent, and stays', async () => {
  const { user, engine } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: /: Belysning$/ }))
  await user.keyboard('ganska bra{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('ganska bra')
  expect(engine.ran).toEqual([])
})

test('only what has no result is shown on request', async () => {
  const { user } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: 'Visa de 1 utan resultat' }))
  expect(screen.queryByText('Fotpatrull')).toBeNull()
  expect(screen.getByText('Belysning')).toBeTruthy()
})

test('without an earlier plan the screen says what belongs here', async () => {
  await drawFollowUp({ ...view, year: null, areas: [], promises: 0 })
  expect(screen.getByRole('button', { name: 'Läs in en plan' })).toBeTruthy()
})
