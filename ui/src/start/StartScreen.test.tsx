import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { TemplatesView } from '../wire'
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

const templates: TemplatesView = {
  templates: [
    { template: 'one-day', items: 14, starts: 510, ends: 990, parallel: 2, rooms: 0 },
    { template: 'small-municipality', items: 11, starts: 540, ends: 780, parallel: 2, rooms: 3 },
  ],
}

test('the hearings that are here can be opened', async () => {
  const { container } = draw(start, {
    engine: new FakeEngine({ hearings }),
  })
  const link = await screen.findByRole('link', { name: /Hearing 2019/ })
  expect(link.textContent).toBe(
    'Hearing 2019exempelGöteborg · 8 februari 2019 · 36 prioriteringar, 30 fastställda · 28 åtgärder',
  )
  expect(link.getAttribute('href')).toBe('#/h/overview')
  await expectAccessible(container)
})

test('a new hearing is made of a year and a city, and opened', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
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
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Exempel/ }))
  await waitFor(() => expect(window.location.hash).toBe('#/example/overview'))
  expect(engine.played).toBe(1)
})

test('a year is started from the report that is picked', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
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

test('a day that is no day is said in the form, and nothing is made of it', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Ny hearing/ }))
  await user.type(await screen.findByRole('textbox', { name: 'Dag' }), '2027-02-31x')
  await user.click(screen.getByRole('button', { name: 'Skapa hearingen' }))
  expect(engine.started).toEqual([])
  expect(screen.getByText(/Skriv en dag som finns/)).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Dag' })))
})

test('a year that is taken is said in the form, with what was typed', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Ny hearing/ }))
  const city = (await screen.findByRole('textbox', { name: 'Stad eller kommun' })) as HTMLInputElement
  await user.type(city, 'Borås')
  engine.trouble = { kind: 'Refusal', refusal: { code: 'HearingExists', year: 2027 } }
  await user.click(screen.getByRole('button', { name: 'Skapa hearingen' }))
  expect((await screen.findByRole('alert')).textContent).toContain('2027')
  expect(city.value).toBe('Borås')
})

test('a PDF that carries nothing says so', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
  engine.picks = ['/home/a/annan.pdf']
  engine.trouble = { kind: 'Refusal', refusal: { code: 'NoHearingInPdf', file: 'annan.pdf' } }
  const { user } = draw(start, { engine, status: true })
  await user.click(screen.getByRole('button', { name: /Från förra årets rapport/ }))
  expect(await screen.findByText(/annan.pdf bär inga uppgifter/)).toBeTruthy()
})

test('a template says what it holds, and the chosen one begins the hearing', async () => {
  const engine = new FakeEngine({ hearings: { hearings: [] }, templates })
  engine.creates = ['new']
  const { user } = draw(start, { engine })
  await user.click(screen.getByRole('button', { name: /Ny hearing/ }))
  const small = await screen.findByRole('radio', { name: /Liten kommun/ })
  expect(small.closest('label')?.textContent).toContain('09:00–13:00 · 11 punkter')
  expect(small.closest('label')?.textContent).toContain('2 omgångar i 3 temarum')
  await user.click(small)
  await expectAccessible(screen.getByRole('dialog'))
  await user.click(screen.getByRole('button', { name: 'Skapa hearingen' }))
  await waitFor(() => expect(engine.template).toBe('small-municipality'))
})
