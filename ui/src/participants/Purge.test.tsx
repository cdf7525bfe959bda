import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { HeadCount, ParticipantsView, PurgeView } from '../wire'
import { nobody, person } from './fixture'
import { ParticipantsScreen } from './ParticipantsScreen'

const heads: HeadCount[] = [
  { party: 'police', role: 'kommunpolis', registered: 4, attended: 3, noted: true },
  { party: 'city', role: 'rektor', registered: 2, attended: 0, noted: false },
]

const registered: ParticipantsView = {
  ...nobody,
  participants: [
    person('a', 'kommunpolis', 'Polisen', { party: 'police', email: 'a@example.se', attended: true }),
  ],
}

const purge: PurgeView = { people: 6, emails: 5, out_of_sight: 0, left: heads }

function drawParticipants(participants: ParticipantsView) {
  window.location.hash = '#/h/participants'
  const areas = { areas: [], problem_areas: [] }
  const engine = new FakeEngine({
    participants,
    purge,
    areas,
    workshops: { rooms: [], steps: [], to_come: 0, messages: [] },
  })
  return draw(<ParticipantsScreen />, { engine, status: true })
}

test('what goes and what stays is seen before anything is purged', async () => {
  const { user, engine } = drawParticipants(registered)
  await user.click(await screen.findByRole('button', { name: /Gallra personuppgifter/ }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('5 e-postadresser')).toBeTruthy()
  expect(within(dialog).getByRole('row', { name: /kommunpolis 4 3/ })).toBeTruthy()
  expect(within(dialog).getByRole('row', { name: /rektor 2 inte noterat/ })).toBeTruthy()
  expect(engine.ran).toEqual([])
  await user.click(within(dialog).getByRole('button', { name: 'Gallra 6 deltagare' }))
  expect(engine.ran).toEqual([[{ do: 'PurgeParticipants', hearing: 'h' }]])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a purge that was thought better of changes nothing', async () => {
  const { user, engine } = drawParticipants(registered)
  await user.click(await screen.findByRole('button', { name: /Gallra personuppgifter/ }))
  await user.click(await screen.findByRole('button', { name: 'Avbryt' }))
  expect(engine.ran).toEqual([])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('after the purge the counts are what is left', async () => {
  drawParticipants({ ...nobody, purged: 6, purged_on: '2019-12-01', heads })
  expect(await screen.findByRole('heading', { name: 'Gallrat 1 december 2019' })).toBeTruthy()
  expect(screen.getByRole('row', { name: /kommunpolis 4 3/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Gallra personuppgifter/ })).toBeNull()
})

test('the dialog and what is left read well aloud', async () => {
  const { user } = drawParticipants(registered)
  await user.click(await screen.findByRole('button', { name: /Gallra personuppgifter/ }))
  await screen.findByText('5 e-postadresser')
  await expectAccessible(document.body)
})
