import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { AreasView } from '../wire'
import { Cards } from './Cards'
import { workshop } from './fixture'

const areas: AreasView = {
  areas: [],
  problem_areas: [
    { id: 'nar', code: 'NAR', name: 'Narkotika', description: null },
    { id: 'pla', code: 'PLA', name: 'Otrygga platser', description: null },
  ],
}

beforeEach(() => localStorage.clear())

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
  await user.keyboard('Försäljning #nar{Enter}')
  expect(line().value).toBe('Försäljning ')
  await user.keyboard('@hj{Enter}{Enter}')
  await waitFor(() =>
    expect(engine.ran[0]?.[0]).toMatchObject({
      text: 'Försäljning',
      problem_area: 'nar',
      place: 'Hjalmar Brantingsplatsen',
    }),
  )
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
