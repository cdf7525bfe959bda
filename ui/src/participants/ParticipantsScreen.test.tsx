import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { ParticipantsView, ParticipantView } from '../wire'
import { ParticipantsScreen } from './ParticipantsScreen'

function person(id: string, role: string, organisation: string, more: Partial<ParticipantView> = {}) {
  const one: ParticipantView = {
    id,
    key: null,
    role,
    organisation,
    party: 'city',
    area: null,
    area_name: null,
    wish_1: null,
    wish_2: null,
    workshop: null,
    workshop_key: null,
    email: null,
    attended: null,
    ...more,
  }
  return one
}

const view: ParticipantsView = {
  participants: [
    person('a', 'trygghetssamordnare', 'Göteborgs Stad', { wish_1: 'W01', wish_2: 'W09' }),
    person('b', 'kommunpolis', 'Polisområde Storgöteborg', {
      party: 'police',
      area: 'lu',
      area_name: 'Lundby',
      wish_1: 'W02',
      wish_2: 'W09',
      workshop: 'w9',
      workshop_key: 'W09',
      attended: true,
    }),
    person('c', 'rektor', 'Friskolan'),
  ],
  parties: [
    { party: 'police', count: 1 },
    { party: 'city', count: 2 },
    { party: 'others', count: 0 },
    { party: 'staff', count: 0 },
  ],
  attended: 1,
  first_wishes: 0,
  second_wishes: 1,
  without_workshop: 2,
  purged: 0,
  purged_on: null,
  heads: [],
}

function drawParticipants(participants = view) {
  window.location.hash = '#/h/participants'
  const engine = new FakeEngine({
    participants,
    areas: { areas: [], problem_areas: [] },
    workshops: { rooms: [], steps: [] },
  })
  return draw(<ParticipantsScreen />, { engine, status: true })
}

const roles = () =>
  screen.getAllByRole('textbox', { name: /^Roll/ }).map(field => (field as HTMLInputElement).value)

test('typing narrows the rows to those that hold every word', async () => {
  const { user } = drawParticipants()
  await user.type(await screen.findByRole('textbox', { name: 'Sök bland deltagarna' }), 'polis lundby')
  await waitFor(() => expect(roles()).toEqual(['kommunpolis']))
  expect(screen.getByText('visar 1 av 3')).toBeTruthy()
})

test('the same column twice turns the order round', async () => {
  const { user } = drawParticipants()
  expect((await screen.findByRole('columnheader', { name: 'Roll' })).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  expect(roles()).toEqual(['kommunpolis', 'rektor', 'trygghetssamordnare'])
  await user.click(screen.getByRole('button', { name: 'Roll' }))
  expect(roles()).toEqual(['trygghetssamordnare', 'rektor', 'kommunpolis'])
})

test('whoever has no workshop comes last whichever way', async () => {
  const { user } = drawParticipants()
  await user.click(await screen.findByRole('button', { name: 'Workshop' }))
  expect(roles()[0]).toBe('kommunpolis')
  await user.click(screen.getByRole('button', { name: 'Workshop' }))
  expect(roles()[0]).toBe('kommunpolis')
})

test('a tick says that someone has come', async () => {
  const { user, engine } = drawParticipants()
  await user.click(await screen.findByRole('checkbox', { name: 'rektor, Friskolan har kommit' }))
  expect(engine.ran).toEqual([
    [{ do: 'EditParticipant', participant: 'c', to: { field: 'attended', value: true } }],
  ])
})

test('a line with role, comma and organisation is a participant', async () => {
  const { user, engine } = drawParticipants()
  const line = await screen.findByRole('textbox', { name: 'Ny deltagare: roll, organisation' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Part' }), 'police')
  await user.type(line, 'områdespolis, LPO City, Nordost{Enter}')
  expect(engine.ran).toEqual([
    [
      {
        do: 'AddParticipant',
        hearing: 'h',
        role: 'områdespolis',
        organisation: 'LPO City, Nordost',
        party: 'police',
        area: null,
      },
    ],
  ])
})

test('a line without a comma stays, with words about what is missing', async () => {
  const { user, engine } = drawParticipants()
  const line = (await screen.findByRole('textbox', {
    name: 'Ny deltagare: roll, organisation',
  })) as HTMLInputElement
  await user.type(line, 'områdespolis{Enter}')
  expect(engine.ran).toEqual([])
  expect(line.value).toBe('områdespolis')
  expect(screen.getByText(/ett komma och organisationen/)).toBeTruthy()
})

test('a wish that was met says so in words', async () => {
  drawParticipants()
  const row = await screen.findByRole('row', { name: /kommunpolis/ })
  expect(row.textContent).toContain('W09uppfyllt')
  expect(row.textContent).not.toContain('W02uppfyllt')
})

test('the register reads well aloud', async () => {
  const { container } = drawParticipants()
  await screen.findByRole('table')
  await expectAccessible(container)
})

test('an empty register says what belongs here', async () => {
  drawParticipants({ ...view, participants: [] })
  expect(await screen.findByText('Ingen är anmäld')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Lägg till deltagare' })).toBeTruthy()
})
