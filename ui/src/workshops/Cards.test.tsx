import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { useRead } from '../reading/engine_context'
import type { AreasView } from '../wire'
import { Cards } from './Cards'
import { card, workshop } from './fixture'

const areas: AreasView = {
  areas: [],
  problem_areas: [
    { id: 'nar', code: 'NAR', name: 'Narkotika', description: null },
    { id: 'pla', code: 'PLA', name: 'Otrygga platser', description: null },
  ],
}

beforeEach(() => localStorage.clear())

/** The cards as the screen has them: read again after each commit. */
function Reading() {
  const { view } = useRead('workshop', { workshop: 'w9' })
  return view && <Cards view={view} />
}

function drawReading(cards = workshop().cards) {
  const engine = new FakeEngine({ areas, workshop: () => workshop({ cards: [...cards] }) })
  return draw(<Reading />, { engine })
}

function drawCards() {
  return draw(<Cards view={workshop()} />, { engine: new FakeEngine({ areas }) })
}

const line = () => screen.getByRole('combobox', { name: 'Nytt kort' }) as HTMLInputElement

test('the line has the cursor from the start, and takes it back when nothing else has it', async () => {
  drawCards()
  expect(document.activeElement).toBe(line())
  act(() => line().blur())
  await waitFor(() => expect(document.activeElement).toBe(line()))
})

test('Enter saves the line as a card and clears it before the next key', async () => {
  const { user, engine } = drawCards()
  await user.keyboard('Mörkt vid hållplatsen{Enter}Få vuxna ute{Enter}')
  expect(line().value).toBe('')
  await waitFor(() =>
    expect(engine.ran.map(([one]) => one && 'text' in one && one.text)).toEqual([
      'Mörkt vid hållplatsen',
      'Få vuxna ute',
    ]),
  )
})

test('Alt P says that the police said it, and it stays so until it is taken away', async () => {
  const { user, engine } = drawCards()
  await user.keyboard('{Alt>}p{/Alt}Ett{Enter}Två{Enter}')
  await waitFor(() => expect(engine.ran.length).toBe(2))
  expect(engine.ran.map(([one]) => one && 'party' in one && one.party)).toEqual(['police', 'police'])
})

test('a letter and a colon before the words says whose they are', async () => {
  const { user, engine } = drawCards()
  await user.keyboard('s: Ljuset är trasigt{Enter}')
  await waitFor(() => expect(engine.ran[0]?.[0]).toMatchObject({ text: 'Ljuset är trasigt', party: 'city' }))
})

test('# completes a problem area and @ a place that is there already', async () => {
  const { user, engine } = drawCards()
  await user.keyboard('Försäljning #nar{Tab}')
  expect(line().value).toBe('Försäljning ')
  await user.keyboard('@hj{ArrowDown}{Enter}{Enter}')
  await waitFor(() =>
    expect(engine.ran[0]?.[0]).toMatchObject({
      text: 'Försäljning',
      problem_area: 'nar',
      place: 'Hjalmar Brantingsplatsen',
    }),
  )
})

test('what is typed whole with # and @ is understood at the first Enter', async () => {
  const { user, engine } = drawCards()
  await user.keyboard('Mörkt vid dörren #otrygga @Nya torget{Enter}')
  expect(line().value).toBe('')
  await waitFor(() =>
    expect(engine.ran[0]?.[0]).toMatchObject({
      text: 'Mörkt vid dörren',
      problem_area: 'pla',
      place: 'Nya torget',
    }),
  )
})

test('semicolons, quotes and signs that are pasted stay text', async () => {
  const { engine } = drawCards()
  const text = 'a;"b";c\n#nar @torget\np: sagt'
  fireEvent.paste(line(), { clipboardData: { getData: () => text } })
  await waitFor(() =>
    expect(engine.ran[0]?.map(one => 'text' in one && one.text)).toEqual([
      'a;"b";c',
      '#nar @torget',
      'p: sagt',
    ]),
  )
})

test('a text that is too long stays in the line with words about it, and what goes in when it is shorter', async () => {
  const { user, engine } = drawCards()
  fireEvent.change(line(), { target: { value: 'å'.repeat(1001) } })
  await user.keyboard('{Enter}')
  expect((await screen.findByRole('alert')).textContent).toMatch(/längre än 1\s?000 tecken/)
  expect(line().value.length).toBe(1001)
  expect(engine.ran).toEqual([])
  await user.keyboard('{Backspace}{Enter}')
  await waitFor(() => expect(engine.ran.length).toBe(1))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a card that somebody else changes meanwhile says so, and what is written here is kept until it is saved', async () => {
  const { user, engine } = drawReading()
  await screen.findByText('Otrygg gångväg')
  await user.keyboard('{ArrowUp}')
  const field = screen.getByRole('textbox', { name: /Unga har ingenstans/ }) as HTMLInputElement
  await user.keyboard(' nu')
  act(() => engine.show({ workshop: workshop({ cards: [card('k3', 'Unga saknar lokal')] }) }))
  await screen.findByText(/Någon annan skrev: Unga saknar lokal/)
  expect(field.value).toBe('Unga har ingenstans att vara nu')
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(engine.ran[0]).toEqual([
      { do: 'EditCard', card: 'k3', to: { field: 'text', value: 'Unga har ingenstans att vara nu' } },
    ]),
  )
})

test('words on a card that is taken away meanwhile come to the line', async () => {
  const { user, engine } = drawReading()
  await screen.findByText('Otrygg gångväg')
  await user.keyboard('{ArrowUp}')
  await user.keyboard(' nu')
  engine.trouble = { kind: 'Refusal', refusal: { code: 'Gone', what: 'card' } }
  act(() => engine.show({ workshop: workshop({ cards: [] }) }))
  await waitFor(() => expect(line().value).toBe('Unga har ingenstans att vara nu'))
})

test('a card is shown as soon as it is saved, before the view has it, and once', async () => {
  const { user, engine } = drawReading()
  engine.creates = ['k9']
  await screen.findByText('Otrygg gångväg')
  await user.keyboard('Nyss sagt #nar{Enter}')
  const row = await screen.findByText('Nyss sagt')
  expect(row.closest('li')?.textContent).toContain('Narkotika')
  engine.show({ workshop: () => workshop({ cards: [...workshop().cards, card('k9', 'Nyss sagt')] }) })
  await waitFor(() => expect(screen.queryByText(/# Narkotika/)).toBeNull())
  expect(screen.getAllByText('Nyss sagt').length).toBe(1)
  // Taken back before any view had it, it goes with the second reading.
  engine.creates = ['k10']
  await user.keyboard('Ångrat{Enter}')
  await screen.findByText('Ångrat')
  for (let reading = 0; reading < 2; reading++) await act(async () => engine.show({}))
  expect(screen.queryByText('Ångrat')).toBeNull()
})

test('a card that could not be saved comes back to be written, with the reason', async () => {
  const { user, engine } = drawCards()
  engine.trouble = { kind: 'Failure', code: 'disk-full', detail: '/' }
  await user.keyboard('Viktigt{Enter}Nästa')
  expect((await screen.findByRole('alert')).textContent).toMatch(/Viktigt.*Disken är full/)
  expect(line().value).toBe('Nästa')
  await user.click(screen.getByRole('button', { name: 'Försök igen' }))
  await waitFor(() => expect(engine.ran[0]?.[0]).toMatchObject({ text: 'Viktigt' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('twenty pasted lines are twenty cards and one entry', async () => {
  const { engine } = drawCards()
  const text = Array.from({ length: 20 }, (_, i) => `Kort ${i}`).join('\r\n')
  fireEvent.paste(line(), { clipboardData: { getData: () => text } })
  await waitFor(() => expect(engine.ran.map(batch => batch.length)).toEqual([20]))
})

test('arrow up in an empty line edits the last card where it stands', async () => {
  const { user, engine } = drawCards()
  await user.keyboard('{ArrowUp}')
  const field = screen.getByRole('textbox', { name: /Unga har ingenstans/ })
  expect(document.activeElement).toBe(field)
  await user.keyboard(' efter 20{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'EditCard', card: 'k3', to: { field: 'text', value: 'Unga har ingenstans att vara efter 20' } }],
    ]),
  )
  await waitFor(() => expect(document.activeElement).toBe(line()))
})

test('a draft is still there after a look at something else', async () => {
  const first = drawCards()
  await first.user.keyboard('Halvskriv')
  first.unmount()
  drawCards()
  expect(line().value).toBe('Halvskriv')
})

test('the screen is accessible, also while it completes', async () => {
  const { user, container } = drawCards()
  await user.keyboard('Något #o')
  await expectAccessible(container)
})
