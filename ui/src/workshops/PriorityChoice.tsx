/** Which of the room's priorities one works on: one at a time, the others a key away. */
import { useState } from 'react'
import { EmptyState } from '../kit/EmptyState'
import { StateMark } from '../marks/StateMark'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { Id, PriorityView, WorkshopView } from '../wire'
import css from './PriorityChoice.module.css'

/** The priority that was worked on last in each room, as long as the program is open. */
const workedOn = new Map<Id, Id>()

/**
 * The chosen priority of the room, and how to choose another; Alt ↓ and Alt ↑ walk. What is chosen in one phase is chosen in
 * the next; only a reading begins at the first.
 */
export function usePriorityChoice(
  view: WorkshopView,
  { begins = 'where it was' as 'where it was' | 'first' } = {},
) {
  const room = view.room.id
  const [id, draw] = useState(() => (begins === 'first' ? undefined : workedOn.get(room)))
  const setId = (next: Id) => {
    workedOn.set(room, next)
    draw(next)
  }
  const all = view.priorities
  const at = Math.max(
    0,
    all.findIndex(one => one.id === id),
  )
  const walk = (step: number) => {
    const next = all[(at + step + all.length) % all.length]
    if (next) setId(next.id)
  }
  useActions(
    all.length > 1
      ? [
          { id: 'next-priority', key: 'workshop-next-priority', keys: 'Alt ArrowDown', do: () => walk(1) },
          {
            id: 'previous-priority',
            key: 'workshop-previous-priority',
            keys: 'Alt ArrowUp',
            do: () => walk(-1),
          },
        ]
      : [],
  )
  return { chosen: all[at] ?? null, choose: setId, walk, at }
}

export function PriorityChoice({
  view,
  chosen,
  onChoose,
}: {
  view: WorkshopView
  chosen: PriorityView
  onChoose: (id: string) => void
}) {
  const t = useText()
  return (
    <nav className={css.choice} aria-label={t('workshop-priorities')}>
      {view.priorities.map(one => (
        <button
          key={one.id}
          type="button"
          aria-pressed={one.id === chosen.id}
          onClick={() => onChoose(one.id)}
        >
          <span className={css.rank}>{one.rank}</span>
          <span className={css.title}>{one.title}</span>
          <span className={css.state}>
            <StateMark state={one.state} />
            <span>
              {t('workshop-causes-measures', { causes: one.causes.length, measures: one.measures.length })}
            </span>
          </span>
        </button>
      ))}
    </nav>
  )
}

export function NoPriorities() {
  const t = useText()
  return (
    <EmptyState title={t('workshop-no-priorities')}>
      <p>{t('workshop-no-priorities-words')}</p>
    </EmptyState>
  )
}
