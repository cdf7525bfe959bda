/**
 * Fifty cards of the list. Of five hundred cards a new one concerns the last fifty: the other groups are neither compared card by
 * card nor laid out while they are out of sight.
 */
import { memo } from 'react'
import { useText } from '../text'
import type { CardView } from '../wire'
import { CardRow, type CardRowProps } from './CardRow'
import css from './Cards.module.css'

const most = 50

interface GroupProps extends Omit<CardRowProps, 'card' | 'isEdited'> {
  cards: readonly CardView[]
  /** The number of the first among all. */
  first: number
  /** The card among them that is edited. */
  edited: string | null
}

export const CardGroup = memo(({ cards, first, edited, ...deeds }: GroupProps) => {
  const t = useText()
  return (
    <ol className={css.group} start={first} aria-label={t('cards-list')}>
      {cards.map(card => (
        <CardRow key={card.id} card={card} isEdited={edited === card.id} {...deeds} />
      ))}
    </ol>
  )
}, isSame)

function isSame(before: GroupProps, after: GroupProps): boolean {
  const { cards: old, ...rest } = before
  const { cards, ...now } = after
  return (
    old.length === cards.length &&
    cards.every((card, at) => card === old[at]) &&
    (Object.keys(now) as (keyof typeof now)[]).every(name => now[name] === rest[name])
  )
}

/** The cards in their order, fifty and fifty. */
export function inGroups(
  cards: readonly CardView[],
): readonly { first: number; cards: readonly CardView[] }[] {
  const count = Math.ceil(cards.length / most)
  return Array.from({ length: count }, (_, at) => ({
    first: at * most + 1,
    cards: cards.slice(at * most, (at + 1) * most),
  }))
}
