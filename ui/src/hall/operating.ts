/**
 * What the operator does with the wall: open, show, black, step. Says in the status line why something did not happen. A wall
 * that is opened while the day is running and nothing has been chosen shows what goes on now.
 */
import { useCallback, useMemo } from 'react'
import { asTrouble } from '../engine'
import { useEngine } from '../reading/engine_context'
import { useSay } from '../reading/say'
import type { ProjectorView } from '../shell'
import { useLanguage } from '../text'
import type { Id, Language, Scene, SceneChoice } from '../wire'
import { nameOfScene } from './wall'

export interface Operating {
  open(screen: number | null): void
  /** Only the window, for whoever shows something in it at once. */
  openWindow(): void
  close(): void
  show(scene: Scene): void
  speak(language: Language): void
  blackOut(black: boolean): void
  fill(fills: boolean): void
}

export function useOperating(state: ProjectorView | null, hearing: Id): Operating {
  const engine = useEngine()
  const { projector } = engine
  const say = useSay()
  const own = useLanguage()
  const attempt = useCallback(
    (deed: Promise<void>) => void deed.catch(thrown => say(asTrouble(thrown))),
    [say],
  )
  // Until somebody has said, the wall speaks as this window does.
  const language = state?.scene ? state.language : own
  const scene = state?.scene ?? null
  return useMemo(
    () => ({
      open: screen =>
        attempt(
          projector.open(screen).then(async () => {
            if (scene !== null) return
            const day = await engine.read('day', { hearing })
            if (day.current) await projector.show({ scene: 'now', hearing }, language)
          }),
        ),
      openWindow: () => attempt(projector.open(null)),
      close: () => attempt(projector.close()),
      show: next => attempt(projector.show(next, language)),
      speak: to => {
        if (scene) attempt(projector.show(scene, to))
      },
      blackOut: black => attempt(projector.blackOut(black)),
      fill: fills => attempt(projector.fill(fills)),
    }),
    [engine, projector, attempt, language, scene, hearing],
  )
}

/** The scene so many steps on, among those there is something to show of. */
export function sceneAfter(choices: readonly SceneChoice[], on: Scene | null, by: 1 | -1): Scene | null {
  const ready = choices.filter(choice => choice.ready)
  const at = on ? ready.findIndex(choice => nameOfScene(choice.scene) === nameOfScene(on)) : -1
  const next = at < 0 ? ready[0] : ready[at + by]
  return next?.scene ?? null
}
