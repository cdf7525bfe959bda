/** The whole UI over an engine: language, status, actions, then the start screen or a screen of the hearing in its frame. */
import { useEffect, useRef, useState } from 'react'
import type { Engine } from './engine'
import { HearingFrame } from './frame/HearingFrame'
import { ImportProvider } from './import/ImportProvider'
import { ActionsProvider, useActions } from './shared/actions'
import { EngineProvider, useRead } from './shared/engine_context'
import { goToHearing, useRoute } from './shared/route'
import { StatusLine, StatusProvider } from './shared/Status'
import { StartScreen } from './start/StartScreen'
import { keepLanguage, keptLanguage, type Language, TextProvider } from './text'

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
              <Place language={language} onLanguage={switchTo} />
            </ImportProvider>
            <StatusLine />
          </ActionsProvider>
        </EngineProvider>
      </StatusProvider>
    </TextProvider>
  )
}

function Place({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const { hearing } = useRoute()
  useOpening()
  const other = language === 'sv' ? 'en' : 'sv'
  useActions([{ id: 'language', key: `language-to-${other}`, keys: 'Alt L', do: () => onLanguage(other) }])
  if (hearing !== null) return <HearingFrame hearing={hearing} />
  return <StartScreen other={other} onLanguage={() => onLanguage(other)} />
}

/** The program opens where there is something to go on with: on the file's only hearing. The start screen is one step away. */
function useOpening() {
  const { view } = useRead('hearings', {})
  const isOpened = useRef(false)
  useEffect(() => {
    if (!view || isOpened.current) return
    isOpened.current = true
    const [only, ...more] = view.hearings.filter(one => !one.only_plan)
    if (only && more.length === 0 && window.location.hash === '') goToHearing(only.id)
  }, [view])
}
