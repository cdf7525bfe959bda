/** Said where something cannot be written because the priority is fixed. */

import { Icon } from '../kit/Icon'
import { useText } from '../text'
import css from './LockedLine.module.css'

export function LockedLine() {
  const t = useText()
  return (
    <p className={css.locked}>
      <Icon name="lock" />
      {t('locked-words')}
    </p>
  )
}
