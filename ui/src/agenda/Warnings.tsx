/** What is worth a look, in one place: how many in words, and on opening each with links to what causes it. Nothing is blocked. */
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import type { AgendaView } from '../wire'
import css from './Warnings.module.css'
import { goToCause, sentenceOf } from './warning_words'

export function Warnings({ view }: { view: AgendaView }) {
  const t = useText()
  const count = view.warnings.length
  if (count === 0) return null
  return (
    <details className={css.warnings}>
      <summary>
        <Icon name="warning" />
        <span>{t('agenda-warnings', { count })}</span>
        <Icon name="chevron" />
      </summary>
      <ul>
        {view.warnings.map(warning => (
          <li key={`${warning.kind} ${warning.about.map(about => about.id).join(' ')}`}>
            <span>{sentenceOf(warning, view, t)}</span>
            <span className={css.causes}>
              {warning.about.map(about => (
                <button
                  key={about.id}
                  type="button"
                  aria-label={t('agenda-warning-go', { name: about.name })}
                  onClick={() => goToCause(warning, about.id)}
                >
                  {about.name}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
