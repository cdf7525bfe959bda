/** Which area's sheet, or all areas beside each other. One area alone leaves nothing to choose. */
import { formatRoute, useHearing } from '../shared/route'
import { useText } from '../text'
import type { AreaView } from '../wire'
import css from './SituationScreen.module.css'

export function Chooser({
  areas,
  chosen,
  manner,
}: {
  areas: readonly AreaView[]
  /** The id of an area, or `all`. */
  chosen: string
  /** Kept when another area is chosen: the sheet, the trends or the comparison. */
  manner?: string | undefined
}) {
  const t = useText()
  const hearing = useHearing()
  if (areas.length < 2) return null
  const links = [
    { id: 'all', name: t('situation-all-areas'), rest: ['all'] },
    ...areas.map(one => ({ id: one.id, name: one.name, rest: manner ? [one.id, manner] : [one.id] })),
  ]
  return (
    <nav aria-label={t('situation-choose')}>
      <ul className={css.chooser}>
        {links.map(one => (
          <li key={one.id}>
            <a
              href={formatRoute({ hearing, screen: 'situation', rest: one.rest })}
              aria-current={one.id === chosen ? 'page' : undefined}
            >
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
