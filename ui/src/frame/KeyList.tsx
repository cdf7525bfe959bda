/** Every key that works where the person is now. */

import { Dialog } from '../kit/Dialog'
import { Keys } from '../kit/Keys'
import { useText } from '../text'
import { type Action, awake, useAllActions } from '../way/actions'
import css from './KeyList.module.css'

const always: readonly (Pick<Action, 'id' | 'key' | 'vars'> & { keys: string })[] = [
  { id: 'undo', key: 'frame-take-back', keys: 'Ctrl Z' },
  { id: 'redo', key: 'frame-do-again', keys: 'Ctrl Shift Z' },
  { id: 'back', key: 'frame-back', keys: 'Alt ←' },
]

export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText()
  return (
    <Dialog title={t('frame-keys')} isOpen={isOpen} onClose={onClose}>
      <AllKeys />
    </Dialog>
  )
}

function AllKeys() {
  const t = useText()
  const actions = awake(useAllActions())
  return (
    <dl className={css.keys}>
      {[...always, ...actions].map(action => (
        <div key={action.id}>
          <dt>{t(action.key, action.vars)}</dt>
          <dd>
            <Keys of={action.keys} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
