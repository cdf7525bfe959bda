/** What is on the wall and in the projector's window, seen again whenever either changes. */
import type { Engine, ProjectedView, ProjectorView } from '../engine'
import { type Read, useFresh } from '../shared/engine_context'
import type { Scene, SceneChoice } from '../wire'

const askWindow = (engine: Engine) => engine.projector.state()
const askWall = (engine: Engine) => engine.projector.projected()
const listenToWindow = (engine: Engine, heard: () => void) => engine.projector.listen(heard)

/** A scene is read again after each commit too: what is shown is what is written. */
function listenToWall(engine: Engine, heard: () => void): () => void {
  const stops = [engine.projector.listen(heard), engine.listen(heard)]
  return () => {
    for (const stop of stops) stop()
  }
}

export function useProjector(): Read<ProjectorView> {
  return useFresh(askWindow, listenToWindow)
}

export function useWall(): Read<ProjectedView> {
  return useFresh(askWall, listenToWall)
}

/** A name for a scene: the same for the same scene, in whatever order its fields have come. */
export function nameOfScene(scene: Scene): string {
  return Object.entries(scene).toSorted().flat().join(' ')
}

/** What a choice is called: its kind, and what it is about. */
export function wordsOf(choice: SceneChoice, t: (key: string) => string): string {
  return [t(`scene-${choice.kind}`), choice.of, choice.name].filter(Boolean).join(' · ')
}
