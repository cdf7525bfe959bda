/** Kort: what is said, one line, one card. The newest stands lowest, nearest to the hands. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { EntryHandle } from '../fields/EntryLine'
import { EmptyState } from '../kit/EmptyState'
import { useText } from '../text'
import type { Id, WorkshopView } from '../wire'
import { useAcknowledged } from './acknowledged'
import { CardGroup, inGroups } from './CardGroup'
import { CardLine } from './CardLine'
import css from './Cards.module.css'

export function Cards({ view }: { view: WorkshopView }) {
  const t = useText()
  const line = useRef<EntryHandle>(null)
  const foot = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [cards, acknowledge] = useAcknowledged(view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card is what moves the list
  useEffect(() => foot.current?.scrollIntoView({ block: 'end' }), [cards.length])
  const latest = useRef(cards)
  latest.current = cards
  // The same for every drawing, or each card would be drawn again whenever one is written.
  const backToLine = useCallback(() => {
    setEditing(null)
    line.current?.focus()
  }, [])
  const keep = useCallback((words: string) => line.current?.put(words), [])
  const step = useCallback(
    (from: Id, by: number) => {
      const at = latest.current.findIndex(card => card.id === from) + by
      if (at >= latest.current.length) backToLine()
      else setEditing(latest.current[Math.max(at, 0)]?.id ?? null)
    },
    [backToLine],
  )
  return (
    <section className={css.cards} aria-label={t('room-phase-cards')}>
      <div className={css.list} data-count={cards.length}>
        {cards.length === 0 && (
          <EmptyState title={t('cards-none')}>
            <p>{t('cards-none-words')}</p>
          </EmptyState>
        )}
        {inGroups(cards).map(group => (
          <CardGroup
            key={group.first}
            first={group.first}
            cards={group.cards}
            edited={group.cards.some(card => card.id === editing) ? editing : null}
            onEdit={setEditing}
            onDone={backToLine}
            onLost={keep}
            onStep={step}
          />
        ))}
        <div ref={foot} className={css.foot} aria-hidden="true" />
      </div>
      <CardLine
        view={view}
        ref={line}
        onSaved={acknowledge}
        onUp={() => setEditing(cards.at(-1)?.id ?? null)}
      />
    </section>
  )
}
