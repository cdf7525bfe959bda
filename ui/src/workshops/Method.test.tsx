import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { Phase, StepView } from '../wire'
import { Method } from './Method'

function step(id: string, title: string, phase: Phase, minutes: number): StepView {
  return { id, pass: 1, title, minutes, description: null, phase }
}

const steps = [
  step('a', 'Skriv enskilt', 'cards', 10),
  step('b', 'Slå ihop', 'sort', 20),
  step('c', 'Brå-matrisen', 'matrix', 30),
]

function drawMethod(shown: readonly StepView[] = steps) {
  const engine = new FakeEngine({})
  return { ...draw(<Method hearing="h" steps={shown} />, { engine }), engine }
}

test('the steps stand in order with their minutes, and what they come to together', async () => {
  const { container } = drawMethod()
  expect(screen.getByText('3 steg, 60 minuter. Alla rum följer samma.')).toBeTruthy()
  expect(screen.getAllByRole('row')).toHaveLength(4)
  await expectAccessible(container)
})

test('a step is changed where it stands', async () => {
  const { user, engine } = drawMethod()
  const minutes = screen.getByLabelText('Minuter för Slå ihop')
  await user.clear(minutes)
  await user.type(minutes, '25{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([[{ do: 'EditStep', step: 'b', to: { field: 'minutes', value: 25 } }]]),
  )
})

test('Alt Shift and an arrow moves a step, and the first goes no higher', async () => {
  const { engine } = drawMethod()
  const up = { key: 'ArrowUp', altKey: true, shiftKey: true }
  fireEvent.keyDown(screen.getByLabelText('Steg Skriv enskilt'), up)
  fireEvent.keyDown(screen.getByLabelText('Steg Brå-matrisen'), up)
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'MoveStep', step: 'c', after: 'a' }]]))
})

test('a new step comes last, and one is taken away', async () => {
  const { user, engine } = drawMethod()
  await user.type(screen.getByRole('textbox', { name: 'Lägg till steg' }), 'Orsaker{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'AddStep', hearing: 'h', title: 'Orsaker', minutes: 10, after: 'c' }],
    ]),
  )
  await user.click(screen.getByRole('button', { name: 'Ta bort steget Slå ihop' }))
  await waitFor(() => expect(engine.ran[1]).toEqual([{ do: 'RemoveStep', step: 'b' }]))
})

test('a hearing without a method says what the rooms do then', () => {
  drawMethod([])
  expect(screen.getByText(/Inga steg än/)).toBeTruthy()
})
