import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AgendaView, AreaChoiceView, RoomView } from '../wire'
import { room } from './fixture'
import { RoomsScreen } from './RoomsScreen'
import { needOf } from './rooms'
import { WorkshopsScreen } from './WorkshopsScreen'

const done: RoomView = { ...room, tally_closed: true, priorities: 3, priorities_fixed: 3, loose_cards: 0 }

test.each<[string, Partial<RoomView>, boolean]>([
  ['no-cards', { cards: 0 }, false],
  ['no-voters', { votes_there_are: 0 }, true],
  ['loose', { priorities: 0, problems: 0, loose_cards: 4 }, false],
  ['votes', { priorities: 0, tally_closed: false, votes_cast: 10 }, false],
  ['no-priorities', { priorities: 0 }, true],
  ['no-cause', { priorities_without_cause: 1, priorities_without_measure: 2 }, true],
  ['no-measure', { priorities_without_measure: 2 }, true],
  ['unsigned', { priorities_fixed: 1 }, false],
  ['done', {}, false],
])('a room says first what stands in the way: %s', (key, more, needs) => {
  expect(needOf({ ...done, ...more })).toMatchObject({ key, needs })
})

test('a tile is the way into its room and says in words what is unfinished', async () => {
  window.location.hash = '#/h/rooms'
  const rooms = [{ ...done, priorities_without_measure: 2 }]
  const { container } = draw(<RoomsScreen />, { engine: new FakeEngine({ workshops: { rooms, steps: [] } }) })
  const tile = await screen.findByRole('link')
  expect(tile.getAttribute('href')).toBe('#/h/workshop/w9')
  expect(tile.textContent).toContain('2 prioriteringar saknar åtgärd.')
  await expectAccessible(container)
})

test('rooms are made from the areas in one step, the districts chosen already', async () => {
  window.location.hash = '#/h/workshops'
  const area = (id: string, more: Partial<AreaChoiceView>): AreaChoiceView => ({
    id,
    name: id,
    kind: 'district',
    has_room: false,
    is_proposed: true,
    ...more,
  })
  const areas = [area('an', {}), area('lu', {}), area('gbg', { kind: 'municipality', is_proposed: false })]
  const agenda = { hearing: 'h', areas, rooms: [{}] } as unknown as AgendaView
  const engine = new FakeEngine({ workshops: { rooms: [], steps: [] }, agenda })
  const { user } = draw(<WorkshopsScreen />, { engine })
  await user.click(await screen.findByRole('button', { name: 'Gör rum av områdena' }))
  await user.click(await screen.findByRole('checkbox', { name: 'gbg' }))
  await user.click(screen.getByRole('checkbox', { name: 'an' }))
  await expectAccessible(screen.getByRole('dialog'))
  await user.click(screen.getByRole('button', { name: 'Gör 2 rum' }))
  expect(engine.ran).toEqual([
    [{ do: 'AddWorkshops', hearing: 'h', areas: ['lu', 'gbg'], room: 'Rum', first: 2 }],
  ])
})

test('the field that is asked for has the keyboard', async () => {
  window.location.hash = '#/h/workshops/w9/seats'
  draw(<WorkshopsScreen />, { engine: new FakeEngine({ workshops: { rooms: [done], steps: [] } }) })
  const seats = await screen.findByRole('textbox', { name: 'Platser' })
  expect(document.activeElement).toBe(seats)
})
