import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { App } from './app'
import { FakeEngine } from './fake'

const hearing = {
  id: 'h',
  year: 2019,
  title: 'Hearing 2019',
  city: null,
  date: null,
  venue: null,
  priorities: 0,
  priorities_fixed: 0,
  measures: 0,
  only_plan: false,
  example: false,
}

beforeEach(() => {
  window.location.hash = ''
  window.localStorage.removeItem('place')
})

test('the program opens on the only hearing there is, whatever plans of earlier years lie beside it', async () => {
  const plan = { ...hearing, id: 'p', year: 2018, only_plan: true }
  render(<App engine={new FakeEngine({ hearings: { hearings: [hearing, plan] } })} />)
  await waitFor(() => expect(window.location.hash).toBe('#/h/overview'))
})

test('the program opens where the person was', async () => {
  window.localStorage.setItem('place', '#/h/workshop/w9/votes')
  render(<App engine={new FakeEngine({ hearings: { hearings: [hearing] } })} />)
  await waitFor(() => expect(window.location.hash).toBe('#/h/workshop/w9/votes'))
})

test('a place in another file is not gone to', async () => {
  window.localStorage.setItem('place', '#/other/workshop/w9/votes')
  render(<App engine={new FakeEngine({ hearings: { hearings: [hearing] } })} />)
  await waitFor(() => expect(window.location.hash).toBe('#/h/overview'))
})

test('with several hearings the person chooses', async () => {
  const hearings = [hearing, { ...hearing, id: 'i', year: 2020, title: 'Hearing 2020' }]
  render(<App engine={new FakeEngine({ hearings: { hearings } })} />)
  expect(await screen.findByRole('link', { name: /Hearing 2020/ })).toBeTruthy()
  expect(window.location.hash).toBe('')
})

test('without a hearing in the address the start screen is shown', async () => {
  render(<App engine={new FakeEngine()} />)
  expect(await screen.findByRole('button', { name: /Ny hearing/ })).toBeTruthy()
})

test('the language is switched by a key, and kept', async () => {
  const first = render(<App engine={new FakeEngine()} />)
  await userEvent.keyboard('{Alt>}l{/Alt}')
  expect(await screen.findByRole('button', { name: /New hearing/ })).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
  first.unmount()
  render(<App engine={new FakeEngine()} />)
  expect(await screen.findByRole('button', { name: /New hearing/ })).toBeTruthy()
})

test('a hearing that is not in the file says so and leads back to the start', async () => {
  window.location.hash = '#/gone/overview'
  render(<App engine={new FakeEngine()} />)
  expect(await screen.findByText('Hearingen finns inte i den här datafilen')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Till startskärmen' })).toBeTruthy()
})
