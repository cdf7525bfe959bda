import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AgendaItemView, AgendaView } from '../wire'
import { AgendaScreen } from './AgendaScreen'

function item(
  id: string,
  title: string,
  start: number,
  minutes: number,
  more: Partial<AgendaItemView> = {},
): AgendaItemView {
  return {
    id,
    key: null,
    day: 1,
    title,
    kind: 'plenary',
    minutes,
    planned_start: start,
    planned_end: start + minutes,
    is_fixed: false,
    slack: 0,
    venue: 'Stora salen',
    inner_count: null,
    inner_minutes: null,
    method_minutes: null,
    actual_start: null,
    actual_end: null,
    given: 0,
    ...more,
  }
}

const view: AgendaView = {
  hearing: 'h',
  date: '2019-02-07',
  starts: 495,
  ends: null,
  planned_end: 755,
  total: 110,
  overlaps: 0,
  actual_end: null,
  days: [{ day: 1, date: '2019-02-07', starts: 495, planned_end: 755, total: 110, past: null }],
  rooms: [],
  areas: [],
  warnings: [],
  items: [
    item('a', 'Ankomst', 495, 45, { kind: 'arrival' }),
    item('b', 'Stadsdel för stadsdel', 540, 50, { inner_count: 10, inner_minutes: 5 }),
    item('c', 'Lunch', 715, 40, { kind: 'break', is_fixed: true, slack: 125 }),
  ],
}

function drawAgenda(agenda = view, creates: string[] = []) {
  window.sessionStorage.clear()
  window.location.hash = '#/h/agenda'
  const engine = new FakeEngine({ agenda })
  engine.creates = creates
  return draw(<AgendaScreen />, { engine, status: true })
}

test('a new length is one command, and the field is left with Enter', async () => {
  const { user, engine } = drawAgenda()
  const minutes = await screen.findByRole('textbox', { name: 'Minuter för Ankomst' })
  await user.clear(minutes)
  await user.type(minutes, '60{Enter}')
  await user.tab()
  expect(engine.ran).toEqual([[{ do: 'EditItem', item: 'a', to: { field: 'minutes', value: 60 } }]])
})

test('a length that is no number is never sent, and stays to be mended', async () => {
  const { user, engine } = drawAgenda()
  const minutes = (await screen.findByRole('textbox', { name: 'Minuter för Ankomst' })) as HTMLInputElement
  await user.clear(minutes)
  await user.type(minutes, 'lång{Enter}')
  await user.tab()
  expect(engine.ran).toEqual([])
  expect(minutes.value).toBe('lång')
})

test('the free minutes before a fixed time are said in words', async () => {
  drawAgenda()
  const lunch = await screen.findByRole('row', { name: /Lunch/ })
  expect(within(lunch).getByText('fast')).toBeTruthy()
  expect(within(lunch).getByText('125 min luft före')).toBeTruthy()
})

test('too little time before a fixed time is said in words', async () => {
  drawAgenda({ ...view, overlaps: 1, items: [item('c', 'Lunch', 715, 40, { is_fixed: true, slack: -6 })] })
  expect(await screen.findByText('6 min för lite tid före')).toBeTruthy()
  expect(screen.getByText('en fast tid hinns inte')).toBeTruthy()
})

test('a fixed start is written as people write times', async () => {
  const { user, engine } = drawAgenda()
  const start = await screen.findByRole('textbox', { name: 'Fast starttid för Lunch' })
  await user.clear(start)
  await user.type(start, '12.05{Enter}')
  expect(engine.ran).toEqual([[{ do: 'EditItem', item: 'c', to: { field: 'fixed_start', value: 725 } }]])
})

test('Alt and an arrow moves the row that has the keyboard, and says where it went', async () => {
  const { user, engine } = drawAgenda()
  await user.click(await screen.findByRole('textbox', { name: 'Rubrik på Ankomst' }))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(engine.ran).toEqual([[{ do: 'MoveItem', item: 'a', day: 1, after: 'b' }]])
  expect(screen.getByText('Ankomst är nu nummer 2 av 3')).toBeTruthy()
})

test('the first row cannot go further up', async () => {
  const { user, engine } = drawAgenda()
  await user.click(await screen.findByRole('textbox', { name: 'Rubrik på Ankomst' }))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(engine.ran).toEqual([])
})

test('what is typed in the last line becomes an item, and the line is empty again', async () => {
  const { user, engine } = drawAgenda(view, ['n'])
  const line = (await screen.findByRole('textbox', {
    name: 'Ny punkt, sist i programmet',
  })) as HTMLInputElement
  await user.type(line, 'Avslutning{Enter}')
  expect(engine.ran[0]).toEqual([
    {
      do: 'AddItem',
      hearing: 'h',
      day: null,
      after: null,
      title: 'Avslutning',
      kind: 'plenary',
      minutes: 15,
    },
  ])
  await waitFor(() => expect(line.value).toBe(''))
})

test('a title that was refused stays in the line', async () => {
  const { user, engine } = drawAgenda()
  const line = (await screen.findByRole('textbox', {
    name: 'Ny punkt, sist i programmet',
  })) as HTMLInputElement
  engine.trouble = { kind: 'Refusal', refusal: { code: 'TooLong', field: 'title', most: 200 } }
  await user.type(line, 'Avslutning{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('200 tecken')
  expect(line.value).toBe('Avslutning')
})

test('actual times have a column of their own, and only once there are some', async () => {
  const { engine } = drawAgenda()
  await screen.findByRole('columnheader', { name: 'Plan' })
  expect(screen.queryByRole('columnheader', { name: 'Så blev det' })).toBeNull()
  engine.show({
    agenda: {
      ...view,
      actual_end: 759,
      items: [item('a', 'Ankomst', 495, 45, { actual_start: 497, actual_end: 545 })],
    },
  })
  expect(await screen.findByRole('columnheader', { name: 'Så blev det' })).toBeTruthy()
  expect(screen.getByText('2 min sent')).toBeTruthy()
  expect(screen.getByText('slutade 12:39, 4 min sent')).toBeTruthy()
})

test('the agenda reads well aloud', async () => {
  const { container } = drawAgenda()
  await screen.findByRole('table')
  await expectAccessible(container)
})

test('days have each a heading with date, span and what goes over its time', async () => {
  const days = [
    { day: 1, date: '2019-02-07', starts: 495, planned_end: 540, total: 45, past: -30 },
    { day: 2, date: '2019-02-08', starts: 495, planned_end: 545, total: 50, past: 25 },
  ]
  const second = item('b', 'Stadsdel för stadsdel', 495, 50, { day: 2 })
  drawAgenda({ ...view, ends: 520, days, items: [item('a', 'Ankomst', 495, 45), second] })
  const headings = await screen.findAllByRole('rowheader', { name: /^Dag/ })
  expect(headings.map(heading => heading.textContent)).toEqual([
    'Dag 1torsdag 7 februari08:15–09:00',
    'Dag 2fredag 8 februari08:15–09:0525 min över tiden',
  ])
})

test('an item goes to the next day by key, and it is said', async () => {
  const { user, engine } = drawAgenda()
  await user.click(await screen.findByRole('textbox', { name: 'Rubrik på Lunch' }))
  await user.keyboard('{Alt>}{PageDown}{/Alt}')
  expect(engine.ran).toEqual([[{ do: 'MoveItem', item: 'c', day: 2, after: null }]])
  expect(screen.getByText('Lunch är nu nummer 1 av 1 på dag 2')).toBeTruthy()
})

test('an item is split where the person says, and what comes of it is said before', async () => {
  const { user, engine } = drawAgenda()
  await user.click(await screen.findByRole('button', { name: 'Mer att göra med Ankomst' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Dela punkten i två' }))
  const dialog = await screen.findByRole('dialog', { name: 'Dela ”Ankomst”' })
  expect(dialog.textContent).toContain('08:15–08:40  Ankomst')
  expect(dialog.textContent).toContain('08:40–09:00  Ankomst (fortsättning)')
  await expectAccessible(dialog)
  await user.click(within(dialog).getByRole('button', { name: 'Dela' }))
  const title = 'Ankomst (fortsättning)'
  expect(engine.ran).toEqual([[{ do: 'SplitItem', item: 'a', at: 25, title }]])
})

test('an item of turns is split between two of them', async () => {
  const { user, engine } = drawAgenda()
  await user.click(await screen.findByRole('textbox', { name: 'Rubrik på Stadsdel för stadsdel' }))
  await user.keyboard('{Alt>}s{/Alt}')
  await user.click(await screen.findByRole('button', { name: 'Dela' }))
  expect(engine.ran).toMatchObject([[{ do: 'SplitItem', item: 'b', at: 25 }]])
})

test('the row that has the keyboard is doubled by key', async () => {
  const { user, engine } = drawAgenda()
  await user.click(await screen.findByRole('textbox', { name: 'Rubrik på Lunch' }))
  await user.keyboard('{Alt>}d{/Alt}')
  expect(engine.ran).toEqual([[{ do: 'DuplicateItem', item: 'c' }]])
})

const warned: AgendaView = {
  ...view,
  warnings: [
    {
      kind: 'no-rooms',
      cause: 'item',
      about: [{ id: 'b', name: 'Stadsdel för stadsdel' }],
      minutes: null,
      count: null,
      name: null,
      day: null,
    },
    {
      kind: 'few-seats',
      cause: 'workshop',
      about: [{ id: 'w9', name: 'Rum 9 · Lundby' }],
      minutes: null,
      count: 2,
      name: 'Rum 9',
      day: null,
    },
  ],
}

// jsdom has no pointer capture.
Element.prototype.setPointerCapture = () => {}

test('what is worth a look is counted in words, marked at its row, and leads to its cause', async () => {
  const { user, container } = drawAgenda(warned)
  await user.click(await screen.findByText('Två saker att se över'))
  const row = screen.getByRole('row', { name: /Stadsdel för stadsdel/ })
  expect(within(row).getByText('Parallella rum, men inga rum är gjorda än.')).toBeTruthy()
  await expectAccessible(container)
  Element.prototype.scrollIntoView = () => {}
  await user.click(screen.getByRole('button', { name: 'Gå till Stadsdel för stadsdel' }))
  expect(document.activeElement).toBe(
    screen.getByRole('textbox', { name: 'Rubrik på Stadsdel för stadsdel' }),
  )
  await user.click(screen.getByRole('button', { name: 'Gå till Rum 9 · Lundby' }))
  expect(window.location.hash).toBe('#/h/workshops/w9/seats')
})

test('a plan that holds says nothing of warnings', async () => {
  drawAgenda()
  await screen.findByRole('table')
  expect(screen.queryByText(/att se över/)).toBeNull()
})

test('when the day must be over is written as people write times, and taken away by emptying the field', async () => {
  const { user, engine } = drawAgenda({ ...view, ends: 990 })
  const ends = await screen.findByRole('textbox', { name: 'När dagen ska vara slut' })
  await user.clear(ends)
  await user.type(ends, '16.15{Enter}')
  await user.clear(ends)
  await user.tab()
  const edit = (value: number | null) => [{ do: 'EditHearing', hearing: 'h', to: { field: 'ends', value } }]
  expect(engine.ran).toEqual([edit(975), edit(null)])
})

test('past its end the day says so with the minutes', async () => {
  const days = view.days.map(day => ({ ...day, past: 12 }))
  drawAgenda({ ...view, days })
  expect(await screen.findByText('12 min över tiden')).toBeTruthy()
})

const rooms: AgendaView['rooms'] = [
  {
    id: 'w1',
    key: 'W01',
    room: 'Rum 1',
    area: 'lu',
    area_name: 'Lundby',
    theme: null,
    facilitator: null,
    seats: 12,
    placed: 13,
  },
]
const drawnDay: AgendaView = {
  ...view,
  ends: 720,
  days: [{ day: 1, date: null, starts: 495, planned_end: 755, total: 110, past: 35 }],
  rooms,
  items: [
    ...view.items,
    item('d', 'Workshop', 755, 60, { kind: 'parallel', slack: -6, is_fixed: true, method_minutes: 60 }),
  ],
}

test('the day view draws blocks with rooms, free minutes, overlaps and what is past the end', async () => {
  const { user, container } = drawAgenda(drawnDay)
  await user.click(await screen.findByRole('tab', { name: 'Dag' }))
  const day = await screen.findByRole('region', { name: 'Dag' })
  expect(within(day).getByText('125 min luft före')).toBeTruthy()
  expect(within(day).getByText('6 min för lite tid före')).toBeTruthy()
  expect(within(day).getByText('35 min över tiden')).toBeTruthy()
  const room = within(day).getByRole('link', { name: /Rum 1/ })
  expect(room.textContent).toBe('Rum 113 av 12Lundbyledare saknas')
  expect(room.getAttribute('href')).toBe('#/h/workshops/w1')
  await expectAccessible(container)
})

test('a block is walked to, lengthened, moved and edited by key', async () => {
  const { user, engine } = drawAgenda(drawnDay)
  await user.click(await screen.findByRole('tab', { name: 'Dag' }))
  const [first] = await screen.findAllByRole('button', { name: /Ankomst/ })
  first?.focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toContain('Stadsdel för stadsdel')
  await user.keyboard('++-')
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  const minutes = (value: number) => [{ do: 'EditItem', item: 'b', to: { field: 'minutes', value } }]
  expect(engine.ran).toEqual([
    minutes(55),
    minutes(60),
    minutes(55),
    [{ do: 'MoveItem', item: 'b', day: 1, after: null }],
  ])
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Stadsdel för stadsdel' })
  const fixed = within(dialog).getByRole('textbox', { name: 'Fast starttid' })
  await user.type(fixed, '9.05{Enter}')
  expect(engine.ran.at(-1)).toEqual([{ do: 'EditItem', item: 'b', to: { field: 'fixed_start', value: 545 } }])
  await expectAccessible(dialog)
})

test('the view that was chosen is there again', async () => {
  const { user, unmount, engine } = drawAgenda(drawnDay)
  await user.click(await screen.findByRole('tab', { name: 'Dag' }))
  unmount()
  draw(<AgendaScreen />, { engine })
  expect((await screen.findByRole('tab', { name: 'Dag' })).getAttribute('aria-selected')).toBe('true')
})

test('an item is dragged by its handle to where the pointer is let go', async () => {
  const { user, engine } = drawAgenda()
  const handle = await screen.findByRole('button', { name: 'Flytta Ankomst' })
  document.elementFromPoint = () => screen.getByRole('row', { name: /Lunch/ })
  await user.pointer([
    { keys: '[MouseLeft>]', target: handle, coords: { clientX: 10, clientY: 200 } },
    { target: handle, coords: { clientX: 10, clientY: 300 } },
    { target: handle, coords: { clientX: 10, clientY: 301 } },
    { keys: '[/MouseLeft]', target: handle, coords: { clientX: 10, clientY: 301 } },
  ])
  expect(engine.ran).toEqual([[{ do: 'MoveItem', item: 'a', day: 1, after: 'c' }]])
})
