import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw } from '../draw'
import { FakeEngine } from '../fake'
import { Button } from './Button'
import { useRead, useRun } from './engine_context'

function Shown() {
  const { view } = useRead('agenda', {})
  const run = useRun()
  return (
    <>
      <p>{view?.title ?? 'väntar'}</p>
      <Button onPress={() => run({ do: 'AddItem' } as never)}>Lägg till</Button>
    </>
  )
}

test('a view is read again after a commit', async () => {
  const engine = new FakeEngine({ agenda: { title: 'Fika' } } as never)
  draw(<Shown />, { engine })
  expect(await screen.findByText('Fika')).toBeTruthy()
  act(() => engine.show({ agenda: { title: 'Lunch' } } as never))
  expect(await screen.findByText('Lunch')).toBeTruthy()
})

test('a refusal is said in the status line', async () => {
  const engine = new FakeEngine({ agenda: { title: 'Fika' } } as never)
  const { user } = draw(<Shown />, { engine, status: true })
  engine.trouble = { kind: 'Failure', code: 'window', detail: 'skivan är full' }
  await user.click(await screen.findByRole('button', { name: 'Lägg till' }))
  expect((await screen.findByRole('alert')).textContent).toContain('skivan är full')
  expect(engine.ran).toEqual([])
})
