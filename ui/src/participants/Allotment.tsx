/** The allotment before it is taken: whose wishes it meets, how even each room becomes, and why somebody did not get theirs. */
import type { ReactNode } from 'react'
import { Button } from '../kit/Button'
import { EditTable, Th } from '../kit/EditTable'
import { Icon } from '../kit/Icon'
import { PartyMark, PartyShape } from '../marks/PartyMark'
import { useText } from '../text'
import type { AllotmentView, AllottedPartyView, AllottedRoomView, AllottedView, WhyView } from '../wire'
import css from './Allotment.module.css'
import { Wishes } from './Wishes'

export function Allotment({ view, onRelease }: { view: AllotmentView; onRelease: () => void }) {
  const t = useText()
  const seats = view.rooms.reduce((sum, room) => sum + (room.seats ?? 0), 0)
  const unmet = view.people.filter(one => one.to === null || one.reasons.length > 0)
  const moved = view.people.filter(one => one.from !== one.to)
  return (
    <div className={css.allotment}>
      <Wishes before={view.before} after={view.after} isSame={view.changes === 0} />
      {view.after.without > 0 && (
        <p className={css.warning}>
          <Icon name="warning" />
          {t('allotment-too-few-seats', { count: view.after.without, people: view.people.length, seats })}
        </p>
      )}
      {view.chosen > 0 && (
        <p className={css.chosen}>
          <Icon name="pin" />
          {t('allotment-chosen', { count: view.chosen })}
          <Button variant="quiet" onPress={onRelease}>
            {t('allotment-release-all')}
          </Button>
        </p>
      )}
      <section className={css.part}>
        <h2>{t('allotment-rooms')}</h2>
        <p className={css.lead}>{t('allotment-rooms-words')}</p>
        <EditTable label={t('allotment-rooms')} className={css.rooms}>
          <thead>
            <tr>
              <Th>{t('participants-workshop')}</Th>
              <Th>{t('allotment-seats')}</Th>
              {view.rooms[0]?.parties.map(({ party }) => (
                <Th key={party}>
                  <PartyMark party={party} />
                </Th>
              ))}
              <Th>{t('allotment-first-met')}</Th>
            </tr>
          </thead>
          <tbody>
            {view.rooms.map(room => (
              <RoomRow key={room.id} room={room} />
            ))}
          </tbody>
        </EditTable>
      </section>
      <section className={css.part}>
        <h2>{t('allotment-unmet', { count: unmet.length })}</h2>
        {unmet.length > 0 && <Unmet people={unmet} />}
      </section>
      {moved.length > 0 && (
        <details className={css.part}>
          <summary>{t('allotment-moved', { count: moved.length })}</summary>
          <Moved people={moved} />
        </details>
      )}
    </div>
  )
}

function RoomRow({ room }: { room: AllottedRoomView }) {
  const t = useText()
  const isFull = room.seats !== null && room.taken_after >= room.seats
  return (
    <tr>
      <th scope="row">
        <b>{room.key}</b> {room.area_name}
        {room.theme && <small>{room.theme}</small>}
      </th>
      <td>
        <FromTo from={room.taken_before} to={room.taken_after} />{' '}
        {room.seats === null ? (
          <small>{t('allotment-no-limit')}</small>
        ) : (
          <>
            <small>{t('allotment-of-seats', { seats: room.seats })}</small>
            <meter
              className={css.meter}
              aria-hidden="true"
              min={0}
              max={room.seats}
              value={Math.min(room.taken_after, room.seats)}
              data-full={isFull}
            />
          </>
        )}
      </td>
      {room.parties.map(party => (
        <PartyCell key={party.party} party={party} />
      ))}
      <td>
        <FromTo from={room.before.first} to={room.after.first} />
      </td>
    </tr>
  )
}

/** The count of a party as it stands and as it would be, and the even spread beside it. */
function PartyCell({ party }: { party: AllottedPartyView }) {
  const t = useText()
  const isUneven = party.after < party.low || party.after > party.high
  return (
    <td className={css.party} data-uneven={isUneven}>
      <PartyShape party={party.party} /> <FromTo from={party.before} to={party.after} />{' '}
      <small title={t('allotment-even')}>
        {party.low === party.high ? party.low : `${party.low}–${party.high}`}
      </small>
      {isUneven && (
        <>
          <Icon name="warning" />
          <span className="visually-hidden">{t('allotment-uneven')}</span>
        </>
      )}
    </td>
  )
}

function FromTo({ from, to }: { from: number; to: number }) {
  const t = useText()
  if (from === to) return <span className={css.count}>{to}</span>
  return (
    <span className={css.count}>
      <span className={css.before}>{from}</span>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> {t('allotment-becomes')} </span>
      {to}
    </span>
  )
}

function Unmet({ people }: { people: readonly AllottedView[] }) {
  const t = useText()
  return (
    <People of={people} title={t('allotment-unmet', { count: people.length })} heads={['to', 'got', 'why']}>
      {one => (
        <>
          <td>{one.to ?? '–'}</td>
          <td className={css.got}>
            <Got one={one} />
          </td>
          <td className={css.why}>
            {one.to === null && <p>{t('allotment-no-seat-why')}</p>}
            {one.reasons.map(why => (
              <p key={`${why.why} ${why.room}`}>{sentence(t, one, why)}</p>
            ))}
          </td>
        </>
      )}
    </People>
  )
}

function Moved({ people }: { people: readonly AllottedView[] }) {
  const t = useText()
  return (
    <People of={people} title={t('allotment-moved', { count: people.length })} heads={['from', 'to', 'got']}>
      {one => (
        <>
          <td>{one.from ?? '–'}</td>
          <td>{one.to ?? '–'}</td>
          <td>
            <Got one={one} />
          </td>
        </>
      )}
    </People>
  )
}

/** A table of people: who, and then what is said of each under these heads. */
function People({
  of: people,
  title,
  heads,
  children,
}: {
  of: readonly AllottedView[]
  title: string
  heads: readonly ('from' | 'to' | 'got' | 'why')[]
  children: (one: AllottedView) => ReactNode
}) {
  const t = useText()
  return (
    <EditTable label={title} className={css.people}>
      <thead>
        <tr>
          <Th>{t('allotment-who')}</Th>
          {heads.map(head => (
            <Th key={head}>{t(`allotment-${head}`)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map(one => (
          <tr key={one.participant}>
            <Who one={one} />
            {children(one)}
          </tr>
        ))}
      </tbody>
    </EditTable>
  )
}

function Got({ one }: { one: AllottedView }) {
  const t = useText()
  return one.to === null ? t('allotment-no-seat') : t(`met-${one.met}`)
}

function Who({ one }: { one: AllottedView }) {
  const t = useText()
  return (
    <th scope="row">
      <span className={css.who}>
        <PartyShape party={one.party} />
        <span className="visually-hidden">{t(`party-${one.party}`)} </span>
        <span>
          {one.role}
          <small>
            {one.organisation}
            {one.area_name && ` · ${one.area_name}`}
          </small>
        </span>
      </span>
    </th>
  )
}

function sentence(t: ReturnType<typeof useText>, one: AllottedView, why: WhyView): string {
  const { room, seats, count, low, high } = why
  const even = low === high ? 'yes' : 'no'
  return t(`why-not-${why.why}`, {
    room: room ?? '',
    seats: seats ?? 0,
    party: one.party,
    count,
    low,
    high,
    even,
  })
}
