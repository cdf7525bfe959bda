import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AgendaView, AreaChoiceView, DayView, NeedView, RoomView, WorkshopsView } from '../wire'
import { room } from './fixture'
import { countOf, needsNow } from './need_words'
import { RoomsScreen } from './RoomsScreen'
import { WorkshopsScreen } from './WorkshopsScreen'

const done: RoomView = { ...room, tally_closed: true, priorities: 3, priorities_fixed: 3, loose_cards: 0 }
const minute = 60_000

function board(more: Partial<WorkshopsView> = {}): WorkshopsView {
  return { rooms: [done], steps: [], to_come: 1, messages: [], ...more }
}

const lacks = (kind: NeedView['kind'], more: Partial<NeedView> = {}): NeedView => ({
  kind,
  count: 0,
  asks: true,
  from: null,
  until: null,
  ...more,
})

test.each<[string, NeedView[], string[]]>([
  ['quiet when well', [lacks('votes', { asks: false })], ['votes']],
  ['who asks comes before where the room is', [lacks('behind'), lacks('votes', { asks: false })], ['behind']],
  ['two at most', [lacks('over'), lacks('silent'), lacks('behind')], ['over', 'silent']],
  ['what comes later waits', [lacks('over', { from: 5 * minute }), lacks('done', { asks: false })], ['done']],
  ['what has passed is gone', [lacks('over', { from: 0, until: 3 * minute })], []],
])('a tile says what holds now: %s', (_, needs, shown) => {
  expect(needsNow(needs, 4 * minute).map(need => need.kind)).toEqual(shown)
})

test('what grows with time is counted on', () => {
  expect(countOf(lacks('silent', { count: 10, from: 0 }), 2 * minute)).toBe(12)
  expect(countOf(lacks('loose', { count: 4 }), 2 * minute)).toBe(4)
})

test('a tile is the way into its room and says in words why it needs somebody', async () => {
  window.location.hash = '#/h/rooms'
  const needs = [lacks('no_measure', { count: 2 })]
  const engine = new FakeEngine({ workshops: board({ rooms: [{ ...done, needs }] }) })
  const { container } = draw(<RoomsScreen />, { engine })
  const tile = await screen.findByRole('link')
  expect(tile.getAttribute('href')).toBe('#/h/workshop/w9')
  expect(tile.textContent).toContain('2 prioriteringar saknar åtgärd.')
  expect(tile.dataset.needs).toBe('true')
  await expectAccessible(container)
})

test('a step that is nearly over is told by a word, not by colour alone', async () => {
  window.location.hash = '#/h/rooms'
  const now = Date.now()
  const stages = {
    soon_at: now - minute,
    last_at: now + minute,
    over_at: now + 2 * minute,
    forgotten_at: now + 122 * minute,
  }
  const engine = new FakeEngine({
    workshops: board({ rooms: [{ ...done, step_title: 'Orsaker', step_stages: stages }] }),
  })
  draw(<RoomsScreen />, { engine })
  const tile = await screen.findByRole('link')
  expect(tile.textContent).toContain('Orsaker')
  expect(tile.textContent).toMatch(/2 min kvar.*Börja runda av/)
})

test('one key takes all rooms to their next step, another gives them five minutes', async () => {
  window.location.hash = '#/h/rooms'
  const engine = new FakeEngine({ workshops: board({ rooms: [{ ...done, step: 's1' }] }) })
  const { user } = draw(<RoomsScreen />, { engine })
  await screen.findByRole('link')
  await user.keyboard('{Control>}{Enter}{/Control}{Alt>}f{/Alt}')
  expect(engine.ran).toEqual([
    [{ do: 'OpenNextSteps', hearing: 'h' }],
    [{ do: 'GiveMinutesToRooms', hearing: 'h', minutes: 5 }],
  ])
})

test('when no room has a step to go to, the way there is closed', async () => {
  window.location.hash = '#/h/rooms'
  const engine = new FakeEngine({ workshops: board({ to_come: 0 }) })
  const { user } = draw(<RoomsScreen />, { engine })
  await screen.findByRole('link')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(engine.ran).toEqual([])
})

test('a message goes to all rooms or to one, by keyboard, and stays in the line until it is sent', async () => {
  window.location.hash = '#/h/rooms'
  const engine = new FakeEngine({ workshops: board() })
  const { user } = draw(<RoomsScreen />, { engine })
  await screen.findByRole('link')
  await user.keyboard('{Alt>}m{/Alt}Fika 10.45')
  engine.trouble = { kind: 'Failure', code: 'locked', detail: 'x' }
  await user.keyboard('{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('låst')
  expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('Fika 10.45')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Till' }), 'w9')
  await user.type(screen.getByRole('textbox'), '{Enter}')
  await waitFor(() => expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe(''))
  expect(engine.ran).toEqual([[{ do: 'SendMessage', hearing: 'h', workshop: 'w9', text: 'Fika 10.45' }]])
})

test('who has seen a message is said, and it can be taken back', async () => {
  window.location.hash = '#/h/rooms'
  const message = { id: 'm1', text: 'Fika 10.45', to: null, sent_at: 0, seen: 9, of: 12, unseen: ['Rum 3'] }
  const messages = [message, { ...message, id: 'm2', text: 'Hej' }]
  const { user, engine, container } = draw(<RoomsScreen />, {
    engine: new FakeEngine({ workshops: board({ messages }) }),
  })
  expect((await screen.findAllByText('9 av 12 rum har sett')).length).toBe(2)
  expect(screen.getAllByText('Inte sett: Rum 3').length).toBe(2)
  expect(screen.getByText('Ett tidigare meddelande')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka meddelandet: Fika 10.45' }))
  expect(engine.ran).toEqual([[{ do: 'TakeBackMessage', message: 'm1' }]])
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
  const there = {
    id: 'w1',
    key: 'W01',
    room: 'Rum 1',
    area: 'ce',
    area_name: 'Centrum',
    theme: null,
    facilitator: null,
    seats: null,
    placed: 0,
  }
  const agenda: AgendaView = {
    hearing: 'h',
    date: null,
    starts: 480,
    ends: null,
    planned_end: 480,
    total: 0,
    overlaps: 0,
    actual_end: null,
    days: [],
    items: [],
    rooms: [there],
    areas,
    warnings: [],
  }
  const engine = new FakeEngine({ workshops: board({ rooms: [] }), agenda })
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
  draw(<WorkshopsScreen />, { engine: new FakeEngine({ workshops: board() }) })
  const seats = await screen.findByRole('textbox', { name: 'Platser' })
  expect(document.activeElement).toBe(seats)
})

test('a room that is asked for without a field has the keyboard at who votes', async () => {
  window.location.hash = '#/h/workshops/w9'
  draw(<WorkshopsScreen />, { engine: new FakeEngine({ workshops: board() }) })
  const voters = await screen.findByRole('textbox', { name: 'Röstande polis' })
  expect(document.activeElement).toBe(voters)
})

test('the plenary has its clock over the rooms, and is one press away', async () => {
  window.location.hash = '#/h/rooms'
  const day = {
    stage: 'running',
    clock: 624,
    current: { id: 'c', left: 11 * minute, stage: 'ample', is_paused: false },
    next: 'd',
    items: [
      { id: 'c', title: 'Tema narkotika' },
      { id: 'd', title: 'Fika', projected_start: 641, planned_start: 635 },
    ],
  } as unknown as DayView
  draw(<RoomsScreen />, { engine: new FakeEngine({ workshops: board(), day }) })
  const line = await screen.findByRole('link', { name: /Tema narkotika/ })
  expect(line.textContent).toBe('10:24Tema narkotika11 min kvarnästa Fika 10:41')
  expect(line.getAttribute('href')).toBe('#/h/now')
})
