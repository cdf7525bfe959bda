import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { goOnErrand } from '../way/errand'
import type { BreaksView } from '../wire'
import { ErrandLine } from './ErrandLine'

function breaksOf(...priorities: string[]): BreaksView {
  const breaks = priorities.map((priority, at) => ({
    kind: 'priority_without_measure' as const,
    priority,
    cause: null,
    measure: null,
    area: 'an',
    area_name: 'Angered',
    rank: at + 1,
    cause_number: null,
    text: priority,
    locked: false,
  }))
  return { groups: [{ kind: 'priority_without_measure', breaks }], total: breaks.length }
}

beforeEach(() => {
  window.location.hash = '#/h/priorities/an/a1/measures-of-a1'
})

test('nothing is said when nobody is out to mend', async () => {
  goOnErrand(null)
  const { container } = draw(<ErrandLine />)
  expect(container.textContent).toBe('')
})

test('what is mended is said, and a key leads to the next in its place', async () => {
  const engine = new FakeEngine({ breaks: breaksOf('a1', 'a2', 'a3') })
  goOnErrand({
    from: 'breaks',
    kind: 'priority_without_measure',
    at: 0,
    what: 'priority_without_measure a1',
    back: '#/h/priorities/breaks',
  })
  const { container, user } = draw(<ErrandLine />, { engine })
  expect(await screen.findByText('1 av 3', { exact: false })).toBeTruthy()
  await expectAccessible(container)
  engine.show({ breaks: breaksOf('a2', 'a3') })
  expect(await screen.findByText(/Lagat. 2 kvar/)).toBeTruthy()
  await user.keyboard('{Alt>}j{/Alt}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/priorities/an/a2/measures-of-a2'))
  expect(await screen.findByText('1 av 2', { exact: false })).toBeTruthy()
  // One that is left as it is is passed by.
  await user.keyboard('{Alt>}j{/Alt}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/priorities/an/a3/measures-of-a3'))
  engine.show({ breaks: { groups: [], total: 0 } })
  expect(await screen.findByText(/Alla är lagade/)).toBeTruthy()
  await user.keyboard('{Alt>}k{/Alt}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/priorities/breaks'))
  await waitFor(() => expect(container.textContent).toBe(''))
})

test('from the reading one comes back to the same place', async () => {
  goOnErrand({ from: 'read_back', back: '#/h/read_back/all/a1' })
  const { user } = draw(<ErrandLine />)
  await user.click(screen.getByRole('button', { name: /Tillbaka till uppläsningen/ }))
  await waitFor(() => expect(window.location.hash).toBe('#/h/read_back/all/a1'))
})
