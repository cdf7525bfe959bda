/**
 * While the projector is open it is fed from every screen: each scene by name in Ctrl K, the next one and black by key. The keys
 * have Ctrl: with Alt they are the screens' own, and one press must not both show a scene and start what comes next.
 */

import { sceneAfter, useOperating } from '../hall/operating'
import { nameOfScene, useProjector, wordsOf } from '../hall/wall'
import { useRead } from '../reading/engine_context'
import type { ProjectorView } from '../shell'
import { useText } from '../text'
import { useActions } from '../way/actions'

export function ProjectorActions({ hearing }: { hearing: string }) {
  const { view: state } = useProjector()
  return state?.open ? <Feeding hearing={hearing} state={state} /> : null
}

function Feeding({ hearing, state }: { hearing: string; state: ProjectorView }) {
  const t = useText()
  const choices = useRead('scenes', { hearing }).view?.choices ?? []
  const { show, blackOut } = useOperating(state, hearing)
  const step = (by: 1 | -1) => {
    const next = sceneAfter(choices, state.scene, by)
    if (next) show(next)
  }
  useActions(
    [
      {
        id: 'projector-black',
        key: state.black ? 'projector-light' : 'projector-black',
        keys: 'Ctrl B',
        do: () => blackOut(!state.black),
      },
      { id: 'projector-next', key: 'projector-next-scene', keys: 'Ctrl PageDown', do: () => step(1) },
      { id: 'projector-previous', key: 'projector-previous-scene', keys: 'Ctrl PageUp', do: () => step(-1) },
      ...choices
        .filter(choice => choice.ready)
        .map(choice => ({
          id: `show ${nameOfScene(choice.scene)}`,
          key: 'projector-show',
          vars: { what: wordsOf(choice, t) },
          do: () => show(choice.scene),
        })),
    ],
    'frame',
  )
  return null
}
