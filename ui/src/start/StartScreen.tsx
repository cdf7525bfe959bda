/** The first thing anyone sees: the hearings that are here already, and three ways to begin. */
import { useState } from 'react'
import { useImport } from '../deeds/importing'
import { asTrouble } from '../engine'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Icon, type IconName } from '../kit/Icon'
import { useEngine, useRead } from '../reading/engine_context'
import { useSay } from '../reading/say'
import type { Progress } from '../shell'
import { useText } from '../text'
import { goToHearing, hrefTo } from '../way/route'
import type { HearingSummary, Language } from '../wire'
import { NewHearing } from './NewHearing'
import css from './StartScreen.module.css'

interface StartScreenProps {
  /** The language that can be changed to. */
  other: Language
  onLanguage: () => void
}

export function StartScreen({ other, onLanguage }: StartScreenProps) {
  const t = useText()
  const { view, trouble } = useRead('hearings', {})
  const [isNew, setIsNew] = useState(false)
  const { play, startFromReport, progress } = useBeginnings()
  const importFiles = useImport()
  const hearings = view?.hearings ?? []
  return (
    <main className={css.start}>
      <header>
        <h1>{t('start-title')}</h1>
        <p>{t('start-lead')}</p>
      </header>
      {trouble && (
        <p className={css.trouble} role="alert">
          {t(`${trouble.kind}-${trouble.code}`, trouble.params)}
        </p>
      )}
      {hearings.length > 0 && (
        <section className={css.here} aria-labelledby="here">
          <h2 id="here">{t('start-open')}</h2>
          <ul>
            {hearings.map(hearing => (
              <Here key={hearing.id} hearing={hearing} />
            ))}
          </ul>
        </section>
      )}
      <ul className={css.ways}>
        <Way icon="add" name={t('start-new')} words={t('start-new-words')} onChoose={() => setIsNew(true)} />
        <Way
          icon="file"
          name={t('start-from-report')}
          words={t('start-from-report-words')}
          onChoose={startFromReport}
        />
        <Way
          icon="chevron"
          name={t('start-example')}
          words={progress ? t('start-example-playing', { ...progress }) : t('start-example-words')}
          onChoose={play}
        />
      </ul>
      <footer className={css.foot}>
        <Button variant="quiet" onPress={importFiles}>
          {t('start-import')}
        </Button>
        <Button variant="quiet" onPress={onLanguage} lang={other}>
          {t(`language-${other}`)}
        </Button>
      </footer>
      <NewHearing isOpen={isNew} onClose={() => setIsNew(false)} />
    </main>
  )
}

/** The two ways that need no form. While the example plays, `progress` says how far it has come. */
function useBeginnings() {
  const engine = useEngine()
  const say = useSay()
  const [progress, setProgress] = useState<Progress | null>(null)
  const begin = async (start: () => Promise<string | null>) => {
    try {
      const hearing = await start()
      if (hearing !== null) goToHearing(hearing)
    } catch (thrown) {
      say(asTrouble(thrown))
    }
  }
  const play = async () => {
    if (progress) return
    setProgress({ done: 0, of: 0 })
    await begin(() => engine.playExample(setProgress))
    setProgress(null)
  }
  const startFromReport = () =>
    begin(async () => {
      const [path] = await engine.chooseFiles('report')
      if (path === undefined) return null
      const hearing = await engine.startFromReport({ path })
      say({ key: 'overview-next-year-done' })
      return hearing
    })
  return { play, startFromReport, progress }
}

function Here({ hearing }: { hearing: HearingSummary }) {
  const t = useText()
  const format = useFormat()
  const facts = [
    hearing.city,
    hearing.date && format.date(hearing.date),
    !hearing.only_plan &&
      hearing.priorities > 0 &&
      t('start-priorities', { count: hearing.priorities, fixed: hearing.priorities_fixed }),
    hearing.measures > 0 && t('start-measures', { count: hearing.measures }),
  ]
  return (
    <li>
      <a href={hrefTo(hearing.id, 'overview')}>
        <strong>
          {hearing.only_plan ? t('start-only-plan', { year: String(hearing.year) }) : hearing.title}
          {hearing.example && <span className={css.example}>{t('start-is-example')}</span>}
        </strong>
        <span>{facts.filter(Boolean).join(' · ')}</span>
        <Icon name="chevron" />
      </a>
    </li>
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
        <span aria-live="polite">{words}</span>
      </button>
    </li>
  )
}
