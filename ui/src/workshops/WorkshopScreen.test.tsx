import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { StepView, WorkshopView } from '../wire'
import { room, workshop } from './fixture'
import { WorkshopScreen } from './WorkshopScreen'

const step = (id: string, title: string, phase: StepView['phase']): StepView => ({
  id,
  pass: 1,
  title,
  minutes: 20,
  description: null,
  phase,
})

const now = Date.now()
const minute = 60_000

const underWay: Partial<WorkshopView> = {
  room: {
    ...room,
    facilitator: 'workshopledare, polisen',
    step: 's2',
    step_title: 'Prickröstning',
    step_minutes: 24,
    step_given: 4,
    step_ends_at: now + 12 * minute,
    step_stages: {
      soon_at: now + 8 * minute,
      last_at: now + 11 * minute,
      over_at: now + 12 * minute,
      forgotten_at: now + 132 * minute,
    },
  },
  steps: [
    step('s1', 'Skriv enskilt', 'cards'),
    step('s2', 'Prickröstning', 'votes'),
    step('s3', 'Orsaker', 'causes'),
  ],
  step_states: ['done', 'now', 'ahead'],
  next_step: 's3',
  phases: [
    { phase: 'situation', state: null },
    { phase: 'cards', state: 'done' },
    { phase: 'sort', state: 'skipped' },
    { phase: 'matrix', state: null },
    { phase: 'votes', state: 'now' },
    { phase: 'causes', state: 'ahead' },
    { phase: 'measures', state: null },
    { phase: 'read_back', state: null },
  ],
}

function open(more: Partial<WorkshopView> = {}, phase = 'cards') {
  window.location.hash = `#/h/workshop/w9/${phase}`
  return draw(<WorkshopScreen />, {
    engine: new FakeEngine({ workshop: workshop({ ...underWay, ...more }) }),
  })
}

test('the top line says where the room is, what is done and what was skipped, in words', async () => {
  const { container } = open()
  expect(await screen.findByRole('heading', { name: 'Lundby' })).toBeTruthy()
  expect(screen.getByText('12 min kvar av 24')).toBeTruthy()
  expect(screen.getByText('workshopledare, polisen · 11 av 12 på plats')).toBeTruthy()
  const phases = screen.getAllByRole('link').map(link => link.textContent)
  expect(phases.slice(0, 6)).toEqual([
    '1 Läge',
    '2 Kort, klart',
    '3 Ordna, hoppades över',
    '4 Matris',
    '5 Röster, pågår',
    '6 Orsaker, kommer sedan',
  ])
  await expectAccessible(container)
})

test('the next step is one key away, and the screen goes with it', async () => {
  const { user, engine } = open()
  expect(await screen.findByRole('button', { name: /Nästa: Orsaker/ })).toBeTruthy()
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(engine.ran).toEqual([[{ do: 'OpenStep', workshop: 'w9', step: 's3' }]])
  await waitFor(() => expect(window.location.hash).toBe('#/h/workshop/w9/causes'))
})

test('any step can be gone to, one that was skipped or done too', async () => {
  const { user, engine } = open()
  await user.click(await screen.findByRole('button', { name: 'Steg' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Skriv enskilt · 20 min · klart' }))
  expect(engine.ran).toEqual([[{ do: 'OpenStep', workshop: 'w9', step: 's1' }]])
})

test('minutes are given and taken by keys while the cursor stays in the line', async () => {
  const { user, engine } = open()
  const line = await screen.findByRole('combobox', { name: 'Nytt kort' })
  await user.type(line, 'Mörkt')
  await user.keyboard('{Alt>}+-f{/Alt}')
  const given = engine.ran.map(([command]) => command && 'minutes' in command && command.minutes)
  expect(given).toEqual([1, -1, 5])
  expect(document.activeElement).toBe(line)
  expect((line as HTMLInputElement).value).toBe('Mörkt')
})

test('a message comes without taking the cursor, and goes when a key says that it is read', async () => {
  const { user, engine } = open()
  const line = await screen.findByRole('combobox', { name: 'Nytt kort' })
  await user.type(line, 'Mörkt')
  const messages = [{ id: 'm1', text: 'Fika 10.45', to_all: true, sent_at: 0 }]
  engine.show({ workshop: workshop({ ...underWay, messages }) })
  const said = await screen.findByText('Fika 10.45')
  expect(said.closest('[role=status]')).toBeTruthy()
  expect(document.activeElement).toBe(line)
  await expectAccessible(said.closest('[role=status]') as Element)
  await user.keyboard('{Alt>}u{/Alt}')
  expect(engine.ran).toEqual([[{ do: 'MarkMessageSeen', message: 'm1', workshop: 'w9' }]])
  engine.show({ workshop: workshop(underWay) })
  await waitFor(() => expect(screen.queryByText('Fika 10.45')).toBeNull())
  expect(document.activeElement).toBe(line)
})
