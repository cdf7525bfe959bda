import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { timer } from '../hall/time_left'
import type { Command, DayView } from '../wire'
import { DayScreen } from './DayScreen'
import { item, running, turn, view } from './fixture'

function drawDay(day: DayView = view, language: 'sv' | 'en' = 'sv') {
  window.location.hash = '#/h/now'
  return draw(<DayScreen />, { engine: new FakeEngine({ day }), language, status: true })
}

afterEach(() => vi.useRealTimers())

test('what goes on stands large with the minutes left, and how far it has come in words', async () => {
  const { container } = drawDay()
  const now = await screen.findByRole('region', { name: 'Tema narkotika' })
  expect(within(now).getByText('11 min')).toBeTruthy()
  expect(now.textContent).toContain('kvar av 35 min')
  expect(within(now).getByRole('status').textContent).toBe('Gott om tid')
  expect(screen.getByRole('img', { name: 'Klockan är 10:24' })).toBeTruthy()
  await expectAccessible(container)
})

test.each([
  [90_000, 'soon', '2 min', 'Börja runda av'],
  [59_000, 'last', '1 min', 'Avsluta nu'],
  [-20_000, 'over', 'Tiden är slut', 'Över tiden'],
  [-125_000, 'over', '2 min', 'Över tiden'],
] as const)('with %i ms left the stage is %s', async (left, stage, minutes, words) => {
  drawDay(running({ left, stage }))
  const now = await screen.findByRole('region', { name: 'Tema narkotika' })
  expect(within(now).getByText(minutes)).toBeTruthy()
  expect(within(now).getByRole('status').textContent).toBe(words)
})

test('planned, expected and actual times have each a column of their own', async () => {
  drawDay()
  const coming = await screen.findByRole('table', { name: /Det som kommer/ })
  const heads = within(coming).getAllByRole('columnheader')
  expect(heads.map(head => head.textContent).slice(0, 2)).toEqual(['Väntas', 'Plan'])
  const lunch = within(coming).getByRole('row', { name: /Lunch/ })
  expect(lunch.textContent).toContain('11:55')
  expect(within(lunch).getByText('fast')).toBeTruthy()
  expect(within(lunch).getByText('4 min luft före')).toBeTruthy()
  const coffee = within(coming).getByRole('row', { name: /Fika/ })
  const cells = within(coffee).getAllByRole('cell')
  expect(cells.slice(0, 2).map(cell => cell.textContent)).toEqual(['10:41', '10:35'])
  const been = screen.getByRole('table', { name: /Det som har varit/ })
  expect(within(been).getByRole('row', { name: /Välkomna/ }).textContent).toContain('09:06–10:006 min sent')
  expect(within(been).getByRole('row', { name: /Film/ }).textContent).toContain('hoppades över')
})

test('how late the day is, when it ends by itself, and what each remedy would make of it', async () => {
  drawDay()
  const standing = await screen.findByRole('region', { name: 'Hur dagen ligger till' })
  expect(standing.textContent).toContain('6 min efter planen')
  expect(standing.textContent).toContain('dagen slutar 16:36 om inget görs')
  const buttons = within(standing).getAllByRole('button')
  expect(buttons.map(button => button.textContent)).toEqual([
    'Korta Fika, 20 → 14 mindagen slutar 16:30 Ctrl1',
    'Korta Stadsdel för stadsdel, 10 × 5 → 10 × 4 mindagen slutar 16:32, 2 min för sent Ctrl2',
    'Flytta dagens sluttill 16:36 Ctrl3',
  ])
})

const keys: [string, Command][] = [
  ['{Control>}{Enter}{/Control}', { do: 'StartItem', item: 'd' }],
  ['p', { do: 'PauseItem', item: 'c' }],
  ['5', { do: 'GiveItemMinutes', item: 'c', minutes: 5 }],
  ['+', { do: 'GiveItemMinutes', item: 'c', minutes: 1 }],
  ['-', { do: 'GiveItemMinutes', item: 'c', minutes: -1 }],
  ['{Control>}1{/Control}', { do: 'GiveItemMinutes', item: 'd', minutes: -6 }],
  ['{Control>}2{/Control}', { do: 'GiveItemMinutes', item: 'e', minutes: -10 }],
  ['{Control>}3{/Control}', { do: 'MoveEnd', hearing: 'h', day: 1, ends: 996 }],
  ['{Alt>}a{/Alt}', { do: 'EndItem', item: 'c' }],
]
test.each(keys)('%s is one command', async (pressed, command) => {
  const { user, engine } = drawDay()
  await screen.findByRole('region', { name: 'Tema narkotika' })
  await user.keyboard(pressed)
  await waitFor(() => expect(engine.ran).toEqual([[command]]))
})

test('the buttons do what the keys do', async () => {
  const { user, engine } = drawDay()
  await user.click(await screen.findByRole('button', { name: /Nästa: Fika/ }))
  await user.click(screen.getByRole('button', { name: /Ge 5 minuter till/ }))
  await user.click(screen.getByRole('button', { name: /Ta bort en minut/ }))
  await user.click(screen.getByRole('button', { name: /Korta Fika/ }))
  expect(engine.ran.flat().map(command => command.do)).toEqual([
    'StartItem',
    'GiveItemMinutes',
    'GiveItemMinutes',
    'GiveItemMinutes',
  ])
})

test('any item can be jumped to, one that has been too', async () => {
  const { user, engine } = drawDay()
  await user.click(await screen.findByRole('button', { name: 'Börja nu: Lunch' }))
  await user.click(screen.getByRole('button', { name: 'Börja igen: Välkomna' }))
  expect(engine.ran).toEqual([[{ do: 'StartItem', item: 'f' }], [{ do: 'StartItem', item: 'a' }]])
})

test('a paused item says so and goes on with the same key', async () => {
  const { user, engine, container } = drawDay(running({ is_paused: true, ends_at: null }))
  const now = await screen.findByRole('region', { name: 'Tema narkotika' })
  expect(within(now).getByRole('status').textContent).toBe('Pausad')
  await expectAccessible(container)
  await user.keyboard('p')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'ResumeItem', item: 'c' }]]))
})

test('while rooms report back the main action is the next room, and the next item has its own key', async () => {
  const { user, engine, container } = drawDay(running({ turn }))
  const room = await screen.findByRole('region', { name: /Lundby · Rum 2/ })
  expect(within(room).getByText('1:05 kvar')).toBeTruthy()
  expect(within(room).getByText('sedan Centrum · Rum 3')).toBeTruthy()
  await expectAccessible(container)
  await user.keyboard('{Control>}{Enter}{/Control}')
  await user.keyboard('{Alt>}{PageDown}{/Alt}')
  await user.click(within(room).getByRole('button', { name: /Börja med.*Angered/ }))
  expect(engine.ran.flat()).toEqual([
    { do: 'BeginTurn', item: 'c', turn: 3 },
    { do: 'StartItem', item: 'd' },
    { do: 'BeginTurn', item: 'c', turn: 1 },
  ])
})

test('after the last room the main action is the next item', async () => {
  drawDay(running({ turn: { ...turn, number: 3 } }))
  expect(await screen.findByRole('button', { name: /Nästa: Fika/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Nästa rum/ })).toBeNull()
})

test('turns without names are numbered', async () => {
  drawDay(running({ turn: { ...turn, names: [] } }))
  expect(await screen.findByRole('button', { name: /Nästa tur: 3 av 3/ })).toBeTruthy()
})

const before: DayView = {
  ...view,
  stage: 'before',
  current: null,
  next: 'a',
  behind: 0,
  projected_end: null,
  remedies: [],
  items: [item('a', 'Välkomna', 540, 60, { projected_start: 540, projected_end: 600 })],
}

test('before the day there is one thing to do: begin it', async () => {
  const { user, engine, container } = drawDay(before)
  expect(await screen.findByText('Börjar 09:00 enligt planen')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Dagen har inte börjat' })).toBeTruthy()
  await expectAccessible(container)
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(engine.ran).toEqual([[{ do: 'StartItem', item: 'a' }]])
})

test('a day planned for another date says which', async () => {
  drawDay({ ...before, is_today: false })
  expect(await screen.findByText('Planerad till 7 februari 2019, börjar 09:00')).toBeTruthy()
})

test('after the day it says what it became, and nothing is left to do', async () => {
  const { container } = drawDay({
    ...before,
    stage: 'over',
    next: null,
    behind: 4,
    actual_end: 994,
    items: [item('a', 'Välkomna', 540, 60, { state: 'done', actual_start: 540, actual_end: 604 })],
  })
  expect(await screen.findByRole('heading', { name: 'Dagen slutade 16:34, 4 min efter planen' })).toBeTruthy()
  expect(screen.getByText('planerat slut 16:30')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Nästa|Börja dagen/ })).toBeNull()
  await expectAccessible(container)
})

test('of several days the next one is begun when the one before is over', async () => {
  const { user, engine } = drawDay({
    ...before,
    stage: 'over',
    days: 2,
    next: 'b',
    actual_end: 990,
    items: [
      item('a', 'Välkomna', 540, 60, { state: 'done', actual_start: 540, actual_end: 600 }),
      item('b', 'God morgon', 480, 60, { day: 2 }),
    ],
  })
  await user.click(await screen.findByRole('button', { name: /Börja dag 2: God morgon/ }))
  expect(engine.ran).toEqual([[{ do: 'StartItem', item: 'b' }]])
  expect(screen.getByRole('table', { name: 'Dag 2, med planerad tid' })).toBeTruthy()
})

test('a decided end is said beside the planned one, and can be taken back', async () => {
  const { user, engine } = drawDay({ ...view, decided_end: 996, remedies: [] })
  const standing = await screen.findByRole('region', { name: 'Hur dagen ligger till' })
  expect(standing.textContent).toContain('dagen slutar 16:36, som bestämt')
  expect(within(standing).getByText('planerat slut 16:30')).toBeTruthy()
  await user.click(within(standing).getByRole('button', { name: 'Håll det planerade slutet' }))
  expect(engine.ran).toEqual([[{ do: 'MoveEnd', hearing: 'h', day: 1, ends: null }]])
})

test('very late is said in hours', async () => {
  drawDay({ ...view, behind: 125 })
  expect(await screen.findByText('2 h 5 min efter planen')).toBeTruthy()
})

test('minutes taken today stand beside the plan', async () => {
  const items = view.items.map(one => (one.id === 'd' ? { ...one, given: -6 } : one))
  drawDay({ ...view, items })
  const coffee = await screen.findByRole('row', { name: /Fika/ })
  expect(within(coffee).getByText('plan 20 min')).toBeTruthy()
  expect(coffee.textContent).toContain('14 min')
})

test('the day is read again as time goes, without anything being done', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  let left = 11 * 60_000
  const engine = new FakeEngine({ day: () => running({ left }) })
  window.location.hash = '#/h/now'
  draw(<DayScreen />, { engine })
  await screen.findByText('11 min')
  left = 10 * 60_000
  await act(() => vi.advanceTimersByTimeAsync(600))
  await waitFor(() => expect(screen.getByText('10 min')).toBeTruthy())
})

test('an empty programme leads to where it is made', async () => {
  const { user } = drawDay({ ...before, next: null, items: [] })
  await user.click(await screen.findByRole('button', { name: 'Till Program' }))
  expect(window.location.hash).toBe('#/h/agenda')
})

test('all of it is there in English', async () => {
  drawDay(running({ turn }), 'en')
  expect(await screen.findByText('6 min behind the plan')).toBeTruthy()
  expect(screen.getByRole('button', { name: /Next room: Centrum · Rum 3/ })).toBeTruthy()
})

test('a timer counts seconds, up once its time is up', () => {
  expect([180_000, 179_001, 500, 0, -999, -61_500].map(timer)).toEqual([
    '3:00',
    '3:00',
    '0:01',
    '0:00',
    '0:00',
    '1:01',
  ])
})
