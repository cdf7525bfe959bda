/**
 * Cards that the gate has acknowledged and the view does not show yet. Reading a room of five hundred cards takes longer than
 * saving one: what is on the disk is shown at once, as it was written, and the view takes over when it comes.
 */
import { useCallback, useState } from 'react'
import type { CardView, Id, WorkshopView } from '../wire'

interface Acknowledged {
  card: CardView
  readings: number
}

/** A reading that began before the card was saved may come without it; the one after it tells. */
const mostReadings = 2

/** The cards of the room with those just saved at the end, and how to tell of one more. */
export function useAcknowledged(
  view: WorkshopView,
): [readonly CardView[], (saved: readonly CardView[]) => void] {
  const { cards } = view
  const [fresh, setFresh] = useState<readonly Acknowledged[]>([])
  const [read, setRead] = useState(view)
  if (read !== view) {
    setRead(view)
    if (fresh.length > 0) setFresh(waiting(fresh, cards))
  }
  const acknowledge = useCallback(
    (saved: readonly CardView[]) => setFresh(all => [...all, ...saved.map(card => ({ card, readings: 0 }))]),
    [],
  )
  if (fresh.length === 0) return [cards, acknowledge]
  const there = new Set<Id>(cards.map(card => card.id))
  const missing = fresh.filter(one => !there.has(one.card.id))
  return [[...cards, ...missing.map(one => one.card)], acknowledge]
}

function waiting(fresh: readonly Acknowledged[], cards: readonly CardView[]): readonly Acknowledged[] {
  const there = new Set<Id>(cards.map(card => card.id))
  return fresh
    .filter(one => !there.has(one.card.id))
    .map(one => ({ ...one, readings: one.readings + 1 }))
    .filter(one => one.readings < mostReadings)
}
