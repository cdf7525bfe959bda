/** Where to: the rooms with their seats and the person's own party in them, the wished-for ones said. */
import type { KeyboardEvent } from 'react'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Icon } from '../kit/Icon'
import { PartyMark, PartyShape } from '../marks/PartyMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { AllottedRoomView, ParticipantField, ParticipantView } from '../wire'
import css from './Rooms.module.css'

interface MoveProps {
  one: ParticipantView
  rooms: readonly AllottedRoomView[]
  onClose: (isMoved: boolean) => void
}

export function Move({ one, rooms, onClose }: MoveProps) {
  const t = useText()
  const run = useRun()
  const edit = async (to: ParticipantField, isMoved: boolean) => {
    const done = await run({ do: 'EditParticipant', participant: one.id, to })
    if (done) onClose(isMoved)
  }
  const wished = [one.wish_1, one.wish_2].find(wish => wish !== null && wish !== one.workshop)
  const first = rooms.find(room => room.id === wished) ?? rooms.find(room => room.id !== one.workshop)
  return (
    <Dialog
      title={t('move-title', { name: `${one.role}, ${one.organisation}` })}
      isOpen
      onClose={() => onClose(false)}
      actions={
        one.workshop !== null && (
          <>
            <Button
              variant="quiet"
              icon="remove"
              onPress={() => edit({ field: 'workshop', value: null }, true)}
            >
              {t('move-out')}
            </Button>
            <Button
              variant="quiet"
              icon="pin"
              onPress={() => edit({ field: 'chosen', value: !one.chosen }, false)}
            >
              {t(one.chosen ? 'move-release' : 'move-keep')}
            </Button>
          </>
        )
      }
    >
      <p className={css.moving}>
        <PartyMark party={one.party} />
        {one.area_name && <span>{one.area_name}</span>}
      </p>
      <ul className={css.choices} onKeyDown={walk}>
        {rooms.map(room => (
          <li key={room.id}>
            <button
              type="button"
              autoFocus={room === first}
              aria-current={room.id === one.workshop || undefined}
              onClick={() =>
                room.id === one.workshop
                  ? onClose(false)
                  : void edit({ field: 'workshop', value: room.id }, true)
              }
            >
              <RoomChoice room={room} one={one} />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function RoomChoice({ room, one }: { room: AllottedRoomView; one: ParticipantView }) {
  const t = useText()
  const own = room.parties.find(({ party }) => party === one.party)
  const wish = room.id === one.wish_1 ? 1 : room.id === one.wish_2 ? 2 : null
  const isFull = room.seats !== null && room.taken_before >= room.seats
  return (
    <>
      <b>{room.key}</b>
      <span className={css.name}>{room.area_name}</span>
      {wish !== null && <small className={css.met}>{t('rooms-wish', { wish })}</small>}
      {room.id === one.workshop && <small>{t('move-here')}</small>}
      {own && (
        <small>
          <PartyShape party={own.party} /> {own.before}
        </small>
      )}
      <small data-uneven={isFull}>
        {isFull && <Icon name="warning" />}
        {room.seats === null
          ? t('rooms-taken', { taken: room.taken_before })
          : t('rooms-taken-of', { taken: room.taken_before, seats: room.seats })}
      </small>
    </>
  )
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const to = all[all.indexOf(document.activeElement as HTMLElement) + step]
  if (!to) return
  event.preventDefault()
  to.focus()
}
