/** What is on the wall and in the projector's window, seen again whenever either changes. */
import { useEffect, useState } from 'react'
import type { Engine } from '../engine'
import { listenEvery, type Read, useFresh } from '../reading/engine_context'
import type { ProjectedView, ProjectorView } from '../shell'
import type { Scene, SceneChoice } from '../wire'

const askWindow = (engine: Engine) => engine.projector.state()
const askWall = (engine: Engine) => engine.projector.projected()
const listenToWindow = (engine: Engine, heard: () => void) => engine.projector.listen(heard)

/** A scene is read again after each commit too: what is shown is what is written. */
const listenToWall = alsoToWindow((engine, heard) => engine.listen(heard))

/** Often enough that no second is skipped where seconds are shown. */
const listenToClock = alsoToWindow(listenEvery(500))

type Listen = (engine: Engine, heard: () => void) => () => void

function alsoToWindow(listen: Listen): Listen {
  return (engine, heard) => {
    const stops = [engine.projector.listen(heard), listen(engine, heard)]
    return () => {
      for (const stop of stops) stop()
    }
  }
}

export function useProjector(): Read<ProjectorView> {
  return useFresh(askWindow, listenToWindow)
}

export function useWall(): Read<ProjectedView> {
  const [ticks, setTicks] = useState(false)
  const read = useFresh(askWall, ticks ? listenToClock : listenToWall)
  const showsTime = read.view?.view?.body.scene === 'now'
  useEffect(() => setTicks(showsTime), [showsTime])
  return read
}

/** A name for a scene: the same for the same scene, in whatever order its fields have come. */
export function nameOfScene(scene: Scene): string {
  return Object.entries(scene).toSorted().flat().join(' ')
}

/** What a choice is called: its kind, and what it is about. */
export function wordsOf(choice: SceneChoice, t: (key: string) => string): string {
  return [t(`scene-${choice.kind}`), choice.of, choice.name].filter(Boolean).join(' · ')
}
