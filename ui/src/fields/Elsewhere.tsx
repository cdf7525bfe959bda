/** Under a field that somebody is typing in: that another window has stored other words in it meanwhile, and the ways out. */
import { useText } from '../text'
import css from './Wording.module.css'

export function Elsewhere({ words }: { words: string | null }) {
  const t = useText()
  if (words === null) return null
  return (
    <span role="alert" className={css.line}>
      {t('field-changed-elsewhere', { text: words })}
    </span>
  )
}
