import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { App } from './app'
import { FakeEngine } from './fake'

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
