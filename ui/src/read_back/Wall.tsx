/** The same priority on the projector: shown by a key, and from then on the wall follows the reading until it shows something else. */
import { useEffect } from 'react'
import { useOperating } from '../hall/operating'
import { useProjector } from '../hall/wall'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { useHearing } from '../way/route'
import type { Id } from '../wire'

export function OnTheWall({ priority }: { priority: Id }) {
  const t = useText()
  const { view: state } = useProjector()
  const operating = useOperating(state, useHearing())
  const scene = state?.open && state.scene?.scene === 'read_back' ? state.scene : null
  const isBehind = scene !== null && scene.priority !== priority
  useEffect(() => {
    if (isBehind) operating.show({ scene: 'read_back', priority })
  }, [isBehind, operating, priority])
  const show = () => {
    if (!state) return
    if (scene) return operating.blackOut(!state.black)
    operating.show({ scene: 'read_back', priority })
    if (!state.open) operating.openWindow()
    if (state.black) operating.blackOut(false)
  }
  const isShown = scene !== null && !state?.black
  useActions([{ id: 'read-wall', key: 'read-back-wall', keys: 'D', isDisabled: !state, do: show }])
  if (!state) return null
  return (
    <Button variant="quiet" onPress={show} aria-pressed={isShown}>
      {isShown && <Icon name="check" />}
      {t(isShown ? 'read-back-on-wall' : 'read-back-wall')} <Keys of="D" />
    </Button>
  )
}
