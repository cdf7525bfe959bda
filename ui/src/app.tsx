/** The whole UI over an engine: language, status, actions, then the start screen or a screen of the hearing in its frame. */

import type { Engine } from './engine'
import { ActionsProvider } from './shared/actions'
import { EngineProvider } from './shared/engine_context'
import { StatusLine, StatusProvider } from './shared/Status'
import { StartScreen } from './start/StartScreen'
import { type Language, TextProvider } from './text'

export function App({ engine, language }: { engine: Engine; language: Language }) {
  return (
    <TextProvider language={language}>
      <StatusProvider>
        <EngineProvider engine={engine}>
          <ActionsProvider>
            <StartScreen onNew={() => {}} onFromReport={() => {}} onExample={() => {}} />
            <StatusLine />
          </ActionsProvider>
        </EngineProvider>
      </StatusProvider>
    </TextProvider>
  )
}
