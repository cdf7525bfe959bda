/** The rooms with those who are in them, by party; a person is moved by pressing them and choosing a room. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Icon } from '../kit/Icon'
import { PartyShape } from '../marks/PartyMark'
import { useText } from '../text'
import {
  type AllotmentView,
  type AllottedRoomView,
  type ParticipantsView,
  type ParticipantView,
  parties,
} from '../wire'
import { Move } from './Move'
import css from './Rooms.module.css'

export function Rooms({ view, allotment }: { view: ParticipantsView; allotment: AllotmentView }) {
  const t = useText()
  const [moving, setMoving] = useState<string | null>(null)
  const grid = useRef<HTMLElement>(null)
  // Who gets the keyboard when the one who had it has gone to another room.
  const next = useRef<string | null>(null)
  const moved = view.participants.find(one => one.id === moving)
  const placeless = inOrder(view.participants.filter(one => one.workshop === null && one.party !== 'staff'))
  useEffect(() => {
    if (moving !== null || next.current === null) return
    grid.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(next.current)}"]`)?.focus()
    next.current = null
  })
  return (
    <section className={css.rooms} ref={grid} onKeyDown={walk} aria-label={t('participants-rooms')}>
      {placeless.length > 0 && (
        <section
          className={css.room}
          data-warn="true"
          data-room="none"
          aria-label={t('participants-no-workshop')}
        >
          <h2>{t('participants-no-workshop')}</h2>
          <p className={css.facts}>{t('rooms-waiting', { count: placeless.length })}</p>
          <People people={placeless} onPress={setMoving} />
        </section>
      )}
      {allotment.rooms.map(room => (
        <Room
          key={room.id}
          room={room}
          people={inOrder(view.participants.filter(one => one.workshop === room.id))}
          onPress={setMoving}
        />
      ))}
      {moved && (
        <Move
          one={moved}
          rooms={allotment.rooms}
          onClose={isMoved => {
            next.current = isMoved ? besides(grid.current, moved.id) : moved.id
            setMoving(null)
          }}
        />
      )}
    </section>
  )
}

function Room({
  room,
  people,
  onPress,
}: {
  room: AllottedRoomView
  people: readonly ParticipantView[]
  onPress: (id: string) => void
}) {
  const t = useText()
  const isOver = room.seats !== null && room.taken_before > room.seats
  const name = `${room.key} ${room.area_name}`
  return (
    <section className={css.room} data-room={room.id} data-warn={isOver} aria-label={name}>
      <h2>
        <span>{room.key}</span> {room.area_name}
      </h2>
      <p className={css.facts}>
        <span>
          {room.seats === null
            ? t('rooms-taken', { taken: room.taken_before })
            : t('rooms-taken-of', { taken: room.taken_before, seats: room.seats })}
        </span>
        {room.parties.map(({ party, before, low, high }) => (
          <span key={party} data-uneven={before < low || before > high}>
            <PartyShape party={party} /> <span className="visually-hidden">{t(`party-${party}`)}</span>{' '}
            {before}
            {(before < low || before > high) && (
              <small title={t('allotment-even')}>
                {t('rooms-even', { low, high, even: low === high ? 'yes' : 'no' })}
              </small>
            )}
          </span>
        ))}
      </p>
      <People people={people} onPress={onPress} />
    </section>
  )
}

function People({ people, onPress }: { people: readonly ParticipantView[]; onPress: (id: string) => void }) {
  const t = useText()
  if (people.length === 0) return <p className={css.empty}>{t('rooms-nobody')}</p>
  return (
    <ul className={css.people}>
      {people.map(one => (
        <li key={one.id}>
          <button type="button" data-person={one.id} onClick={() => onPress(one.id)}>
            <PartyShape party={one.party} />
            <span className={css.name}>
              {one.role}
              <small>{one.organisation}</small>
              <Unmet one={one} />
            </span>
            <Met one={one} />
            {one.chosen && (
              <>
                <Icon name="pin" />
                <span className="visually-hidden">{t('rooms-chosen')}</span>
              </>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Which of the person's wishes the room is; 0 for none. */
function metWish(one: ParticipantView): 0 | 1 | 2 {
  if (one.workshop === null) return 0
  return one.workshop === one.wish_1 ? 1 : one.workshop === one.wish_2 ? 2 : 0
}

function Met({ one }: { one: ParticipantView }) {
  const t = useText()
  const wish = metWish(one)
  return wish > 0 && <small className={css.met}>{t('rooms-wish', { wish })}</small>
}

function Unmet({ one }: { one: ParticipantView }) {
  const t = useText()
  const wishes = [one.wish_1_key, one.wish_2_key].filter(key => key !== null).join(', ')
  return metWish(one) === 0 && wishes !== '' && <small>{t('rooms-wished', { wishes })}</small>
}

function inOrder(people: readonly ParticipantView[]): ParticipantView[] {
  return [...people].sort(
    (one, other) =>
      parties.indexOf(one.party) - parties.indexOf(other.party) || one.role.localeCompare(other.role),
  )
}

const persons = (within: ParentNode | null | undefined) => [
  ...(within?.querySelectorAll<HTMLElement>('[data-person]') ?? []),
]

/** Whoever stands after a person in the same room, or before. */
function besides(grid: HTMLElement | null, id: string): string | null {
  const person = grid?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)
  const there = persons(person?.closest('[data-room]'))
  const at = person ? there.indexOf(person) : -1
  return (there[at + 1] ?? there[at - 1])?.dataset.person ?? null
}

/** ↑ and ↓ from person to person, ← and → from room to room. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const from = (event.target as HTMLElement).closest<HTMLElement>('[data-person]')
  if (from === null || event.altKey || event.ctrlKey) return
  const all = persons(event.currentTarget)
  const at = all.indexOf(from)
  const room = from.closest('[data-room]')
  const steps: Record<string, () => HTMLElement | undefined> = {
    ArrowDown: () => all[at + 1],
    ArrowUp: () => all[at - 1],
    ArrowRight: () => all.slice(at).find(one => one.closest('[data-room]') !== room),
    ArrowLeft: () => {
      const before = all.slice(0, at).findLast(one => one.closest('[data-room]') !== room)
      return persons(before?.closest('[data-room]'))[0]
    },
  }
  const to = steps[event.key]?.()
  if (!to) return
  event.preventDefault()
  to.focus()
}
