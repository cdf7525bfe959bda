/** Kort: what is said, one line, one card. The newest stands lowest, nearest to the hands. */
import { useEffect, useRef, useState } from 'react'
import { EmptyState } from '../shared/EmptyState'
import type { EntryHandle } from '../shared/EntryLine'
import { useText } from '../text'
import type { WorkshopView } from '../wire'
import { CardLine } from './CardLine'
import { CardRow } from './CardRow'
import css from './Cards.module.css'

export function Cards({ view }: { view: WorkshopView }) {
  const t = useText()
  const line = useRef<EntryHandle>(null)
  const foot = useRef<HTMLLIElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const { cards } = view
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card is what moves the list
  useEffect(() => foot.current?.scrollIntoView({ block: 'end' }), [cards.length])
  const editAt = (at: number) => {
    const card = cards[at]
    if (card) setEditing(card.id)
  }
  const backToLine = () => {
    setEditing(null)
    line.current?.focus()
  }
  return (
    <section className={css.cards} aria-label={t('room-phase-cards')}>
      <ol className={css.list} aria-label={t('cards-list')}>
        {cards.length === 0 && (
          <li>
            <EmptyState title={t('cards-none')}>
              <p>{t('cards-none-words')}</p>
            </EmptyState>
          </li>
        )}
        {cards.map((card, at) => (
          <CardRow
            key={card.id}
            card={card}
            isEdited={editing === card.id}
            onEdit={() => setEditing(card.id)}
            onDone={backToLine}
            onUp={() => editAt(at - 1)}
            onDown={() => (at === cards.length - 1 ? backToLine() : editAt(at + 1))}
          />
        ))}
        <li ref={foot} className={css.foot} aria-hidden="true" />
      </ol>
      <CardLine view={view} ref={line} onUp={() => editAt(cards.length - 1)} />
    </section>
  )
}
