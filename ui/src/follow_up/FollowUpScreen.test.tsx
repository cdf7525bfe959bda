import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { ImportContext } from '../deeds/importing'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import type { FollowUpView, ProgressView } from '../wire'
import { FollowUpScreen } from './FollowUpScreen'
import { last, now, overYears, promise } from './fixture'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
})

async function drawFollowUp(at = '', shown: FollowUpView = last, progress: ProgressView = now) {
  window.location.hash = `#/h/follow_up${at}`
  const engine = new FakeEngine({ follow_up: shown, progress, over_years: overYears })
  const drawn = draw(<FollowUpScreen />, { engine })
  await screen.findByRole('heading', { level: 1 })
  return drawn
}

test('a promise and what became of it are two short sentences, with the years before it and the area it was made for', async () => {
  const { container } = await drawFollowUp()
  expect(screen.getByText('Lovade 100 tillfällen. Det blev 300.')).toBeTruthy()
  expect(screen.getByText('genomförd')).toBeTruthy()
  expect(screen.getByText('2018: 90 av 100')).toBeTruthy()
  expect(screen.getByText('2019: 300 av 100')).toBeTruthy()
  expect(screen.getByText('Lovade högst 24 timmar. Inget resultat är noterat.')).toBeTruthy()
  expect(screen.getByText('Angered ingår nu i Nordost.')).toBeTruthy()
  expect(
    screen.getByText('En del av Örgryte-Härlanda (ett industriområde) hör nu till Nordost.'),
  ).toBeTruthy()
  await expectAccessible(container)
})

test('an effect is told from what it was to what it became', async () => {
  const [area] = last.areas
  if (!area) throw new Error('no area')
  const result = { amount: 100, status: 'done' as const, colour: null, comment: null }
  const told = promise('Färre rapporter', { goal_amount: null, baseline: 164, unit: 'rapporter', result })
  await drawFollowUp('', { ...last, areas: [{ ...area, promises: [told] }] })
  expect(screen.getByText('164 rapporter blev 100.')).toBeTruthy()
})

test('what is undecided is counted in words', async () => {
  await drawFollowUp()
  expect(screen.getByText('2 är inte beslutade · 1 avslutas')).toBeTruthy()
  expect(screen.getByRole('tab', { name: 'Planen 2019 · 2 att besluta' })).toBeTruthy()
})

test('by keyboard alone: to the next undecided, carried over to what fits best, and on to the next', async () => {
  const { user, engine } = await drawFollowUp()
  await user.keyboard('{Alt>}u{/Alt}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('För vidare: Fotpatrull')
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'CarryMeasure', measure: 'Fotpatrull', under: { priority: 'n1' }, rewriting: null }],
    ]),
  )
  engine.show({ follow_up: { ...last, undecided: 1 } })
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('För vidare: Belysning'),
  )
})

test('a promise is rewritten in the fields that hold its words', async () => {
  const { user, engine } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: 'Skriv om: Fotpatrull' }))
  await user.keyboard(' vid torget{Enter}')
  await waitFor(() =>
    expect(engine.ran[0]?.[0]).toEqual({
      do: 'CarryMeasure',
      measure: 'Fotpatrull',
      under: { priority: 'n1' },
      rewriting: {
        text: 'Fotpatrull vid torget',
        operative_goal: null,
        goal_amount: 100,
        unit: 'tillfällen',
      },
    }),
  )
})

test('a promise is closed with a reason, and a reason that is refused is said there and stays', async () => {
  const { user, engine } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: 'Avsluta: Belysning' }))
  engine.trouble = { kind: 'Refusal', refusal: { code: 'Empty', field: 'reason' } }
  await user.keyboard('{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('Fältet är tomt')
  await user.type(screen.getByRole('textbox', { name: 'Varför avslutas den?' }), 'Klart{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([[{ do: 'CloseMeasure', measure: 'Belysning', reason: 'Klart' }]]),
  )
})

test('what is closed says why, and is opened again', async () => {
  const { user, engine } = await drawFollowUp()
  expect(screen.getByText('Parken är ombyggd')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Notera resultat: Vandringar' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Öppna igen: Vandringar' }))
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'ReopenMeasure', measure: 'Vandringar' }]]))
})

test('what is rewritten shows both words, and can be taken back as long as it is not fixed', async () => {
  const carried = {
    measure: 'c',
    text: 'Fotpatrull vid torget',
    operative_goal: null,
    goal_amount: 150,
    unit: 'tillfällen',
    ceiling: false,
    area: 'no',
    area_name: 'Nordost',
    priority: 'n1',
    priority_title: 'Narkotika',
    is_fixed: false,
  }
  const [area] = last.areas
  const shown = (is_fixed: boolean): FollowUpView => ({
    ...last,
    areas: [
      {
        ...(area ?? { area: '', key: '', name: '', changes: [], is_gone: false }),
        promises: [
          promise(
            'Fotpatrull',
            { goal_amount: 100, unit: 'tillfällen' },
            { decision: 'rewritten', carried: { ...carried, is_fixed } },
          ),
        ],
      },
    ],
  })
  const { user, engine } = await drawFollowUp('/last', shown(false))
  expect(screen.getByText('Fotpatrull · 100 tillfällen')).toBeTruthy()
  expect(screen.getByText('Fotpatrull vid torget · 150 tillfällen')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Nordost: Narkotika' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka: Fotpatrull' }))
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'RemoveMeasure', measure: 'c' }]]))
  engine.show({ follow_up: shown(true) })
  expect(await screen.findByText(/återöppna den för att ta tillbaka/)).toBeTruthy()
})

test('a result is noted where the promise stands', async () => {
  const { user, engine } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: /^Notera resultat: Belysning$/ }))
  await user.keyboard('31,5{Enter}')
  expect((await screen.findByRole('alert')).textContent).toBe('Välj hur långt åtgärden har kommit.')
  expect(engine.ran).toEqual([])
  await user.keyboard('{Enter}')
  await user.click(await screen.findByRole('option', { name: 'genomförd' }))
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [
        {
          do: 'NoteResult',
          measure: 'Belysning',
          amount: 31.5,
          status: 'done',
          colour: null,
          comment: null,
        },
      ],
    ]),
  )
})

test('an amount that is no number is not sent, and stays', async () => {
  const { user, engine } = await drawFollowUp()
  await user.click(screen.getByRole('button', { name: /^Notera resultat: Belysning$/ }))
  await user.keyboard('ganska bra{Enter}')
  const said = await screen.findByText(/ganska bra/)
  const field = screen.getByRole('textbox', { name: 'Det blev' }) as HTMLInputElement
  expect(said.closest('[role=alert]')?.id).toBe(field.getAttribute('aria-describedby')?.split(' ').at(-1))
  expect([field.value, engine.ran]).toEqual(['ganska bra', []])
})

test('the old number is marked; one that is far off is asked about, and Enter alone does not answer', async () => {
  const { user, engine } = await drawFollowUp('/now')
  await user.click(screen.getByRole('button', { name: 'Notera nytt: Patrull' }))
  const field = screen.getByRole('textbox', { name: 'Det blev' }) as HTMLInputElement
  expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['40', 0, 2])
  await user.keyboard('1222{Enter}{Enter}')
  expect(await screen.findByText(/1.222 är långt från det som lovades eller har noterats förut/)).toBeTruthy()
  expect([field.value, engine.ran]).toEqual(['1222', []])
  await user.click(screen.getByRole('button', { name: /Spara 1.222/ }))
  await waitFor(() => expect(engine.ran[0]?.[0]).toMatchObject({ do: 'NoteResult', amount: 1222 }))
})

test('this year’s plan shows what is due, the latest result, and the earlier ones with when', async () => {
  const { container } = await drawFollowUp('/now')
  const due = screen.getByRole('region', { name: 'Aktuellt nu' })
  expect(within(due).getByText('passerat utan besked')).toBeTruthy()
  expect(within(due).getByRole('link', { name: 'Patrull' })).toBeTruthy()
  expect(screen.getByText('Lovade 100 gånger. Det blev 40.')).toBeTruthy()
  expect(screen.getByText('En tidigare notering')).toBeTruthy()
  expect(screen.getByText('10 · pågår · Sen start')).toBeTruthy()
  await expectAccessible(container)
})

test('over the years a problem area is found through the change of areas', async () => {
  const { container, user } = await drawFollowUp('/years')
  const row = await screen.findByRole('row', { name: /Narkotika/ })
  expect(within(row).getByText('Angered 1')).toBeTruthy()
  expect(within(row).getByText('Nordost 1')).toBeTruthy()
  expect(within(row).getByText('varje år')).toBeTruthy()
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: /Område/ }))
  await user.click(await screen.findByRole('option', { name: 'Centrum' }))
  await waitFor(() => expect(screen.queryByRole('row', { name: /Narkotika/ })).toBeNull())
  expect(screen.getByText('Centrum 2')).toBeTruthy()
})

test('without an earlier plan the screen says what belongs here, and its button asks for the files', async () => {
  window.location.hash = '#/h/follow_up'
  const empty = { ...last, year: null, areas: [], promises: 0, undecided: 0 }
  const engine = new FakeEngine({ follow_up: empty, progress: { ...now, areas: [], due: [], measures: 0 } })
  let asked = 0
  const { user } = draw(
    <ImportContext value={() => asked++}>
      <FollowUpScreen />
    </ImportContext>,
    { engine },
  )
  await user.click(await screen.findByRole('button', { name: 'Läs in en plan' }))
  expect(asked).toBe(1)
  expect(window.location.hash).toBe('#/h/follow_up')
})
