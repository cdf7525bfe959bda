import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw } from '../draw'
import { FakeEngine } from '../fake'
import { Button } from '../kit/Button'
import type { HearingsView } from '../wire'
import { useRead, useRun } from './engine_context'

function hearingsCalled(title: string): HearingsView {
  const hearing = {
    id: 'h',
    year: 2019,
    city: 'Göteborg',
    date: null,
    venue: null,
    example: false,
    only_plan: false,
  }
  return { hearings: [{ ...hearing, title, priorities: 0, priorities_fixed: 0, measures: 0 }] }
}

function Shown() {
  const { view } = useRead('hearings', {})
  const run = useRun()
  return (
    <>
      <p>{view?.hearings[0]?.title ?? 'väntar'}</p>
      <Button onPress={() => run({ do: 'EndItem', item: 'x' })}>Lägg till</Button>
    </>
  )
}

test('a view is read again after a commit', async () => {
  const engine = new FakeEngine({ hearings: hearingsCalled('Hearing 2019') })
  draw(<Shown />, { engine })
  expect(await screen.findByText('Hearing 2019')).toBeTruthy()
  act(() => engine.show({ hearings: hearingsCalled('Hearing 2020') }))
  expect(await screen.findByText('Hearing 2020')).toBeTruthy()
})

test('many commits in a row are few questions', async () => {
  let asked = 0
  const engine = new FakeEngine({
    hearings: () => {
      asked++
      return hearingsCalled(`Hearing ${asked}`)
    },
  })
  draw(<Shown />, { engine })
  await screen.findByText('Hearing 1')
  await act(async () => {
    for (let commit = 0; commit < 100; commit++) engine.show({})
  })
  expect(await screen.findByText('Hearing 3')).toBeTruthy()
  expect(asked).toBe(3)
})

test('a refusal is said in the status line', async () => {
  const engine = new FakeEngine({ hearings: hearingsCalled('Hearing 2019') })
  const { user } = draw(<Shown />, { engine, status: true })
  engine.trouble = { kind: 'Failure', code: 'window', detail: 'skivan är full' }
  await user.click(await screen.findByRole('button', { name: 'Lägg till' }))
  expect((await screen.findByRole('alert')).textContent).toContain('skivan är full')
  expect(engine.ran).toEqual([])
})
