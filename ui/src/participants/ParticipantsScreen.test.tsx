import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { ParticipantsView } from '../wire'
import { nobody, person } from './fixture'
import { ParticipantsScreen } from './ParticipantsScreen'

const view: ParticipantsView = {
  ...nobody,
  participants: [
    person('a', 'trygghetssamordnare', 'Göteborgs Stad', { wish_1_key: 'W01', wish_2_key: 'W09' }),
    person('b', 'kommunpolis', 'Polisområde Storgöteborg', {
      party: 'police',
      area: 'lu',
      area_name: 'Lundby',
      wish_1: 'w2',
      wish_1_key: 'W02',
      wish_2: 'w9',
      wish_2_key: 'W09',
      workshop: 'w9',
      workshop_key: 'W09',
      chosen: true,
      attended: true,
    }),
    person('c', 'rektor', 'Friskolan'),
  ],
  parties: [
    { party: 'police', count: 1, attended: 1 },
    { party: 'city', count: 2, attended: 0 },
    { party: 'others', count: 0, attended: 0 },
    { party: 'staff', count: 0, attended: 0 },
  ],
  attended: 1,
  first_wishes: 0,
  second_wishes: 1,
  without_workshop: 2,
  purged: 0,
  purged_on: null,
  erasing_due: false,
  heads: [],
}

function drawParticipants(participants = view) {
  window.location.hash = '#/h/participants'
  const engine = new FakeEngine({
    participants,
    areas: { areas: [], problem_areas: [] },
    workshops: { rooms: [], steps: [], to_come: 0, messages: [] },
  })
  return draw(<ParticipantsScreen />, { engine, status: true })
}

// jsdom lays nothing out: the table is told how high it is, or it would draw no rows.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
})
afterEach(() => vi.restoreAllMocks())

const rows = () => screen.getAllByRole('row').slice(1)
const roles = () => screen.getAllByRole('rowheader').map(cell => cell.textContent || roleOf(cell))
const roleOf = (cell: HTMLElement) => within(cell).getByRole<HTMLInputElement>('textbox').value

test('typing narrows the rows to those that hold every word', async () => {
  const { user } = drawParticipants()
  await user.type(await screen.findByRole('textbox', { name: 'Sök bland deltagarna' }), 'polis lundby')
  await waitFor(() => expect(roles()).toEqual(['kommunpolis']))
  expect(screen.getByText('visar 1 av 3')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Visa alla' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
})

test('the rows are narrowed by party, place and attendance too', async () => {
  const { user } = drawParticipants()
  const choose = (label: string, choice: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: label }), choice)
  await screen.findByRole('table')
  await choose('Närvaro', 'Har inte kommit')
  await waitFor(() => expect(roles()).toEqual(['rektor', 'trygghetssamordnare']))
  await choose('Närvaro', 'Alla')
  await choose('Workshop', 'Utan workshop')
  await waitFor(() => expect(roles()).toEqual(['rektor', 'trygghetssamordnare']))
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

test('at the door: a word, Enter, Space, and the next word', async () => {
  const { user, engine } = drawParticipants()
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Sök bland deltagarna' })
  await user.type(field, 'friskolan')
  await waitFor(() => expect(rows()).toHaveLength(1))
  await user.keyboard('{Enter}')
  await user.keyboard(' ')
  expect(engine.ran).toHaveLength(1)
  await user.keyboard('kom')
  expect(document.activeElement).toBe(field)
  expect(field.value).toBe('kom')
})

test('the arrow keys go to the same column of the next row, where it can be edited', async () => {
  const { user, engine } = drawParticipants()
  await user.click(
    await screen.findByRole('checkbox', { name: 'Markera kommunpolis, Polisområde Storgöteborg' }),
  )
  await user.keyboard('{Tab}{Tab}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Roll: kommunpolis, Polisområde Storgöteborg',
  )
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Roll: rektor, Friskolan')
  await user.keyboard('lärare{Enter}')
  expect(engine.ran).toEqual([
    [{ do: 'EditParticipant', participant: 'c', to: { field: 'role', value: 'lärare' } }],
  ])
})

test('Shift reaches from one row to another, and all of them change as one', async () => {
  const { user, engine } = drawParticipants()
  await user.click(await screen.findByRole('checkbox', { name: /^Markera kommunpolis/ }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: /^Markera trygghetssamordnare/ }))
  await user.keyboard('{/Shift}')
  expect(screen.getByText('3 markerade')).toBeTruthy()
  const bar = screen.getByRole('region', { name: '3 markerade' })
  await user.click(within(bar).getByRole('button', { name: 'Part' }))
  await user.click(await screen.findByRole('menuitem', { name: 'övriga' }))
  expect(engine.ran).toEqual([
    ['a', 'b', 'c'].map(participant => ({
      do: 'EditParticipant',
      participant,
      to: { field: 'party', value: 'others' },
    })),
  ])
  expect(await screen.findByText(/3 deltagare är ändrade/)).toBeTruthy()
})

test('all that are shown are selected at once, and removed at once', async () => {
  const { user, engine } = drawParticipants()
  await user.type(await screen.findByRole('textbox', { name: 'Sök bland deltagarna' }), 'göteborg')
  await waitFor(() => expect(rows()).toHaveLength(2))
  await user.click(screen.getByRole('checkbox', { name: 'Markera alla som visas' }))
  await user.click(screen.getByRole('button', { name: 'Ta bort' }))
  expect(engine.ran).toEqual([['a', 'b'].map(participant => ({ do: 'RemoveParticipant', participant }))])
})

test('a place that was chosen by hand is marked, and let go by its mark', async () => {
  const { user, engine } = drawParticipants()
  await user.click(await screen.findByRole('button', { name: /^Släpp valet av workshop: kommunpolis/ }))
  expect(engine.ran).toEqual([
    [{ do: 'EditParticipant', participant: 'b', to: { field: 'chosen', value: false } }],
  ])
})

test('a line with role, comma and organisation is a participant', async () => {
  const { user, engine } = drawParticipants()
  const line = await screen.findByRole('textbox', { name: 'Ny deltagare: roll, organisation' })
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Part' }).at(-1) as HTMLElement, 'police')
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
  const { user } = drawParticipants()
  // The first row holds fields, for somebody coming by Tab: the words stand in the others.
  await user.click(await screen.findByRole('button', { name: 'Roll' }))
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
