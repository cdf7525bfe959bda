import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AgendaItemView, AgendaView } from '../wire'
import { AgendaScreen } from './AgendaScreen'

function item(id: string, title: string, start: number, minutes: number, more: Partial<AgendaItemView> = {}) {
  return {
    id,
    key: null,
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
    actual_start: null,
    actual_end: null,
    ...more,
  } satisfies AgendaItemView as AgendaItemView
}

const view: AgendaView = {
  hearing: 'h',
  date: '2019-02-07',
  starts: 495,
  planned_end: 755,
  total: 110,
  overlaps: 0,
  actual_end: null,
  items: [
    item('a', 'Ankomst', 495, 45, { kind: 'arrival' }),
    item('b', 'Stadsdel för stadsdel', 540, 50, { inner_count: 10, inner_minutes: 5 }),
    item('c', 'Lunch', 715, 40, { kind: 'break', is_fixed: true, slack: 125 }),
  ],
}

function drawAgenda(agenda = view, creates: string[] = []) {
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

test('a length that is no number is never sent, and the stored one comes back', async () => {
  const { user, engine } = drawAgenda()
  const minutes = (await screen.findByRole('textbox', { name: 'Minuter för Ankomst' })) as HTMLInputElement
  await user.clear(minutes)
  await user.type(minutes, 'lång{Enter}')
  await user.tab()
  expect(engine.ran).toEqual([])
  expect(minutes.value).toBe('45')
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
  expect(engine.ran).toEqual([[{ do: 'MoveItem', item: 'a', after: 'b' }]])
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
    { do: 'AddItem', hearing: 'h', after: null, title: 'Avslutning', kind: 'plenary', minutes: 15 },
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
