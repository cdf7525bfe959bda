import { act, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { draw, expectAccessible } from '../draw'
import { FakeEngine } from '../fake'
import { overview } from '../fixture'
import { CausesPhase } from './CausesPhase'
import { card, priority, problem, workshop } from './fixture'
import { Matrix } from './Matrix'
import { MeasuresPhase } from './MeasuresPhase'
import { ReadBack } from './ReadBack'
import { Sort } from './Sort'
import { Votes } from './Votes'

const withYear = new FakeEngine({ overview: overview() })

test('Ordna: a digit puts the card under the cursor to a problem and goes on to the next', async () => {
  const view = workshop({ cards: [card('k1', 'Ett'), card('k2', 'Två')] })
  const { user, engine } = draw(<Sort view={view} />)
  screen.getByRole('button', { name: /Ett/ }).focus()
  await user.keyboard('2')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'MergeCards', problem: 'p2', cards: ['k1'] }]]))
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Två'))
})

test('Ordna: chosen cards become a new problem, named where it will stand', async () => {
  const view = workshop({ cards: [card('k1', 'Ett'), card('k2', 'Två')] })
  const { user, engine } = draw(<Sort view={view} />)
  screen.getByRole('button', { name: /Ett/ }).focus()
  await user.keyboard(' {ArrowDown} {Enter}')
  await user.keyboard('Mörka platser{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'AddProblem', workshop: 'w9', title: 'Mörka platser', problem_area: null, cards: ['k1', 'k2'] }],
    ]),
  )
})

test('Ordna: what may say the same stands beside; one key puts together, another says it is not the same', async () => {
  const proposal = {
    one: 'k2',
    one_text: 'Två',
    other: 'k1',
    other_text: 'Ett',
    problem: null,
    problem_title: null,
  }
  const engine = new FakeEngine({ alike: { cards: [proposal], all_cards: 1, problems: [] } })
  const view = workshop({ cards: [card('k1', 'Ett'), card('k2', 'Två')] })
  const { user, container } = draw(<Sort view={view} />, { engine })
  await screen.findByRole('complementary', { name: 'Säger de samma sak?' })
  await expectAccessible(container)
  expect(engine.ran).toEqual([])
  await user.keyboard('ji')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'AddProblem', workshop: 'w9', title: 'Ett', problem_area: null, cards: ['k1', 'k2'] }],
      [{ do: 'KeepApart', one: 'k2', other: 'k1' }],
    ]),
  )
})

test('Ordna: a card that a proposal puts to a problem keeps the cursor', async () => {
  const cards = [card('k1', 'Ett'), card('k2', 'Två')]
  let put = () => {}
  function Room() {
    const [holder, setHolder] = useState<string | null>(null)
    put = () => setHolder('p2')
    return <Sort view={workshop({ cards: cards.map(one => ({ ...one, problem: holder })) })} />
  }
  const { user } = draw(<Room />)
  const at = () => document.activeElement?.getAttribute('data-card')
  expect(at()).toBe('k1')
  act(() => put())
  expect(at()).toBe('k1')
  await user.keyboard('{ArrowDown}')
  expect(at()).toBe('k2')
})

test('Röster: problems that would split the votes are proposed before they are counted', async () => {
  const pair = { one: 'p1', one_title: 'Otrygg gångväg', other: 'p2', other_title: 'Otrygga gångvägar' }
  const engine = new FakeEngine({ alike: { cards: [], all_cards: 0, problems: [pair] } })
  const { user } = draw(<Votes view={workshop()} />, { engine })
  await screen.findByText(/delar de på rösterna/)
  await user.keyboard('j')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'MergeProblems', problem: 'p1', other: 'p2' }]]))
})

test('Röster: votes that are missing are told before the result is shown, and do not stop it', async () => {
  const cast = workshop({
    tally: { ...workshop().tally, left: [{ party: 'police', votes: 12, cast: 10 }] },
  })
  const { user, engine } = draw(<Votes view={cast} />)
  await user.keyboard('{Alt>}v{/Alt}')
  expect((await screen.findByRole('alert')).textContent).toContain('2 röster är inte räknade (polis 2)')
  expect(engine.ran).toEqual([])
  await user.keyboard('{Enter}')
  await waitFor(() => expect(engine.ran).toEqual([[{ do: 'CloseTally', workshop: 'w9' }]]))
})

test('Ordna: one letter says what kind a card is', async () => {
  const { user, engine } = draw(<Sort view={workshop({ cards: [card('k1', 'Ett')] })} />)
  screen.getByRole('button', { name: /Ett/ }).focus()
  await user.keyboard('å')
  await waitFor(() =>
    expect(engine.ran).toEqual([[{ do: 'EditCard', card: 'k1', to: { field: 'kind', value: 'measure' } }]]),
  )
})

test('Matris: a letter answers and goes to the same ground of the next problem', async () => {
  const { user, engine } = draw(<Matrix view={workshop()} />)
  screen.getByRole('button', { name: /Otrygg gångväg, Vanligt/ }).focus()
  await user.keyboard('jd')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'AnswerCriterion', problem: 'p1', criterion: 1, answer: 'yes' }],
      [{ do: 'AnswerCriterion', problem: 'p2', criterion: 1, answer: 'partly' }],
    ]),
  )
})

const answered = workshop({
  problems: [
    problem('p1', 'Ett', { answers: Array(10).fill('yes') }),
    problem('p2', 'Två', { answers: [...Array(9).fill('no'), null] }),
  ],
})

test('Matris: the cursor goes to what is not answered, and what stands gives way only to who went to it', async () => {
  const { user, engine } = draw(<Matrix view={answered} />, { status: true })
  const given = (of: string, criterion: number, answer: string) => [
    { do: 'AnswerCriterion', problem: of, criterion, answer },
  ]
  await user.keyboard('nn')
  await waitFor(() => expect(engine.ran).toEqual([given('p2', 10, 'no')]))
  expect(await screen.findByText(/Här står redan ett svar/)).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(engine.ran.length).toBe(1)
  await user.keyboard('{ArrowUp}d')
  await waitFor(() => expect(engine.ran[1]).toEqual(given('p2', 9, 'partly')))
})

test('Matris: what is not answered is told, and a note of concern is a key away', async () => {
  const { user, engine } = draw(<Matrix view={workshop()} />)
  expect(screen.getByText('20 svar kvar')).toBeTruthy()
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Otrygg gångväg, Vanligt/)
  await user.keyboard('oPolisen ser det annorlunda{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([[{ do: 'NoteConcern', problem: 'p1', text: 'Polisen ser det annorlunda' }]]),
  )
})

test('Röster: a letter is a vote of its party, a number before it as many, Shift takes one back', async () => {
  const { user, engine } = draw(<Votes view={workshop()} />)
  await user.keyboard('p12s{ArrowDown}{Shift>}Ö{/Shift}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'CastVotes', problem: 'p1', party: 'police', count: 1 }],
      [{ do: 'CastVotes', problem: 'p1', party: 'city', count: 12 }],
      [{ do: 'TakeBackVote', problem: 'p2', party: 'others' }],
    ]),
  )
})

test('Röster: running text spends no vote and presses no button, and is told', async () => {
  const { user, engine } = draw(<Votes view={workshop()} />, { status: true })
  await user.keyboard('12 poliser och stad{Enter}')
  expect(await screen.findByText(/ingen rad hade markören/)).toBeTruthy()
  await new Promise(done => setTimeout(done, 800))
  expect(engine.ran).toEqual([])
  await user.keyboard('p')
  await waitFor(() =>
    expect(engine.ran).toEqual([[{ do: 'CastVotes', problem: 'p1', party: 'police', count: 1 }]]),
  )
})

test('the priority that causes are written for is the one that gets measures, and the reading begins at the first', async () => {
  const two = { ...priority, id: 'lu-2', title: 'Den andra' }
  const view = workshop({ priorities: [priority, two] })
  const causes = draw(<CausesPhase view={view} />)
  await causes.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(screen.getByRole('heading', { name: 'Den andra' })).toBeTruthy()
  causes.unmount()
  const measures = draw(<MeasuresPhase view={view} />, { engine: withYear })
  expect(screen.getByRole('heading', { name: 'Den andra' })).toBeTruthy()
  measures.unmount()
  draw(<ReadBack view={view} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(priority.title)
})

test('Röster: more votes than there are is refused in words, here', async () => {
  const engine = new FakeEngine()
  const { user } = draw(<Votes view={workshop()} />, { engine })
  engine.trouble = { kind: 'Refusal', refusal: { code: 'NoVotesLeft', votes: 12, left: 0 } }
  await user.keyboard('p')
  expect((await screen.findByRole('alert')).textContent).toContain('0 röster kvar av 12')
})

test('Röster: nothing compares the parties until the tally is shown', () => {
  draw(<Votes view={workshop()} />)
  expect(screen.queryByText('Här skiljer det mest')).toBeNull()
  expect(screen.queryAllByRole('img')).toEqual([])
})

const shown = workshop({
  problems: [
    problem('p1', 'Ett', { votes_police: 3, votes_city: 3, votes_total: 6, place: 1 }),
    problem('p2', 'Två', { votes_police: 0, votes_city: 5, votes_total: 5, place: 2 }),
    problem('p3', 'Tre', { votes_police: 1, votes_city: 1, votes_total: 2, place: 3 }),
    problem('p4', 'Fyra', { votes_police: 2, votes_city: 0, votes_total: 2, place: 3 }),
  ],
  tally: { closed: true, votes_each: 3, left: [], largest_gap: 'p2', ties: ['p3', 'p4'] },
})

test('Röster: the largest gap stands on top, and a tie at the cut is left to the room', async () => {
  const { container } = draw(<Votes view={shown} />)
  expect(screen.getByRole('heading', { name: 'Två' }).parentElement?.textContent).toMatch(
    /Här skiljer det mest/,
  )
  expect(screen.getByText(/Tre · Fyra. Rummet väljer/)).toBeTruthy()
  const ticked = screen.getAllByRole('checkbox').filter(box => (box as HTMLInputElement).checked)
  expect(ticked.length).toBe(2)
  await expectAccessible(container)
})

test('Röster: the chosen problems become priorities in their order, as one act', async () => {
  const { user, engine } = draw(<Votes view={shown} />)
  await user.type(screen.getByRole('textbox', { name: 'Motivering till Ett' }), 'Värst')
  await user.click(screen.getByRole('checkbox', { name: /Fyra/ }))
  await user.click(screen.getByRole('button', { name: /Gör 3 prioriteringar/ }))
  expect(engine.ran.map(batch => batch.map(one => 'problem' in one && one.problem))).toEqual([
    ['p1', 'p2', 'p4'],
  ])
  expect(engine.ran[0]?.map(one => 'reason' in one && one.reason)).toEqual(['Värst', null, null])
})

test('Åtgärder: the measure reads aloud as a sentence, and what it lacks is asked beneath', async () => {
  const { container } = draw(<MeasuresPhase view={workshop({ priorities: [priority] })} />, {
    engine: withYear,
  })
  const blanks = [...container.querySelectorAll<HTMLInputElement>('[data-sentence] input')].map(
    field => field.value,
  )
  expect(blanks).toEqual([
    'Polis',
    'patrullera till fots',
    '100',
    'gånger',
    'Redbergsplatsen',
    '15 februari 2019',
    '',
  ])
  expect(screen.getByText('Till när?')).toBeTruthy()
  await expectAccessible(container)
})

test('Åtgärder: a date is written as people write it, in the hearing’s year', async () => {
  const engine = new FakeEngine({ overview: overview() })
  const { user } = draw(<MeasuresPhase view={workshop({ priorities: [priority] })} />, { engine })
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Till och med' })).toBeTruthy())
  await user.click(screen.getByRole('textbox', { name: 'Till och med' }))
  await user.keyboard('31 dec{Enter}')
  await waitFor(() =>
    expect(engine.ran).toEqual([
      [{ do: 'EditMeasure', measure: 'm1', to: { field: 'ends', value: '2019-12-31' } }],
    ]),
  )
})

test('Åtgärder: what cannot be read as a number stays as written, with words about it', async () => {
  const { user } = draw(<MeasuresPhase view={workshop({ priorities: [priority] })} />, { engine: withYear })
  const field = screen.getByRole('textbox', { name: 'Antal' }) as HTMLInputElement
  await user.clear(field)
  await user.type(field, 'många{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('många')
  expect(field.value).toBe('många')
})

test('Läs upp: a draft is proposed, a proposed priority is signed by two roles', async () => {
  const { user, engine, rerender } = draw(<ReadBack view={workshop({ priorities: [priority] })} />)
  await user.click(screen.getByRole('button', { name: /Ja, vi föreslår den/ }))
  expect(engine.ran).toEqual([[{ do: 'SetState', priority: 'lu-1', to: 'proposed' }]])
  rerender(<div />)
  const proposed = draw(<ReadBack view={workshop({ priorities: [{ ...priority, state: 'proposed' }] })} />)
  await proposed.user.click(screen.getByRole('button', { name: /Skriv under för stad/ }))
  expect(proposed.engine.ran).toEqual([
    [{ do: 'SignPriority', priority: 'lu-1', party: 'city', role: 'stadsdelsdirektör Lundby' }],
  ])
})

test('Läs upp: causes and measures are said in full, large, and nothing else', async () => {
  const { container } = draw(<ReadBack view={workshop({ priorities: [priority] })} />)
  const sheet = screen.getByRole('region', { name: 'Läs upp' })
  expect(within(sheet).getByText('Ljuset är trasigt')).toBeTruthy()
  expect(sheet.textContent).toContain(
    'Polis ska patrullera till fots 100 gånger vid Redbergsplatsen från 15 februari 2019 mot orsak 1.',
  )
  await expectAccessible(container)
})

test('Ordna and Matris read well aloud', async () => {
  const sort = draw(<Sort view={workshop()} />)
  await expectAccessible(sort.container)
  sort.unmount()
  const matrix = draw(<Matrix view={workshop()} />)
  await expectAccessible(matrix.container)
})
