import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { TextField } from '../fields/fields'
import type { ScreenEntry } from '../screens'
import { useArrival } from './arrival'
import { Frame } from './Frame'
import type { FrameState } from './state'

const Nothing = () => null
const screens: ScreenEntry[] = [
  { id: 'agenda', phase: 'prepare', Screen: Nothing },
  { id: 'participants', phase: 'prepare', Screen: Nothing },
  { id: 'plan', phase: 'decide', Screen: Nothing },
]
const state: FrameState = {
  title: 'Hearing 2019',
  city: 'Göteborg',
  phase: 'run',
  undo: 'screen-agenda',
  redo: null,
  laptops: 3,
  unfinished: 13,
}

function Name() {
  const [name, setName] = useState('Fika')
  return <TextField label="Rubrik" value={name} onCommit={setName} />
}

function drawFrame(children = <p>innehåll</p>) {
  window.location.hash = '#/h/agenda'
  return draw(
    <Frame state={state} screens={screens}>
      {children}
    </Frame>,
  )
}

test('the top line says that all is saved, who is here and what undo would undo', async () => {
  const { container } = drawFrame()
  expect(screen.getByText('Sparat')).toBeTruthy()
  expect(screen.getByText('3 datorer')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Ångra: Program' })).toBeTruthy()
  expect((screen.getByRole('button', { name: 'Inget att göra om' }) as HTMLButtonElement).disabled).toBe(true)
  await expectAccessible(container)
})

test('Ctrl K finds a Swedish screen by its English name and goes there', async () => {
  const { user } = drawFrame()
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard('action plan')
  await waitFor(() => expect(screen.getAllByRole('option').map(o => o.textContent)).toEqual(['Åtgärdsplan']))
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(window.location.hash).toBe('#/h/plan'))
})

test('Alt and a digit goes to the phase of the year', async () => {
  const { user } = drawFrame()
  await user.keyboard('{Alt>}3{/Alt}')
  expect(window.location.hash).toBe('#/h/plan')
})

test('F1 shows the keys that work here', async () => {
  const { user } = drawFrame()
  await user.keyboard('{F1}')
  expect(await screen.findByRole('dialog', { name: /Alla tangenter/ })).toBeTruthy()
})

test('Ctrl Z takes back what is saved', async () => {
  const { user, engine } = drawFrame()
  await user.keyboard('{Control>}z{/Control}')
  expect(engine.undone).toBe(1)
})

test('redo does nothing when nothing was undone', async () => {
  const { user, engine } = drawFrame()
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(engine.redone).toBe(0)
})

test('Ctrl Z in a field belongs to the field until its words are saved', async () => {
  const { user, engine } = drawFrame(<Name />)
  await user.click(screen.getByLabelText('Rubrik'))
  await user.keyboard(' och kaka')
  await user.keyboard('{Control>}z{/Control}')
  expect(engine.undone).toBe(0)
  await user.keyboard('{Enter}')
  await user.keyboard('{Control>}z{/Control}')
  expect(engine.undone).toBe(1)
})

test('what Ctrl Z took back is said by its name, for it may stand on another screen', async () => {
  const frame = (
    <Frame state={state} screens={screens}>
      <p>innehåll</p>
    </Frame>
  )
  const { user, engine } = draw(frame, { status: true })
  engine.saves = { ...engine.saves, undo: 'AddWorkshops' }
  await user.keyboard('{Control>}z{/Control}')
  expect(await screen.findByText('Ångrat: nya workshoppar')).toBeTruthy()
})

test('a part that lives by keys keeps its own: there they are no shortcut', async () => {
  const { user } = drawFrame(
    <section data-own-keys="?">
      <button type="button">fråga</button>
    </section>,
  )
  screen.getByRole('button', { name: 'fråga' }).focus()
  await user.keyboard('?')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('{F1}')
  expect(await screen.findByRole('dialog')).toBeTruthy()
})

function Arriving() {
  useArrival()
  return (
    <>
      <p data-item="c1">
        <button type="button">kort</button>
      </p>
      <input aria-label="Nytt kort" />
    </>
  )
}

test('a link leads the keyboard to its thing, but not away from somebody who has gone on', async () => {
  const { user, unmount } = drawFrame(<Arriving />)
  window.location.hash = '#/h/agenda/w1/c1'
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'kort' })))
  unmount()
  drawFrame(<Arriving />)
  window.location.hash = '#/h/agenda/w1/c1'
  await new Promise(resolve => setTimeout(resolve, 20))
  await user.click(screen.getByRole('textbox', { name: 'Nytt kort' }))
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nytt kort' }))
})
