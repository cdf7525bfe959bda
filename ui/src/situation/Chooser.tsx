/** Which area's sheet, or all areas beside each other. One area alone leaves nothing to choose. */

import { useText } from '../text'
import { hrefTo, type Rests, useHearing } from '../way/route'
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
  manner?: Rests['situation'][1]
}) {
  const t = useText()
  const hearing = useHearing()
  if (areas.length < 2) return null
  const links = [
    { id: 'all', name: t('situation-all-areas'), href: hrefTo(hearing, 'situation', 'all') },
    ...areas.map(({ id, name }) => ({ id, name, href: hrefTo(hearing, 'situation', id, manner) })),
  ]
  return (
    <nav aria-label={t('situation-choose')}>
      <ul className={css.chooser}>
        {links.map(one => (
          <li key={one.id}>
            <a href={one.href} aria-current={one.id === chosen ? 'page' : undefined}>
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
