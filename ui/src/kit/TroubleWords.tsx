/** Why something was refused or failed, beside the thing itself. */
import type { Trouble } from '../engine'
import { useText } from '../text'
import { Icon } from './Icon'
import css from './TroubleWords.module.css'

export function TroubleWords({ trouble }: { trouble: Trouble | null }) {
  const t = useText()
  if (!trouble) return null
  return (
    <p className={css.trouble} role="alert">
      <Icon name="warning" />
      {t(`${trouble.kind}-${trouble.code}`, trouble.params)}
    </p>
  )
}
