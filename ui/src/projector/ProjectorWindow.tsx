/**
 * The projector's own page: what is on, over the whole window, and the few keys that belong to it. It shows what it is given and
 * can ask for nothing else; when there is nothing to show, or it cannot be read, the wall is dark and silent.
 */
import { useEffect, useRef } from 'react'
import type { Engine } from '../engine'
import { useWall } from '../hall/wall'
import { EngineProvider, useEngine } from '../reading/engine_context'
import { StatusProvider } from '../reading/say'
import type { ProjectedView } from '../shell'
import { TextProvider } from '../text'
import { matchesKeys } from '../way/keys'
import css from './ProjectorWindow.module.css'
import { Stage } from './Stage'

export function ProjectorWindow({ engine }: { engine: Engine }) {
  return (
    <TextProvider language="sv">
      <StatusProvider>
        <EngineProvider engine={engine}>
          <Wall />
        </EngineProvider>
      </StatusProvider>
    </TextProvider>
  )
}

function Wall() {
  const { view: wall } = useWall()
  useWallKeys(wall)
  return (
    <TextProvider language={wall?.language ?? 'sv'}>
      <main className={css.window}>
        <Stage view={wall?.view ?? null} />
      </main>
    </TextProvider>
  )
}

/** B black, F11 fills the screen or not, Escape leaves it and then closes. */
function useWallKeys(wall: ProjectedView | null) {
  const { projector } = useEngine()
  const latest = useRef(wall)
  latest.current = wall
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { black, fills } = latest.current ?? { black: false, fills: false }
      const deeds = [
        { keys: 'B', do: () => projector.blackOut(!black) },
        { keys: 'F11', do: () => projector.fill(!fills) },
        { keys: 'Escape', do: () => (fills ? projector.fill(false) : projector.close()) },
      ]
      const deed = deeds.find(one => matchesKeys(event, one.keys))
      if (!deed) return
      event.preventDefault()
      void deed.do()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [projector])
}
