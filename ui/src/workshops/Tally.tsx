/** Counting: one key is one vote on the problem the cursor is at; a number before it is as many. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Trouble } from '../engine'
import { Button } from '../kit/Button'
import { KeyHelp } from '../kit/KeyHelp'
import { Keys } from '../kit/Keys'
import { TroubleWords } from '../kit/TroubleWords'
import { PartyMark } from '../marks/PartyMark'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useActions, useHand } from '../way/actions'
import { go } from '../way/route'
import type { Command, ProblemView, WorkshopView } from '../wire'
import { Proposals } from './Proposals'
import { voting as parties, partyLetters, type Voting } from './parties'
import css from './Votes.module.css'

function votesOf(problem: ProblemView, party: Voting): number {
  return { police: problem.votes_police, city: problem.votes_city, others: problem.votes_others }[party]
}

export function Tally({ view }: { view: WorkshopView }) {
  const t = useText()
  const runHere = useRunHere()
  const hand = useHand()
  const list = useRef<HTMLOListElement>(null)
  const [at, setAt] = useState(0)
  const [many, draw] = useState('')
  // Known at once: the letter may come before the number is drawn.
  const manyNow = useRef('')
  const setMany = (digits: string) => {
    manyNow.current = digits
    draw(digits)
  }
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isAsking, setAsking] = useState(false)
  const { problems, tally } = view
  useEffect(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [])

  const write = async (command: Command) => setTrouble(await runHere([command]))
  const cast = (problem: ProblemView, party: Voting, count: number) =>
    write({ do: 'CastVotes', problem: problem.id, party, count })
  const takeBack = (problem: ProblemView, party: Voting) =>
    write({ do: 'TakeBackVote', problem: problem.id, party })
  const walk = (to: number) => {
    const next = Math.min(Math.max(to, 0), problems.length - 1)
    setAt(next)
    list.current?.querySelectorAll<HTMLElement>('[data-problem]')[next]?.focus()
  }
  const press = (event: KeyboardEvent, problem: ProblemView) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const party = partyLetters[event.key.toLowerCase()]
    const { key, shiftKey: isBack } = event
    if (party) {
      const act = () => {
        const count = manyNow.current === '' ? 1 : Number(manyNow.current)
        setMany('')
        return isBack ? takeBack(problem, party) : cast(problem, party, count)
      }
      return hand.take(event.nativeEvent, act, { isRepeated: true })
    }
    if (/^\d$/.test(key))
      return hand.take(event.nativeEvent, () => setMany((manyNow.current + key).slice(-3).replace(/^0+/, '')))
    if (event.key === 'Escape' || event.key === 'Backspace') setMany('')
    else if (event.key === 'ArrowDown') walk(at + 1)
    else if (event.key === 'ArrowUp') walk(at - 1)
    else return
    event.preventDefault()
  }
  const missing = tally.left.filter(one => one.cast < one.votes)
  const show = () => void write({ do: 'CloseTally', workshop: view.room.id })
  /** Votes that are missing are told before the result is: what has been seen cannot be unseen. */
  const ask = () => (missing.length > 0 ? setAsking(true) : show())
  const castAll = tally.left.reduce((sum, one) => sum + one.cast, 0)
  useActions([
    { id: 'votes-show', key: 'votes-show-result', keys: 'Alt V', isDisabled: castAll === 0, do: ask },
  ])
  const all = tally.left.reduce((sum, one) => sum + one.votes, 0)
  return (
    <section className={css.votes} aria-label={t('room-phase-votes')}>
      <div className={css.left}>
        {tally.left.map(one =>
          one.party === 'staff' ? null : (
            <p key={one.party} data-party={one.party}>
              <PartyMark party={one.party} />
              <strong>{one.votes - one.cast}</strong>
              <span>{t('votes-left-of', { votes: one.votes })}</span>
            </p>
          ),
        )}
        <Button variant="main" onPress={ask} isDisabled={castAll === 0}>
          {t('votes-show')} <Keys of="Alt V" />
        </Button>
      </div>
      {isAsking && missing.length > 0 && (
        <div className={css.hint} role="alert">
          <p>
            {t('votes-missing', {
              count: missing.reduce((sum, one) => sum + one.votes - one.cast, 0),
              parties: missing.map(one => `${t(`party-${one.party}`)} ${one.votes - one.cast}`).join(', '),
            })}
          </p>
          <Button autoFocus onPress={show}>
            {t('votes-show-all-the-same')}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              setAsking(false)
              walk(at)
            }}
          >
            {t('votes-go-on')}
          </Button>
        </div>
      )}
      <Proposals view={view} isOfProblemsOnly />
      {all === 0 && (
        <div className={css.hint}>
          <p>{t('votes-no-voters')}</p>
          <Button onPress={() => go('workshops', view.room.id)}>{t('votes-set-voters')}</Button>
        </div>
      )}
      <TroubleWords trouble={trouble} />
      <ol className={css.problems} ref={list} aria-label={t('votes-problems')}>
        {problems.map((problem, i) => (
          <li key={problem.id} data-current={i === at}>
            <button
              type="button"
              data-problem={problem.id}
              tabIndex={i === at ? 0 : -1}
              className={css.title}
              onFocus={() => setAt(i)}
              onKeyDown={event => press(event, problem)}
            >
              <bdi>{problem.title}</bdi>
              {i === at && many !== '' && <em>{t('votes-many', { count: many })}</em>}
            </button>
            {parties.map(party => (
              <div key={party} className={css.count} data-party={party}>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={t('votes-take-back', { party: t(`party-${party}`), problem: problem.title })}
                  disabled={votesOf(problem, party) === 0}
                  onClick={() => {
                    walk(i)
                    void takeBack(problem, party)
                  }}
                >
                  −
                </button>
                <output aria-label={t(`party-${party}`)}>{votesOf(problem, party)}</output>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={t('votes-cast', { party: t(`party-${party}`), problem: problem.title })}
                  onClick={() => {
                    walk(i)
                    void cast(problem, party, 1)
                  }}
                >
                  +
                </button>
              </div>
            ))}
          </li>
        ))}
      </ol>
      <KeyHelp
        keys={[
          ['P', t('party-police')],
          ['S', t('party-city')],
          ['Ö', t('party-others')],
          ['5 P', t('votes-help-many')],
          ['Shift P', t('votes-help-back')],
          ['↑ ↓', t('votes-help-walk')],
        ]}
      />
    </section>
  )
}
