/** What an area has come of, and where parts of that went: said once, where last year's promises for it begin. */

import { Icon } from '../kit/Icon'
import { useText } from '../text'
import type { AreaChangeView } from '../wire'
import css from './AreaChanges.module.css'

export function AreaChanges({ changes, isGone }: { changes: readonly AreaChangeView[]; isGone: boolean }) {
  const t = useText()
  if (changes.length === 0 && !isGone) return null
  return (
    <ul className={css.changes}>
      {isGone && (
        <li data-warns="true">
          <Icon name="warning" />
          {t('area-change-gone')}
        </li>
      )}
      {changes.map(({ from, to, part }) => (
        <li key={`${from} ${to}`}>
          {part === null ? t('area-change-whole', { from, to }) : t('area-change-part', { from, to, part })}
        </li>
      ))}
    </ul>
  )
}
