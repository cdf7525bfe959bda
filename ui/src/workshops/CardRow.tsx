/** A card among the others. It is edited where it stands; Enter or leaving saves, Escape brings the old words back. */
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { Elsewhere } from '../fields/Elsewhere'
import { useHeld } from '../fields/held'
import { WordingLine } from '../fields/Wording'
import { IconButton } from '../kit/Button'
import { PartyMark } from '../marks/PartyMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { CardView, Id } from '../wire'
import css from './Cards.module.css'

export interface CardRowProps {
  card: CardView
  isEdited: boolean
  onEdit: (card: Id) => void
  onDone: () => void
  /** What was written on a card that somebody else took away meanwhile. */
  onLost: (words: string) => void
  /** To the card so many further down, or up. */
  onStep: (from: Id, by: number) => void
}

export const CardRow = memo(({ card, isEdited, onEdit, onDone, onLost, onStep }: CardRowProps) => {
  const t = useText()
  const run = useRun()
  return (
    <li className={css.card} data-edited={isEdited} data-item={card.id}>
      <span className={css.kind} data-kind={card.kind}>
        {t(`card-kind-${card.kind}`)}
      </span>
      {isEdited ? (
        <EditText card={card} onDone={onDone} onLost={onLost} onStep={onStep} />
      ) : (
        <span className={css.text} dir="auto">
          {card.text}
        </span>
      )}
      <span className={css.where}>
        {card.problem_area_name && <span># {card.problem_area_name}</span>}
        {card.place && (
          <span>
            @ <bdi>{card.place}</bdi>
          </span>
        )}
      </span>
      <span className={css.party}>
        {card.party && card.party !== 'staff' && <PartyMark party={card.party} />}
      </span>
      <span className={css.deeds}>
        <IconButton
          icon="edit"
          label={t('cards-edit', { text: card.text })}
          onPress={() => onEdit(card.id)}
        />
        <IconButton
          icon="remove"
          label={t('cards-remove', { text: card.text })}
          onPress={() => void run({ do: 'RemoveCard', card: card.id })}
        />
      </span>
    </li>
  )
})

function EditText({ card, onDone, onLost, onStep }: Omit<CardRowProps, 'isEdited' | 'onEdit'>) {
  const t = useText()
  const run = useRun()
  const input = useRef<HTMLInputElement>(null)
  const { draft: text, setDraft: setText, isTouched, elsewhere } = useHeld(card.text)
  const left = useRef(false)
  useEffect(() => input.current?.focus(), [])
  const save = async () => {
    const words = text.trim()
    if (words === card.text || !isTouched) return true
    if (words === '') return (await run({ do: 'RemoveCard', card: card.id })) !== null
    return (await run({ do: 'EditCard', card: card.id, to: { field: 'text', value: words } })) !== null
  }
  /** Saves, and goes on only when that went well: what was typed stays in the field until it is kept. */
  const leave = async (onwards: () => void) => {
    if (left.current) return
    left.current = true
    if (await save()) onwards()
    else left.current = false
  }
  // Another phase may be opened, or the card taken away elsewhere, while it is being written on.
  const gone = useRef(() => {})
  gone.current = () => {
    if (left.current) return
    left.current = true
    void save().then(isSaved => isSaved || onLost(text))
  }
  useEffect(() => () => gone.current(), [])
  const press = (event: KeyboardEvent) => {
    const onwards = {
      Enter: onDone,
      ArrowUp: () => onStep(card.id, -1),
      ArrowDown: () => onStep(card.id, 1),
    }[event.key]
    if (event.key === 'Escape') {
      left.current = true
      onDone()
    } else if (onwards) {
      event.preventDefault()
      void leave(onwards)
    }
  }
  return (
    <span className={css.text} data-committed={card.text}>
      <input
        ref={input}
        dir="auto"
        aria-label={t('cards-edit', { text: card.text })}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => void leave(onDone)}
      />
      <WordingLine text={text} isHere />
      <Elsewhere words={elsewhere} />
    </span>
  )
}
