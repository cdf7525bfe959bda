import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { overview } from '../fixture'
import { CheckDates } from '../thread/CheckDates'
import { CausesPhase } from './CausesPhase'
import { card, light, patrol, priority, workshop } from './fixture'
import { MeasuresPhase } from './MeasuresPhase'

const withYear = new FakeEngine({ overview: overview() })

test('Åtgärder: a vague word is asked about under the sentence, and a question leads to its blank', async () => {
  const vague = {
    ...patrol,
    place: null,
    questions: [
      { question: 'place' as const, words: 'ökad närvaro' },
      { question: 'ends' as const, words: null },
    ],
  }
  const view = workshop({ priorities: [{ ...priority, measures: [vague] }] })
  const { user, container } = draw(<MeasuresPhase view={view} />, { engine: withYear })
  expect(screen.getByText('”ökad närvaro” går inte att följa upp:')).toBeTruthy()
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Var?' }))
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Plats'))
})

test('Åtgärder: "högst 24" is a ceiling, in one step', async () => {
  const { user, engine } = draw(<MeasuresPhase view={workshop({ priorities: [priority] })} />, {
    engine: new FakeEngine({ overview: overview() }),
  })
  const field = screen.getByRole('textbox', { name: 'Antal' })
  await user.clear(field)
  await user.type(field, 'högst 24{Enter}')
  await waitFor(() => expect(engine.ran).toHaveLength(1))
  expect(engine.ran[0]?.map(one => 'to' in one && one.to)).toEqual([
    { field: 'goal_amount', value: 24 },
    { field: 'ceiling', value: true },
  ])
})

test('Åtgärder: arrow up in the line goes to the first gap of the last measure', async () => {
  const { user } = draw(<MeasuresPhase view={workshop({ priorities: [priority] })} />, { engine: withYear })
  await user.click(screen.getByRole('combobox', { name: 'Ny åtgärd' }))
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Till och med')
})

test('Åtgärder: an end without a year comes after the start that was just written, though the store has not answered', async () => {
  const { user, engine } = draw(<MeasuresPhase view={workshop({ priorities: [priority] })} />, {
    engine: withYear,
  })
  const write = async (name: string, day: string) => {
    const blank = screen.getByRole('textbox', { name })
    await user.clear(blank)
    await user.type(blank, `${day}{Enter}`)
  }
  await write('Börjar', '1 mars')
  await write('Till och med', '20 feb')
  await waitFor(() =>
    expect(engine.ran.flat().map(command => 'to' in command && command.to)).toEqual([
      { field: 'starts', value: '2019-03-01' },
      { field: 'ends', value: '2020-02-20' },
    ]),
  )
})

test('Åtgärder: a check date is written as people write it, and taken away again', async () => {
  const checked = { ...patrol, check_dates: [{ date: '2019-05-31' }] }
  const { user, engine } = draw(<CheckDates measure={checked} year={2019} />)
  await user.click(screen.getByRole('textbox', { name: 'Avstämning' }))
  await user.paste('30 sep, 31 jan')
  await user.keyboard('{Enter}')
  await user.click(screen.getByRole('button', { name: 'Ta bort avstämningen 31 maj 2019' }))
  await waitFor(() => expect(engine.ran).toHaveLength(2))
  expect(engine.ran.flat().map(one => 'dates' in one && one.dates)).toEqual([
    ['2019-05-31', '2019-09-30', '2020-01-31'],
    [],
  ])
})

test('Orsaker: one key makes a card a cause, with its link and on the side one thinks of', async () => {
  const cards = [card('k9', 'Ingen ser platsen', { kind: 'cause' }), card('k1', 'Mörkt')]
  const view = workshop({ priorities: [priority], cards })
  const { user, engine } = draw(<CausesPhase view={view} />)
  await user.keyboard('{Alt>}q{/Alt}{Alt>}1{/Alt}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'AddCause', priority: 'lu-1', text: 'Ingen ser platsen', side: 'situation', cards: ['k9'] }],
    ]),
  )
})

test('Orsaker: Alt Shift and an arrow move a cause, and a silent side is said', async () => {
  const cause = light
  const causes = [
    { ...cause, id: 'o1', number: 1, side: 'situation' as const },
    { ...cause, id: 'o2', number: 2, text: 'Tomt', side: 'exposed' as const },
  ]
  const view = workshop({ priorities: [{ ...priority, causes }] })
  const { user, engine } = draw(<CausesPhase view={view} />)
  expect(screen.getByText('Än har ingen sagt något om den som begår brottet.')).toBeTruthy()
  await user.click(screen.getByRole('textbox', { name: 'Orsak 2' }))
  await user.keyboard('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'MoveCause', cause: 'o2', after: null }]]))
})
