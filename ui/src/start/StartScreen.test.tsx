import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { StartScreen } from './StartScreen'

const summary = {
  id: 'h',
  year: 2019,
  title: 'Hearing 2019',
  city: 'Göteborg',
  date: '2019-02-08',
  venue: null,
}
const hearings = {
  hearings: [
    { ...summary, priorities: 36, priorities_fixed: 30, measures: 28, only_plan: false, example: true },
  ],
}

const start = <StartScreen other="en" onLanguage={() => {}} />

test('the hearings that are here can be opened', async () => {
  const { container } = draw(start, {
    engine: new FakeEngine({ hearings }),
  })
  const link = await screen.findByRole('link', { name: /Hearing 2019/ })
  expect(link.textContent).toContain('Göteborg · 8 februari 2019 · exempel')
  expect(link.getAttribute('href')).toBe('#/h/overview')
  await expectAccessible(container)
})

test('a new hearing is made of a year and a city, and opened', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] } })
  engine.creates = ['new']
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Ny hearing/ }))
  await user.type(await screen.findByRole('textbox', { name: 'Stad eller kommun' }), 'Borås')
  await user.clear(screen.getByRole('textbox', { name: 'År' }))
  await user.type(screen.getByRole('textbox', { name: 'År' }), '2027')
  await user.click(screen.getByRole('button', { name: 'Skapa hearingen' }))
  expect(engine.started).toMatchObject([{ year: 2027, city: 'Borås', title: 'Hearing 2027', example: false }])
  await waitFor(() => expect(window.location.hash).toBe('#/new/overview'))
})

test('the example is played and opened', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] } })
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Exempel/ }))
  await waitFor(() => expect(window.location.hash).toBe('#/example/overview'))
  expect(engine.played).toBe(1)
})

test('a year is started from the report that is picked', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] } })
  engine.picks = ['/home/a/report.pdf']
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Från förra årets rapport/ }))
  await waitFor(() => expect(window.location.hash).toBe('#/next/overview'))
  expect(engine.started).toEqual(['/home/a/report.pdf'])
})

test('a data file that cannot be read says why', async () => {
  const engine = new FakeEngine({
    hearings: () => {
      throw { kind: 'Failure', code: 'damaged', detail: 'sida 3' }
    },
  })
  draw(start, { engine })
  expect((await screen.findByRole('alert')).textContent).not.toBe('')
})
