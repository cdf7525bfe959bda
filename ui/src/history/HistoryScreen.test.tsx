import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { ChangeView, EntryView, HistoryView } from '../wire'
import { HistoryScreen } from './HistoryScreen'

const here = { id: 'here', name: null, code: '3F2A', is_here: true }

function change(more: Partial<ChangeView>): ChangeView {
  return {
    ordinal: 0,
    table: 'card',
    row: 'c1',
    thing: 'Mörkt vid torget',
    kind: 'changed',
    column: 'text',
    old: { as: 'text', value: 'Mörkt' },
    new: { as: 'text', value: 'Mörkt vid torget' },
    cells: [],
    can_restore: true,
    ...more,
  }
}

function entry(number: number, more: Partial<EntryView>): EntryView {
  return {
    laptop: here,
    number,
    at: Date.UTC(2019, 1, 7, 12, 5),
    kind: 'run',
    action: 'EditCard',
    changes: [change({})],
    beside: 0,
    can_take_back: true,
    ...more,
  }
}

const view: HistoryView = {
  thing: null,
  entries: [
    entry(3, {}),
    entry(2, {
      laptop: { id: 'o', name: 'Rum 9', code: '11AA', is_here: false },
      action: 'CastVotes',
      changes: [
        change({
          table: 'vote',
          kind: 'added',
          column: null,
          can_restore: false,
          cells: [{ column: 'party', value: { as: 'word', value: 'party-police' } }],
        }),
      ],
      can_take_back: false,
    }),
  ],
  more: { laptop: 'o', number: 2 },
  here,
}

async function drawHistory(rest = '') {
  window.location.hash = `#/h/history${rest}`
  const engine = new FakeEngine({
    history: args =>
      args.before ? { ...view, entries: [entry(1, { action: 'AddCard' })], more: null } : view,
    history_of: { ...view, thing: 'Mörkt vid torget' },
  })
  const drawn = draw(<HistoryScreen />, { engine })
  await screen.findByRole('heading', { level: 1 })
  return drawn
}

test('an entry says when, who, what, and old and new', async () => {
  const { container } = await drawHistory()
  const [first, second] = screen.getAllByRole('listitem').filter(item => item.querySelector('h2'))
  expect(first?.textContent).toContain('7 feb. 2019 13:05')
  expect(first?.textContent).toContain('den här datorn')
  expect(first?.querySelector('del')?.textContent).toBe('Mörkt')
  expect(first?.querySelector('ins')?.textContent).toBe('Mörkt vid torget')
  expect(second?.textContent).toContain('Rum 9')
  expect(second?.textContent).toContain('Part')
  expect(second?.textContent).toContain('polis')
  await expectAccessible(container)
})

test('a field gets back what stood there, and an entry is taken back where that is possible', async () => {
  const { user, engine } = await drawHistory()
  await user.click(screen.getByRole('button', { name: 'Återställ Text till det som stod före: Mörkt' }))
  await user.click(screen.getByRole('button', { name: /^Ta tillbaka: ändrat kort/ }))
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'RestoreValue', laptop: 'here', number: 3, ordinal: 0 }],
      [{ do: 'TakeBackEntry', laptop: 'here', number: 3 }],
    ]),
  )
  expect(screen.queryByRole('button', { name: /^Ta tillbaka: röster/ })).toBeNull()
})

test('earlier entries come below on request', async () => {
  const { user } = await drawHistory()
  await user.click(screen.getByRole('button', { name: 'Visa tidigare' }))
  expect(await screen.findByRole('heading', { name: 'nytt kort' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Visa tidigare' })).toBeNull()
})

test('a thing has a history of its own', async () => {
  await drawHistory('/c1')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Historik: Mörkt vid torget')
  expect(screen.getByRole('button', { name: 'Hela hearingens historik' })).toBeTruthy()
})

test('the laptop gets a name', async () => {
  const { user, engine } = await drawHistory()
  const field = screen.getByRole('textbox', { name: 'Den här datorn kallas' })
  await user.type(within(field.parentElement as HTMLElement).getByRole('textbox'), 'Rum 9{Enter}')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'NameLaptop', name: 'Rum 9' }]]))
})
