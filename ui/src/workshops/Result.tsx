/** The votes shown: where police and city differ most, the problems by votes, and the priorities made of the top. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { forgetDraft, readDraft, useDraft } from '../fields/draft'
import { InlineText } from '../fields/inline'
import { Button } from '../kit/Button'
import { Keys } from '../kit/Keys'
import { PartyMark, PartyShape } from '../marks/PartyMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go } from '../way/route'
import type { Command, Id, PriorityView, ProblemView, WorkshopView } from '../wire'
import { Concern } from './Concern'
import css from './Votes.module.css'

/** How many problems of a room become priorities, unless the room chooses otherwise. */
const top = 3

export function Result({ view }: { view: WorkshopView }) {
  const t = useText()
  const run = useRun()
  const { problems, tally } = view
  const ranked = [...problems].sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const gap = problems.find(problem => problem.id === tally.largest_gap)
  const isTied = (problem: ProblemView) => tally.ties.includes(problem.id)
  const [chosen, setChosen] = useState<readonly Id[]>(() =>
    ranked
      .slice(0, top)
      .filter(problem => !tally.ties.includes(problem.id) && problem.votes_total > 0)
      .map(problem => problem.id),
  )
  const most = Math.max(1, ...problems.flatMap(problem => [problem.votes_police, problem.votes_city]))
  const making = ranked.filter(problem => chosen.includes(problem.id) && problem.priority === null)
  const make = async () => {
    const commands = making.map(
      (problem): Command => ({
        do: 'AddPriority',
        hearing: view.hearing,
        area: view.room.area,
        title: problem.title,
        problem: problem.id,
        problem_area: problem.problem_area,
        reason: readDraft(reasonKey(problem.id)).trim() || null,
      }),
    )
    if (!(await run(...commands))) return
    for (const problem of making) forgetDraft(reasonKey(problem.id))
    go('workshop', view.room.id, 'causes')
  }
  useActions([
    {
      id: 'votes-make',
      key: 'votes-make-priorities',
      keys: 'Alt G',
      isDisabled: making.length === 0,
      do: () => void make(),
    },
  ])
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('input[type=checkbox]:enabled')?.focus(), [])
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || !(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]:enabled') ?? [])]
    boxes[boxes.indexOf(event.target) + step]?.focus()
    event.preventDefault()
  }
  const missing = tally.left.reduce((sum, one) => sum + Math.max(0, one.votes - one.cast), 0)
  return (
    <section className={css.result} aria-label={t('votes-result')}>
      {gap && (
        <div className={css.gap}>
          <p>{t('votes-gap')}</p>
          <h2 dir="auto">{gap.title}</h2>
          <Bars problem={gap} most={most} />
        </div>
      )}
      <div className={css.legend}>
        <PartyMark party="police" />
        <PartyMark party="city" />
        <PartyMark party="others" />
      </div>
      {missing > 0 && <p className={css.tie}>{t('votes-were-missing', { count: missing })}</p>}
      {tally.ties.length > 0 && (
        <p className={css.tie}>
          {t('votes-tie', {
            problems: ranked
              .filter(isTied)
              .map(problem => problem.title)
              .join(' · '),
          })}
        </p>
      )}
      <ol className={css.ranked} ref={list} onKeyDown={walk}>
        {ranked.map(problem => (
          <li key={problem.id} data-gap={problem.id === tally.largest_gap}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(problem.id) || problem.priority !== null}
                disabled={problem.priority !== null}
                onChange={event =>
                  setChosen(all =>
                    event.target.checked ? [...all, problem.id] : all.filter(one => one !== problem.id),
                  )
                }
              />
              <span className={css.place}>{problem.place}</span>
              <span className={css.name}>
                <bdi>{problem.title}</bdi>
                {isTied(problem) && <em>{t('votes-tied')}</em>}
                {problem.priority !== null && <em>{t('votes-made')}</em>}
              </span>
            </label>
            <Bars problem={problem} most={most} />
            <strong className={css.total}>{problem.votes_total}</strong>
            <div className={css.words}>
              {(chosen.includes(problem.id) || problem.priority !== null) && (
                <Reason
                  problem={problem}
                  priority={view.priorities.find(one => one.id === problem.priority)}
                />
              )}
              <Concern problem={problem} />
            </div>
          </li>
        ))}
      </ol>
      <div className={css.deeds}>
        <Button variant="main" onPress={() => void make()} isDisabled={making.length === 0}>
          {t('votes-make', { count: making.length })} <Keys of="Alt G" />
        </Button>
        <Button variant="quiet" onPress={() => void run({ do: 'ReopenTally', workshop: view.room.id })}>
          {t('votes-reopen')}
        </Button>
      </div>
    </section>
  )
}

function reasonKey(problem: Id): string {
  return `reason-${problem}`
}

/** Why the room chose it: a draft until the priority is made, then a field of the priority. */
function Reason({ problem, priority }: { problem: ProblemView; priority: PriorityView | undefined }) {
  const t = useText()
  const run = useRun()
  const [draft, setDraft] = useDraft(reasonKey(problem.id))
  const label = t('votes-reason-of', { problem: problem.title })
  if (priority)
    return (
      <InlineText
        label={label}
        placeholder={t('votes-reason-hint')}
        value={priority.reason ?? ''}
        onCommit={text =>
          void run({
            do: 'EditPriorityReason',
            priority: priority.id,
            reason: text.trim() === '' ? null : text,
          })
        }
      />
    )
  return (
    <input
      className={css.reason}
      dir="auto"
      aria-label={label}
      placeholder={t('votes-reason-hint')}
      value={draft}
      onChange={event => setDraft(event.target.value)}
    />
  )
}

/** Police to the left, city to the right, from one line; the others as a number, for they do not decide. */
function Bars({ problem, most }: { problem: ProblemView; most: number }) {
  const t = useText()
  const { votes_police: police, votes_city: city, votes_others: others } = problem
  return (
    <div className={css.bars} role="img" aria-label={t('votes-bars', { police, city, others })}>
      <span className={css.police}>
        <b>{police}</b>
        <i style={{ inlineSize: `${(police / most) * 100}%` }} />
      </span>
      <span className={css.city}>
        <i style={{ inlineSize: `${(city / most) * 100}%` }} />
        <b>{city}</b>
      </span>
      <span className={css.others}>
        <PartyShape party="others" /> {others}
      </span>
    </div>
  )
}
