/** A card in Ordna: can be walked to, chosen and dragged. */
import { type KeyboardEvent, memo } from 'react'
import { PartyShape } from '../marks/PartyMark'
import { useText } from '../text'
import type { CardView, Id } from '../wire'
import css from './Sort.module.css'

export const SortCard = memo(
  ({
    card,
    isChosen,
    isFirst,
    onPress,
    onToggle,
  }: {
    card: CardView
    isChosen: boolean
    /** Tab comes to this one; arrows go on from it. */
    isFirst: boolean
    onPress: (event: KeyboardEvent, card: Id) => void
    onToggle: (card: Id) => void
  }) => {
    const t = useText()
    return (
      <li>
        <button
          type="button"
          className={css.card}
          data-card={card.id}
          data-kind={card.kind}
          aria-pressed={isChosen}
          tabIndex={isFirst ? 0 : -1}
          draggable
          onDragStart={event => {
            event.dataTransfer.setData('text/plain', card.id)
            event.dataTransfer.effectAllowed = 'move'
          }}
          onKeyDown={event => onPress(event, card.id)}
          onClick={event => {
            event.currentTarget.focus()
            onToggle(card.id)
          }}
        >
          <span className={css.words} dir="auto">
            {card.text}
          </span>
          <span className={css.facts}>
            {card.kind !== 'problem' && <b>{t(`card-kind-${card.kind}`)}</b>}
            {card.party && card.party !== 'staff' && (
              <span className={css.party}>
                <PartyShape party={card.party} />
                {t(`party-${card.party}`)}
              </span>
            )}
            {card.place && <bdi>{card.place}</bdi>}
            {card.problem_area_name && card.problem === null && <span># {card.problem_area_name}</span>}
          </span>
        </button>
      </li>
    )
  },
)
