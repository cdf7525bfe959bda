/** The first thing anyone sees: three ways to begin, nothing else. */
import { Icon, type IconName } from '../shared/Icon'
import { useText } from '../text'
import css from './StartScreen.module.css'

export interface StartScreenProps {
  onNew: () => void
  onFromReport: () => void
  onExample: () => void
}

export function StartScreen({ onNew, onFromReport, onExample }: StartScreenProps) {
  const t = useText()
  return (
    <main className={css.start}>
      <header>
        <h1>{t('start-title')}</h1>
        <p>{t('start-lead')}</p>
      </header>
      <ul className={css.ways}>
        <Way icon="add" name={t('start-new')} words={t('start-new-words')} onChoose={onNew} />
        <Way
          icon="file"
          name={t('start-from-report')}
          words={t('start-from-report-words')}
          onChoose={onFromReport}
        />
        <Way icon="chevron" name={t('start-example')} words={t('start-example-words')} onChoose={onExample} />
      </ul>
    </main>
  )
}

function Way({
  icon,
  name,
  words,
  onChoose,
}: {
  icon: IconName
  name: string
  words: string
  onChoose: () => void
}) {
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <Icon name={icon} />
        <strong>{name}</strong>
        <span>{words}</span>
      </button>
    </li>
  )
}
