/** Kort: what is said, one line, one card. The newest stands lowest, nearest to the hands. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { EmptyState } from '../shared/EmptyState'
import type { EntryHandle } from '../shared/EntryLine'
import { useText } from '../text'
import type { Id, WorkshopView } from '../wire'
import { useAcknowledged } from './acknowledged'
import { CardLine } from './CardLine'
import { CardRow } from './CardRow'
import css from './Cards.module.css'
import { useStable } from './stable'

export function Cards({ view }: { view: WorkshopView }) {
  const t = useText()
  const line = useRef<EntryHandle>(null)
  const foot = useRef<HTMLLIElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [cards, acknowledge] = useAcknowledged(useStable(view.cards))
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
      <ol className={css.list} aria-label={t('cards-list')} data-count={cards.length}>
        {cards.length === 0 && (
          <li>
            <EmptyState title={t('cards-none')}>
              <p>{t('cards-none-words')}</p>
            </EmptyState>
          </li>
        )}
        {cards.map(card => (
          <CardRow
            key={card.id}
            card={card}
            isEdited={editing === card.id}
            onEdit={setEditing}
            onDone={backToLine}
            onLost={keep}
            onStep={step}
          />
        ))}
        <li ref={foot} className={css.foot} aria-hidden="true" />
      </ol>
      <CardLine
        view={view}
        ref={line}
        onSaved={acknowledge}
        onUp={() => setEditing(cards.at(-1)?.id ?? null)}
      />
    </section>
  )
}
