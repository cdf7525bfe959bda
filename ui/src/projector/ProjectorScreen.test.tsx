import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { sceneAfter } from '../hall/operating'
import type { ProjectionView, Scene, SceneChoice, SceneKind } from '../wire'
import { ProjectorActions } from './ProjectorActions'
import { ProjectorScreen } from './ProjectorScreen'
import { ProjectorWindow } from './ProjectorWindow'

const choice = (scene: Scene, kind: SceneKind, name: string | null = null, ready = true): SceneChoice => ({
  scene,
  kind,
  name,
  of: null,
  ready,
})

const choices: SceneChoice[] = [
  choice({ scene: 'now', hearing: 'h' }, 'now'),
  choice({ scene: 'rooms', hearing: 'h' }, 'rooms'),
  choice({ scene: 'area', hearing: 'h', area: 'a1' }, 'area', 'Angered'),
  choice({ scene: 'area', hearing: 'h', area: 'a2' }, 'area', 'Lundby'),
  choice({ scene: 'result', workshop: 'w1' }, 'result', 'Angered'),
  choice({ scene: 'result', workshop: 'w2' }, 'result', 'Lundby', false),
]

const rooms: ProjectionView = {
  hearing: 'Hearing 2019',
  example: false,
  body: { scene: 'rooms', rooms: [{ id: 'w1', area: 'Angered', theme: null, room: 'Rum 1' }] },
}

function drawScreen(wall: Partial<FakeEngine['wall']> = {}) {
  window.location.hash = '#/h/projector'
  const engine = new FakeEngine({ scenes: { choices } })
  engine.wall = { ...engine.wall, ...wall }
  return { ...draw(<ProjectorScreen />, { engine, status: true }), fake: engine }
}

test('with one screen it says so, and opens in a window', async () => {
  const { user, fake } = drawScreen()
  expect(await screen.findByText(/Bara en skärm är inkopplad/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /Öppna i ett fönster/ }))
  expect(fake.wall.open).toBe(true)
  expect(await screen.findByText('I ett eget fönster')).toBeTruthy()
})

test('the operator’s screen reads well aloud', async () => {
  const { container } = drawScreen({ open: true })
  await screen.findByRole('button', { name: /Nu och härnäst/ })
  await expectAccessible(container)
})

test('with two screens each is offered by name, the one for the hall first', async () => {
  const here = { name: 'eDP-1', width: 1366, height: 768, main: true, projector: false }
  const hall = { name: 'HDMI-1', width: 1920, height: 1080, main: false, projector: false }
  drawScreen({ screens: [here, hall] })
  const screens = await screen.findByRole('region', { name: 'Skärm' })
  expect(within(screens).getByText(/1366 × 768 · Samsyn är på den här/)).toBeTruthy()
  expect(within(screens).getByRole('button', { name: 'Öppna på HDMI-1' })).toBeTruthy()
})

test('a screen that was plugged out is told in words', async () => {
  drawScreen({ open: true, lost: 'HDMI-1' })
  expect(await screen.findByText(/HDMI-1 kopplades ur/)).toBeTruthy()
})

test('digits choose the kind, arrows and Enter the scene, N the next and B black', async () => {
  const { user, fake } = drawScreen({ open: true })
  await screen.findByRole('button', { name: /Nu och härnäst/ })
  await user.keyboard('1')
  await waitFor(() => expect(fake.wall.scene).toEqual({ scene: 'now', hearing: 'h' }))
  await user.keyboard('n')
  await waitFor(() => expect(fake.wall.scene).toEqual({ scene: 'rooms', hearing: 'h' }))
  await user.click(screen.getByRole('button', { name: /Ett område i siffror/ }))
  await user.click(await screen.findByRole('row', { name: /Lundby/ }))
  expect(fake.wall.scene).toEqual({ scene: 'area', hearing: 'h', area: 'a2' })
  await user.keyboard('b')
  await waitFor(() => expect(fake.wall.black).toBe(true))
  expect(await screen.findByRole('button', { name: /Tänd duken/ })).toBeTruthy()
})

test('the scene that is on is named and marked, in whatever order its fields have come', async () => {
  drawScreen({ open: true, scene: { area: 'a2', scene: 'area', hearing: 'h' } as Scene })
  const wall = await screen.findByRole('region', { name: 'På duken nu' })
  expect(within(wall).getByRole('img', { name: 'Ett område i siffror · Lundby' })).toBeTruthy()
})

test('a room that still votes is named but cannot be shown', async () => {
  const { user, fake } = drawScreen({ open: true })
  await user.click(await screen.findByRole('button', { name: /Ett rums resultat/ }))
  const row = await screen.findByRole('row', { name: /Lundby/ })
  expect(row.textContent).toContain('röstar ännu')
  await user.click(row)
  expect(fake.wall.scene).toBeNull()
})

test('the next scene passes by what is not ready, and ends at the last', () => {
  const on: Scene = { scene: 'area', hearing: 'h', area: 'a2' }
  expect(sceneAfter(choices, on, 1)).toEqual({ scene: 'result', workshop: 'w1' })
  expect(sceneAfter(choices, { scene: 'result', workshop: 'w1' }, 1)).toBeNull()
  expect(sceneAfter(choices, null, 1)).toEqual({ scene: 'now', hearing: 'h' })
})

test('from any other screen the projector is fed by key, but only while it is open', async () => {
  const engine = new FakeEngine({ scenes: { choices } })
  const { user } = draw(<ProjectorActions hearing="h" />, { engine })
  await user.keyboard('{Control>}b{/Control}')
  expect(engine.wall.black).toBe(false)
  await engine.projector.open(null)
  await expect.poll(() => user.keyboard('{Control>}b{/Control}').then(() => engine.wall.black)).toBe(true)
})

test('the wall shows what is on, and is black and back by key', async () => {
  const engine = new FakeEngine()
  engine.onWall = rooms
  const { container } = render(<ProjectorWindow engine={engine} />)
  expect(await screen.findByText('Rum 1')).toBeTruthy()
  await expectAccessible(container)
  await userEvent.keyboard('b')
  await expect.poll(() => screen.queryByText('Rum 1')).toBeNull()
  await userEvent.keyboard('b')
  expect(await screen.findByText('Rum 1')).toBeTruthy()
})

test('escape leaves the full screen first, then the window', async () => {
  const engine = new FakeEngine()
  engine.onWall = rooms
  engine.wall = { ...engine.wall, open: true, fills: true }
  render(<ProjectorWindow engine={engine} />)
  await screen.findByText('Rum 1')
  await userEvent.keyboard('{Escape}')
  expect([engine.wall.open, engine.wall.fills]).toEqual([true, false])
  await expect.poll(() => userEvent.keyboard('{Escape}').then(() => engine.wall.open)).toBe(false)
})

test('the wall’s language is marked on its small picture; the page keeps the one that was chosen', async () => {
  window.location.hash = '#/h/projector'
  const engine = new FakeEngine({ scenes: { choices } })
  draw(<ProjectorScreen />, { engine, language: 'en' })
  const picture = await screen.findByRole('img')
  expect(picture.getAttribute('lang')).toBe('sv')
  expect(document.documentElement.lang).toBe('en')
})
