/** The line on top of the board that goes to all rooms or to one, and who has seen what was sent. */
import { useRef, useState } from 'react'
import { AddLine } from '../fields/AddLine'
import { Button } from '../kit/Button'
import { useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { Id, MessageView, RoomView } from '../wire'
import css from './MessageLine.module.css'

const toAll = ''

export function MessageLine({
  hearing,
  rooms,
  messages,
}: {
  hearing: Id
  rooms: readonly RoomView[]
  messages: readonly MessageView[]
}) {
  const t = useText()
  const runHere = useRunHere()
  const line = useRef<HTMLInputElement>(null)
  const [to, setTo] = useState(toAll)
  useActions([{ id: 'message-write', key: 'message-write', keys: 'Alt M', do: () => line.current?.focus() }])
  const send = async (text: string) => {
    const workshop = rooms.some(room => room.id === to) ? to : null
    const trouble = await runHere([{ do: 'SendMessage', hearing, workshop, text }])
    return trouble === null || t(`${trouble.kind}-${trouble.code}`, trouble.params)
  }
  const [latest, ...earlier] = messages
  return (
    <section className={css.messages} aria-label={t('message-label')}>
      <AddLine
        ref={line}
        label={t('message-label')}
        hint={t('message-hint')}
        name={t('message-send')}
        onAdd={send}
      >
        <label>
          <span>{t('message-to')}</span>
          <select value={to} onChange={event => setTo(event.currentTarget.value)}>
            <option value={toAll}>{t('message-to-all')}</option>
            {rooms.map(room => (
              <option key={room.id} value={room.id}>
                {room.room} · {room.area_name}
              </option>
            ))}
          </select>
        </label>
      </AddLine>
      {latest && <Sent message={latest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t('message-earlier', { count: earlier.length })}</summary>
          {earlier.map(message => (
            <Sent key={message.id} message={message} />
          ))}
        </details>
      )}
    </section>
  )
}

function Sent({ message }: { message: MessageView }) {
  const t = useText()
  const run = useRun()
  const isSeen = message.seen === message.of
  return (
    <p className={css.sent}>
      <span className={css.text}>{message.text}</span>
      <span>{t('message-sent-to', { to: message.to ?? t('message-to-all') })}</span>
      <span className={css.seen} data-all={isSeen}>
        {t('message-seen', { seen: message.seen, of: message.of })}
      </span>
      {!isSeen && message.seen > 0 && (
        <span className={css.unseen}>{t('message-not-seen', { rooms: message.unseen.join(', ') })}</span>
      )}
      <Button
        variant="quiet"
        aria-label={t('message-take-back-of', { text: message.text })}
        onPress={() => void run({ do: 'TakeBackMessage', message: message.id })}
      >
        {t('message-take-back')}
      </Button>
    </p>
  )
}
