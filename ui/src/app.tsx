/** The whole UI over an engine: language, status, actions, then the start screen or a screen of the hearing in its frame. */
import type { Engine } from './engine'
import { HearingFrame } from './frame/HearingFrame'
import { ActionsProvider } from './shared/actions'
import { EngineProvider } from './shared/engine_context'
import { useRoute } from './shared/route'
import { StatusLine, StatusProvider } from './shared/Status'
import { StartScreen } from './start/StartScreen'
import { type Language, TextProvider } from './text'

export function App({ engine, language }: { engine: Engine; language: Language }) {
  return (
    <TextProvider language={language}>
      <StatusProvider>
        <EngineProvider engine={engine}>
          <ActionsProvider>
            <Place />
            <StatusLine />
          </ActionsProvider>
        </EngineProvider>
      </StatusProvider>
    </TextProvider>
  )
}

function Place() {
  const { hearing } = useRoute()
  if (hearing !== null) return <HearingFrame hearing={hearing} />
  return <StartScreen onFromReport={() => {}} />
}
