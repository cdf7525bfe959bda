/** What the organiser says to the room: it stands over the work until somebody says it is read, and takes no cursor. */

import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { Id, RoomMessageView } from '../wire'
import css from './RoomMessages.module.css'

export function RoomMessages({ workshop, messages }: { workshop: Id; messages: readonly RoomMessageView[] }) {
  const t = useText()
  const run = useRun()
  const read = (message: Id) => void run({ do: 'MarkMessageSeen', message, workshop })
  const oldest = messages[0]
  useActions(
    oldest ? [{ id: 'message-read', key: 'message-read', keys: 'Alt U', do: () => read(oldest.id) }] : [],
  )
  return (
    <div className={css.messages} role="status" aria-live="polite">
      {messages.map((message, at) => (
        <div key={message.id} className={css.message}>
          <Icon name="info" />
          <p>
            <span>{t(message.to_all ? 'message-from-organiser-all' : 'message-from-organiser')}</span>
            <strong>{message.text}</strong>
          </p>
          <Button onPress={() => read(message.id)}>
            {t('message-read')} {at === 0 && <Keys of="Alt U" />}
          </Button>
        </div>
      ))}
    </div>
  )
}
