/** The whole UI over an engine: language, status, actions, then the start screen or a screen of the hearing in its frame. */
import { useEffect, useRef, useState } from 'react'
import type { Engine } from './engine'
import { HearingFrame } from './frame/HearingFrame'
import { ImportProvider } from './import/ImportProvider'
import { StatusLine } from './kit/StatusLine'
import { EngineProvider, useRead } from './reading/engine_context'
import { StatusProvider } from './reading/say'
import { StartScreen } from './start/StartScreen'
import { keepLanguage, keptLanguage, TextProvider } from './text'
import { ActionsProvider, useActions } from './way/actions'
import { goToHearing, parseRoute, useRoute } from './way/route'
import type { Language } from './wire'

export function App({ engine }: { engine: Engine }) {
  const [language, setLanguage] = useState(keptLanguage)
  const switchTo = (next: Language) => {
    keepLanguage(next)
    setLanguage(next)
  }
  return (
    <TextProvider language={language}>
      <StatusProvider>
        <EngineProvider engine={engine}>
          <ActionsProvider>
            <ImportProvider>
              <HearingOrStart language={language} onLanguage={switchTo} />
            </ImportProvider>
            <StatusLine />
          </ActionsProvider>
        </EngineProvider>
      </StatusProvider>
    </TextProvider>
  )
}

function HearingOrStart({
  language,
  onLanguage,
}: {
  language: Language
  onLanguage: (language: Language) => void
}) {
  const { hearing } = useRoute()
  useOpening()
  const other = language === 'sv' ? 'en' : 'sv'
  useActions(
    [{ id: 'language', key: `language-to-${other}`, keys: 'Alt L', do: () => onLanguage(other) }],
    'frame',
  )
  if (hearing !== null) return <HearingFrame hearing={hearing} />
  return <StartScreen other={other} onLanguage={() => onLanguage(other)} />
}

const keptAddress = 'place'

/**
 * The program opens where the person was when it ended, however it ended; else on the file's only hearing. The start screen is
 * one step away.
 */
function useOpening() {
  const { view } = useRead('hearings', {})
  const isOpened = useRef(false)
  const [kept] = useState(() => window.localStorage.getItem(keptAddress) ?? '')
  useEffect(() => {
    const keep = () => window.localStorage.setItem(keptAddress, window.location.hash)
    window.addEventListener('hashchange', keep)
    return () => window.removeEventListener('hashchange', keep)
  }, [])
  useEffect(() => {
    if (!view || isOpened.current) return
    isOpened.current = true
    if (window.location.hash !== '') return
    const [only, ...more] = view.hearings.filter(one => !one.only_plan)
    // Another data file has other hearings.
    if (view.hearings.some(one => one.id === parseRoute(kept).hearing)) window.location.hash = kept
    else if (only && more.length === 0) goToHearing(only.id)
  }, [view, kept])
}
