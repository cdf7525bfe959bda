import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { App } from './app'
import { FakeEngine } from './fake'

test('without a hearing in the address the start screen is shown', async () => {
  render(<App engine={new FakeEngine()} language="en" />)
  expect(await screen.findByRole('button', { name: /New hearing/ })).toBeTruthy()
})

test('a hearing that is not in the file says so and leads back to the start', async () => {
  window.location.hash = '#/gone/overview'
  render(<App engine={new FakeEngine()} language="sv" />)
  expect(await screen.findByText('Hearingen finns inte i den här datafilen')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Till startskärmen' })).toBeTruthy()
})
