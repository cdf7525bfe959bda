/**
 * Matris: the ten grounds read aloud as questions, an answer for each problem by one letter; then the cursor is at the next that
 * has none. An answer that stands is changed only by who has gone to it. Need and possibility are summed apart and never into
 * one number, and the problems keep their order: the matrix does not rank.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { EmptyState } from '../kit/EmptyState'
import { KeyHelp } from '../kit/KeyHelp'
import { AnswerMark } from '../marks/AnswerMark'
import { useRun } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { useHand } from '../way/actions'
import type { Answer, Id, ProblemView, WorkshopView } from '../wire'
import { Concern } from './Concern'
import css from './Matrix.module.css'

const grounds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const lastNeed = 7
/** A yes is worth two, see the engine: the most a sum can be. */
const mostSum = { need: 14, possibility: 6 }

const answerKeys: Record<string, Answer> = {
  j: 'yes',
  y: 'yes',
  d: 'partly',
  p: 'partly',
  n: 'no',
  '?': 'dont_know',
  v: 'dont_know',
}
const cycle: readonly (Answer | null)[] = [null, 'yes', 'partly', 'no', 'dont_know']

interface Cursor {
  ground: number
  column: number
}

export function Matrix({ view }: { view: WorkshopView }) {
  const t = useText()
  const run = useRun()
  const table = useRef<HTMLTableElement>(null)
  const say = useSay()
  const hand = useHand()
  const [at, setAt] = useState<Cursor>({ ground: 1, column: 0 })
  // Known at once: keys come faster than drawings.
  const cursor = useRef(at)
  /** The cursor was brought here by the arrows or the mouse, and not by the answer before. */
  const onPurpose = useRef(false)
  /** Answers that were sent and are not in the view yet. */
  const sent = useRef(new Map<string, Answer | null>())
  const latest = useRef<(to: Answer) => Promise<void>>(async () => {})
  const { problems } = view
  useEffect(() => {
    for (const problem of problems)
      for (const ground of grounds) {
        const cell = `${problem.id} ${ground}`
        if (sent.current.get(cell) === (problem.answers[ground - 1] ?? null)) sent.current.delete(cell)
      }
  }, [problems])
  // The questions go on where they were left: at the first that is not answered.
  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>('[data-cell]:has([data-answer="none"])')
    ;(cell ?? table.current?.querySelector<HTMLElement>('[data-cell]'))?.focus()
  }, [])
  if (problems.length === 0) {
    return (
      <EmptyState title={t('matrix-none')}>
        <p>{t('matrix-none-words')}</p>
      </EmptyState>
    )
  }
  const arrive = (ground: number, column: number) => {
    if (cursor.current.ground === ground && cursor.current.column === column) return
    cursor.current = { ground, column }
    onPurpose.current = false
    setAt(cursor.current)
  }
  const walk = (ground: number, column: number, isMeant: boolean) => {
    const next = { ground: clamp(ground, 1, grounds.length), column: clamp(column, 0, problems.length - 1) }
    cursor.current = next
    onPurpose.current = isMeant
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.ground}-${next.column}"]`)?.focus()
  }
  const standing = (ground: number, column: number): Answer | null => {
    const problem = problems[column]
    const now = problem && sent.current.get(`${problem.id} ${ground}`)
    return now === undefined ? (problem?.answers[ground - 1] ?? null) : now
  }
  const answer = async (problem: ProblemView, ground: number, to: Answer | null) => {
    const cell = `${problem.id} ${ground}`
    sent.current.set(cell, to)
    const done = await run({ do: 'AnswerCriterion', problem: problem.id, criterion: ground, answer: to })
    if (done === null) sent.current.delete(cell)
    return done !== null
  }
  /** What stands is somebody's answer: it gives way only to who has gone to it. */
  const isHeld = (ground: number, column: number) => {
    if (onPurpose.current || standing(ground, column) === null) return false
    say({ key: 'matrix-stands' })
    return true
  }
  /** The answer to the question at the cursor, which goes on to the next that has none. */
  const give = async (to: Answer) => {
    const { ground, column } = cursor.current
    const problem = problems[column]
    if (!problem || isHeld(ground, column)) return
    onPurpose.current = false
    if (!(await answer(problem, ground, to))) return
    const next = nextOpen({ ground, column }, problems.length, standing)
    const isStillHere = cursor.current.ground === ground && cursor.current.column === column
    if (next && isStillHere) walk(next.ground, next.column, false)
  }
  latest.current = give

  const fieldOf = (problem: Id) =>
    table.current?.querySelector<HTMLElement>(`[data-concern="${problem}"] [data-field]`)
  const left = problems.reduce((sum, problem) => sum + grounds.length - problem.sums.answered, 0)

  const press = (event: KeyboardEvent, problem: ProblemView, ground: number, column: number) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = answerKeys[event.key.toLowerCase()]
    if (event.key.toLowerCase() === 'o')
      return hand.take(event.nativeEvent, () => fieldOf(problem.id)?.focus(), { leads: true })
    if (to) return hand.take(event.nativeEvent, () => latest.current(to), { isRepeated: true })
    if (event.key === 'Backspace' || event.key === 'Delete') void answer(problem, ground, null)
    else if (event.key === 'ArrowRight') walk(ground, column + 1, true)
    else if (event.key === 'ArrowLeft') walk(ground, column - 1, true)
    else if (event.key === 'ArrowDown') walk(ground + 1, column, true)
    else if (event.key === 'ArrowUp') walk(ground - 1, column, true)
    else return
    event.preventDefault()
  }
  /** By mouse, or by Enter: the answers one after the other. */
  const turn = (problem: ProblemView, ground: number, column: number, isByKey: boolean) => {
    if (isByKey && isHeld(ground, column)) return
    walk(ground, column, true)
    const given = standing(ground, column)
    void answer(problem, ground, cycle[(cycle.indexOf(given) + 1) % cycle.length] ?? null)
  }

  return (
    // "?" is an answer here, not the list of keys.
    <section className={css.matrix} aria-label={t('room-phase-matrix')} data-own-keys="?">
      <div className={css.scroll}>
        <table ref={table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('matrix-ground')}</span>
              </th>
              {problems.map(problem => (
                <th key={problem.id} scope="col">
                  <span dir="auto">{problem.title}</span>
                  <small data-done={problem.sums.answered === grounds.length}>
                    {t('matrix-left', { count: grounds.length - problem.sums.answered })}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          {(['need', 'possibility'] as const).map(part => (
            <tbody key={part}>
              <tr className={css.part}>
                <th scope="rowgroup">{t(`matrix-${part}`)}</th>
                {problems.map(problem => (
                  <td key={problem.id}>
                    <Sum value={problem.sums[part]} most={mostSum[part]} />
                  </td>
                ))}
              </tr>
              {grounds
                .filter(ground => (part === 'need') === ground <= lastNeed)
                .map(ground => (
                  <tr key={ground} data-current={ground === at.ground}>
                    <th scope="row">
                      <span className={css.number}>{ground}</span>
                      {t(`criterion-${ground}`)}
                    </th>
                    {problems.map((problem, column) => {
                      const given = problem.answers[ground - 1] ?? null
                      const said = given ? t(`answer-${given}`) : t('matrix-no-answer')
                      return (
                        <td key={problem.id}>
                          <button
                            type="button"
                            data-cell={`${ground}-${column}`}
                            tabIndex={at.ground === ground && at.column === column ? 0 : -1}
                            aria-label={`${problem.title}, ${t(`criterion-${ground}`)}: ${said}`}
                            onFocus={() => arrive(ground, column)}
                            onClick={event => turn(problem, ground, column, event.detail === 0)}
                            onKeyDown={event => press(event, problem, ground, column)}
                          >
                            <AnswerMark answer={given} />
                            {given && said}
                          </button>
                        </td>
                      )
                    })}
                  </tr>
                ))}
            </tbody>
          ))}
          <tbody>
            <tr className={css.concerns}>
              <th scope="row">{t('concern')}</th>
              {problems.map((problem, column) => (
                <td
                  key={problem.id}
                  data-concern={problem.id}
                  data-item={problem.id}
                  onKeyDown={event => {
                    if (event.key === 'Enter' || event.key === 'Escape') walk(at.ground, column, false)
                  }}
                >
                  <Concern problem={problem} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <KeyHelp
        keys={[
          [t('matrix-key-yes'), t('answer-yes')],
          [t('matrix-key-partly'), t('answer-partly')],
          [t('matrix-key-no'), t('answer-no')],
          ['?', t('answer-dont_know')],
          ['O', t('concern')],
          ['← → ↑ ↓', t('matrix-help-walk')],
        ]}
      >
        <strong>{t('matrix-left', { count: left })}</strong>
      </KeyHelp>
    </section>
  )
}

/** The next question without an answer, each asked of every problem before the next; then from the beginning. */
function nextOpen(
  from: Cursor,
  columns: number,
  standing: (ground: number, column: number) => Answer | null,
): Cursor | null {
  const all = grounds.flatMap(ground =>
    Array.from({ length: columns }, (_, column): Cursor => ({ ground, column })),
  )
  const at = all.findIndex(one => one.ground === from.ground && one.column === from.column)
  const inTurn = [...all.slice(at + 1), ...all.slice(0, at)]
  return inTurn.find(one => standing(one.ground, one.column) === null) ?? null
}

function Sum({ value, most }: { value: number; most: number }) {
  const t = useText()
  return (
    <span className={css.sum}>
      <span className={css.bar} aria-hidden="true">
        <span style={{ inlineSize: `${(value / most) * 100}%` }} />
      </span>
      {t('matrix-sum', { value, most })}
    </span>
  )
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
