/**
 * Cards of the room that say why, and are no cause yet: one key makes one the next cause of the priority. The card stays, and
 * keeps its link.
 */

import { Keys } from '../kit/Keys'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { CardView, CauseSide, PriorityView } from '../wire'
import css from './CauseCards.module.css'

/** As many as there are digits to choose with; the next come up as these are taken. */
const most = 9

export function CauseCards({
  cards,
  priority,
  side,
  onTaken,
}: {
  cards: readonly CardView[]
  priority: PriorityView
  /** The side of the triangle one is thinking of: the card's cause goes there. */
  side: CauseSide | null
  onTaken: () => void
}) {
  const t = useText()
  const runHere = useRunHere()
  const free = cards.filter(card => card.kind === 'cause' && card.cause === null)
  // Those put to this priority's problem first.
  const own = free.filter(card => card.problem !== null && card.problem === priority.problem)
  const shown = [...own, ...free.filter(card => !own.includes(card))].slice(0, most)
  const take = async (card: CardView) => {
    const trouble = await runHere([
      { do: 'AddCause', priority: priority.id, text: card.text, side, cards: [card.id] },
    ])
    if (trouble === null) onTaken()
  }
  useActions(
    shown.map((card, at) => ({
      id: `cause-card-${at}`,
      key: 'causes-from-card-one',
      vars: { text: card.text },
      keys: `Alt ${at + 1}`,
      do: () => void take(card),
    })),
  )
  if (shown.length === 0) return null
  return (
    <section className={css.cards} aria-label={t('causes-from-cards')}>
      <h3>{t('causes-from-cards')}</h3>
      <ol>
        {shown.map((card, at) => (
          <li key={card.id}>
            <button
              type="button"
              aria-label={t('causes-from-card-one', { text: card.text })}
              onClick={() => void take(card)}
            >
              <Keys of={`Alt ${at + 1}`} />
              {card.text}
            </button>
          </li>
        ))}
      </ol>
      {free.length > shown.length && (
        <p>{t('causes-from-cards-more', { count: free.length - shown.length })}</p>
      )}
    </section>
  )
}
