import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AllotmentView, AllottedRoomView, ParticipantsView } from '../wire'
import { nobody, person } from './fixture'
import { ParticipantsScreen } from './ParticipantsScreen'

const wishes = { first: 0, second: 0, neither: 0, no_wish: 0, without: 0 }

function room(key: string, area_name: string, more: Partial<AllottedRoomView> = {}): AllottedRoomView {
  return {
    id: key,
    key,
    room: `Rum ${key}`,
    area_name,
    theme: null,
    seats: 2,
    taken_before: 1,
    taken_after: 1,
    parties: [
      { party: 'police', before: 0, after: 0, low: 0, high: 1 },
      { party: 'city', before: 1, after: 1, low: 1, high: 1 },
      { party: 'others', before: 0, after: 0, low: 0, high: 0 },
    ],
    chosen: 0,
    staff: 0,
    before: { ...wishes, first: 1 },
    after: { ...wishes, first: 1 },
    ...more,
  }
}

const people: ParticipantsView = {
  ...nobody,
  participants: [
    person('a', 'rektor', 'Friskolan', {
      workshop: 'W01',
      workshop_key: 'W01',
      wish_1: 'W02',
      wish_1_key: 'W02',
    }),
    person('b', 'kommunpolis', 'Polisen', {
      party: 'police',
      workshop: 'W01',
      workshop_key: 'W01',
      chosen: true,
    }),
    person('c', 'fältare', 'Staden', { workshop: 'W02', workshop_key: 'W02' }),
  ],
  places: ['W01', 'W02'].map(key => ({ id: key, key, area_name: 'Lundby', theme: null, seats: 2 })),
}

const allotment: AllotmentView = {
  rooms: [room('W01', 'Angered', { taken_before: 2 }), room('W02', 'Lundby')],
  before: { ...wishes, first: 1, neither: 1, without: 1 },
  after: { ...wishes, first: 2, neither: 1 },
  changes: 1,
  chosen: 1,
  people: [
    {
      participant: 'a',
      role: 'rektor',
      organisation: 'Friskolan',
      party: 'city',
      area_name: null,
      from: null,
      to: 'W01',
      chosen: false,
      met: 'neither',
      reasons: [{ why: 'balance', room: 'W02', seats: 2, count: 1, low: 0, high: 1 }],
    },
  ],
}

function drawAt(view: string, shown: AllotmentView = allotment) {
  window.location.hash = `#/h/participants/${view}`
  const engine = new FakeEngine({ participants: people, allotment: shown })
  return draw(<ParticipantsScreen />, { engine, status: true })
}

test('what would change is seen first, and taken with one press', async () => {
  const { user, engine, container } = drawAt('allotment')
  const after = await screen.findByRole('row', { name: /^Efter/ })
  expect(within(after).getAllByRole('cell')[0]?.textContent).toBe('2')
  expect(engine.ran).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Placera så här: 1 får ny plats' }))
  expect(engine.ran).toEqual([[{ do: 'AllotParticipants', hearing: 'h' }]])
  await expectAccessible(container)
})

test('whoever does not get the first wish reads why', async () => {
  drawAt('allotment')
  const table = await screen.findByRole('table', { name: '1 fick inte sitt första önskemål' })
  const row = within(table).getByRole('row', { name: /rektor/ })
  expect(row.textContent).toContain('W02 har redan 1 från staden; jämn fördelning är 0–1.')
})

test('when nothing would change there is nothing to take', async () => {
  drawAt('allotment', { ...allotment, changes: 0 })
  expect(await screen.findByRole('row', { name: /^Som det står/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Placera så här/ })).toBeNull()
})

test('too few seats are said with the numbers', async () => {
  drawAt('allotment', { ...allotment, after: { ...wishes, without: 3 } })
  expect(
    await screen.findByText(/3 deltagare får ingen plats: 1 ska placeras och det finns 4 platser/),
  ).toBeTruthy()
})

test('all choices by hand are let go as one', async () => {
  const { user, engine } = drawAt('allotment')
  await user.click(await screen.findByRole('button', { name: 'Släpp alla val' }))
  expect(engine.ran).toEqual([
    [{ do: 'EditParticipant', participant: 'b', to: { field: 'chosen', value: false } }],
  ])
})

test('a person is moved to another room by keys alone', async () => {
  const { user, engine } = drawAt('rooms')
  const first = await screen.findByRole('button', { name: /kommunpolis/ })
  first.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toContain('rektor')
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Flytta rektor, Friskolan' })
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Lundby'))
  await user.keyboard('{Enter}')
  expect(engine.ran).toEqual([
    [{ do: 'EditParticipant', participant: 'a', to: { field: 'workshop', value: 'W02' } }],
  ])
  await waitFor(() => expect(dialog.isConnected).toBe(false))
})

test('the rooms say who is in them, by party, and what was chosen by hand', async () => {
  const { container } = drawAt('rooms')
  const angered = await screen.findByRole('region', { name: 'W01 Angered' })
  const names = within(angered)
    .getAllByRole('button')
    .map(button => button.textContent)
  expect(names).toEqual(['kommunpolisPolisenvald för hand', 'rektorFriskolanönskade W02'])
  await expectAccessible(container)
})
