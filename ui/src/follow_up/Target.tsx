/** Where a promise goes: this year's priorities for its area, the one that fits first, or a new one made from last year's. */
import { Select } from '../fields/fields'
import { useText } from '../text'
import type { OfferView, Under } from '../wire'
import css from './FollowUpScreen.module.css'

const idOf = (under: Under) => JSON.stringify(under)

/** What was chosen, as long as it is offered; else what fits best. */
export function chosenUnder(offers: readonly OfferView[], chosen: string | null): Under | null {
  return (offers.find(one => idOf(one.under) === chosen) ?? offers[0])?.under ?? null
}

export function Target({
  offers,
  chosen,
  onChoose,
  text,
}: {
  offers: readonly OfferView[]
  chosen: string | null
  onChoose: (chosen: string) => void
  text: string
}) {
  const t = useText()
  const under = chosenUnder(offers, chosen)
  const areas = new Set(offers.map(one => one.area_name))
  const name = (one: OfferView) => {
    const title = areas.size > 1 ? `${one.area_name}: ${one.title}` : one.title
    if (one.rank === null) return t('follow-up-new-priority', { title })
    return t(one.is_fixed ? 'follow-up-fixed-priority' : 'follow-up-priority', { rank: one.rank, title })
  }
  return (
    <Select
      className={css.target ?? ''}
      label={t('follow-up-target', { text })}
      labelHidden
      options={offers.map(one => ({ id: idOf(one.under), name: name(one) }))}
      value={under && idOf(under)}
      onChoose={onChoose}
    />
  )
}
