/**
 * What may say the same, beside the work and never in its way: the likest on top, one key puts together, one says that it is
 * not the same. Nothing happens by itself; the cards stay as they were written.
 */
import { useEffect, useRef } from 'react'
import { Button } from '../kit/Button'
import { Keys } from '../kit/Keys'
import { useRead, useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { CardProposal, Command, ProblemProposal, WorkshopView } from '../wire'
import css from './Proposals.module.css'

interface Proposal {
  id: string
  /** What is said of the two: `cards`, `problem` (the other lies in one) or `problems`. */
  kind: 'cards' | 'problem' | 'problems'
  one: string
  other: string
  problem: string | null
  together: Command
  apart: Command
}

export function Proposals({
  view,
  isOfProblemsOnly = false,
}: {
  view: WorkshopView
  isOfProblemsOnly?: boolean
}) {
  const t = useText()
  const run = useRun()
  const panel = useRef<HTMLElement>(null)
  const { view: read } = useRead('alike', { workshop: view.room.id })
  const problems = (read?.problems ?? []).map(ofProblems)
  const cards = isOfProblemsOnly ? [] : (read?.cards ?? []).map(one => ofCards(one, view))
  const all = [...problems, ...cards]
  const first = all[0]
  useActions(
    first
      ? [
          {
            id: 'proposal-together',
            key: 'proposals-together',
            keys: t('proposals-key-together'),
            do: () => run(first.together),
          },
          {
            id: 'proposal-apart',
            key: 'proposals-apart',
            keys: t('proposals-key-apart'),
            do: () => run(first.apart),
          },
        ]
      : [],
  )
  // The button that was pressed goes away with its proposal: the keyboard stays here.
  const hadFocus = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal is what moves the keyboard
  useEffect(() => {
    if (hadFocus.current && !panel.current?.contains(document.activeElement))
      panel.current?.querySelector<HTMLElement>('button')?.focus()
  }, [first?.id])
  if (!first) return null
  const more = (read?.all_cards ?? 0) - (read?.cards.length ?? 0)
  return (
    <aside
      className={css.proposals}
      ref={panel}
      aria-label={t('proposals')}
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={event => {
        if (event.relatedTarget !== null) hadFocus.current = false
      }}
    >
      <h2>{t('proposals')}</h2>
      <ul>
        {all.map(one => (
          <li key={one.id} data-current={one === first}>
            <p className={css.asked}>{t(`proposals-${one.kind}`, { problem: one.problem ?? '' })}</p>
            <p dir="auto">{one.one}</p>
            <p dir="auto">{one.other}</p>
            <div className={css.deeds}>
              <Button variant="plain" onPress={() => void run(one.together)}>
                {t('proposals-together')}
                {one === first && <Keys of={t('proposals-key-together')} />}
              </Button>
              <Button variant="quiet" onPress={() => void run(one.apart)}>
                {t('proposals-apart')}
                {one === first && <Keys of={t('proposals-key-apart')} />}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {!isOfProblemsOnly && more > 0 && <p className={css.asked}>{t('proposals-more', { count: more })}</p>}
    </aside>
  )
}

function ofProblems({ one, one_title, other, other_title }: ProblemProposal): Proposal {
  return {
    id: one + other,
    kind: 'problems',
    one: one_title,
    other: other_title,
    problem: null,
    together: { do: 'MergeProblems', problem: one, other },
    apart: { do: 'KeepApart', one, other },
  }
}

function ofCards(proposal: CardProposal, view: WorkshopView): Proposal {
  const { one, other, problem } = proposal
  const area = view.cards.find(card => card.id === other || card.id === one)?.problem_area ?? null
  return {
    id: one + other,
    kind: problem === null ? 'cards' : 'problem',
    one: proposal.one_text,
    other: proposal.other_text,
    problem: proposal.problem_title,
    together:
      problem === null
        ? {
            do: 'AddProblem',
            workshop: view.room.id,
            title: proposal.other_text,
            problem_area: area,
            cards: [other, one],
          }
        : { do: 'MergeCards', problem, cards: [one] },
    // Not the same as a card of a problem: then it is not the problem either.
    apart: { do: 'KeepApart', one, other: problem ?? other },
  }
}
