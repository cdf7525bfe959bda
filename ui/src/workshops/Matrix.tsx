/**
 * Matris: the ten grounds read aloud as questions, an answer for each problem by one letter. Need and possibility are summed
 * apart and never into one number, and the problems keep their order: the matrix does not rank.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { AnswerMark } from '../shared/AnswerMark'
import { EmptyState } from '../shared/EmptyState'
import { useRun } from '../shared/engine_context'
import { KeyHelp } from '../shared/KeyHelp'
import { useText } from '../text'
import type { Answer, Id, ProblemView, WorkshopView } from '../wire'
import { Concern } from './Concern'
import css from './Matrix.module.css'

const grounds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const lastNeed = 7
/** A yes is worth two, see the engine: the most a sum can be. */
const most = { need: 14, possibility: 6 }

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

export function Matrix({ view }: { view: WorkshopView }) {
  const t = useText()
  const run = useRun()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ ground: 1, column: 0 })
  const { problems } = view
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
  const walk = (ground: number, column: number) => {
    const next = { ground: clamp(ground, 1, grounds.length), column: clamp(column, 0, problems.length - 1) }
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.ground}-${next.column}"]`)?.focus()
  }
  const answer = (problem: ProblemView, ground: number, to: Answer | null) =>
    run({ do: 'AnswerCriterion', problem: problem.id, criterion: ground, answer: to })

  const fieldOf = (problem: Id) =>
    table.current?.querySelector<HTMLElement>(`[data-concern="${problem}"] [data-field]`)
  const left = problems.reduce((sum, problem) => sum + grounds.length - problem.sums.answered, 0)

  const press = (event: KeyboardEvent, problem: ProblemView, ground: number, column: number) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = answerKeys[event.key.toLowerCase()]
    if (event.key.toLowerCase() === 'o') fieldOf(problem.id)?.focus()
    else if (to) {
      void answer(problem, ground, to)
      // The question is asked of each problem before the next question.
      if (column + 1 < problems.length) walk(ground, column + 1)
      else if (ground < grounds.length) walk(ground + 1, 0)
    } else if (event.key === 'Backspace' || event.key === 'Delete') void answer(problem, ground, null)
    else if (event.key === 'ArrowRight') walk(ground, column + 1)
    else if (event.key === 'ArrowLeft') walk(ground, column - 1)
    else if (event.key === 'ArrowDown') walk(ground + 1, column)
    else if (event.key === 'ArrowUp') walk(ground - 1, column)
    else return
    event.preventDefault()
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
                    <Sum value={problem.sums[part]} most={most[part]} />
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
                            onFocus={() => setAt({ ground, column })}
                            onClick={() => {
                              walk(ground, column)
                              void answer(
                                problem,
                                ground,
                                cycle[(cycle.indexOf(given) + 1) % cycle.length] ?? null,
                              )
                            }}
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
                    if (event.key === 'Enter' || event.key === 'Escape') walk(at.ground, column)
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
