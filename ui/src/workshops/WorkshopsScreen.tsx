/** Workshoppar: the rooms before the day, made from the areas in one step: who votes, who leads, what it is about; and the steps of their method. */
import { useState } from 'react'
import { MakeRooms } from '../deeds/MakeRooms'
import { PrintButton } from '../deeds/PrintButton'
import { NumberField, TextField } from '../fields/fields'
import { Button, IconButton } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { PartyMark } from '../marks/PartyMark'
import { useRead, useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { go, useRoute } from '../way/route'
import { arriveAt, thingOf } from '../way/things'
import type { RoomView, WorkshopField } from '../wire'
import { Method, methodPart } from './Method'
import css from './WorkshopsScreen.module.css'

const voters = [
  ['police', 'voters_police'],
  ['city', 'voters_city'],
  ['others', 'voters_others'],
] as const

export function WorkshopsScreen() {
  const t = useText()
  const { hearing: inRoute, rest } = useRoute()
  const hearing = inRoute ?? ''
  const { view, trouble } = useRead('workshops', { hearing })
  const [makesRooms, setMakesRooms] = useState(false)
  if (!view) return <Unread trouble={trouble} />
  return (
    <Page
      title={t('screen-workshops')}
      lead={
        view.rooms.length > 0 && (
          <>
            {t('workshops-lead', { count: view.rooms.length })} ·{' '}
            <button type="button" className={css.toMethod} onClick={() => arriveAt(thingOf(methodPart))}>
              {t('method-to', { count: view.steps.length })}
            </button>
          </>
        )
      }
      actions={
        view.rooms.length > 0 && (
          <>
            <PrintButton hearing={hearing} what="sheets" />
            <PrintButton hearing={hearing} what="signs" />
            <Button icon="add" onPress={() => setMakesRooms(true)}>
              {t('make-rooms')}
            </Button>
          </>
        )
      }
    >
      {makesRooms && <MakeRooms hearing={hearing} onClose={() => setMakesRooms(false)} />}
      {view.rooms.length === 0 ? (
        <EmptyState
          title={t('workshops-none')}
          action={
            <Button variant="main" icon="add" onPress={() => setMakesRooms(true)}>
              {t('make-rooms')}
            </Button>
          }
        >
          <p>{t('workshops-none-words')}</p>
        </EmptyState>
      ) : (
        <ul className={css.rooms}>
          {view.rooms.map(room => (
            <Room key={room.id} room={room} isAsked={room.id === rest[0]} field={rest[1]} />
          ))}
        </ul>
      )}
      <Method hearing={hearing} steps={view.steps} />
    </Page>
  )
}

/** `field`: the one that asks for the keyboard when this is the room that was asked for; else the voters. */
function Room({ room, isAsked, field }: { room: RoomView; isAsked: boolean; field: string | undefined }) {
  const t = useText()
  const run = useRun()
  const runHere = useRunHere()
  const edit = (to: WorkshopField) => runHere([{ do: 'EditWorkshop', workshop: room.id, to }])
  const words = (value: string) => (value.trim() === '' ? null : value.trim())
  const placed = room.seats !== null && room.placed > room.seats
  return (
    <li className={css.room} data-asked={isAsked}>
      <header>
        <h2>{room.area_name}</h2>
        <p>
          {room.key} · {t('workshops-placed', { count: room.placed, seats: room.seats ?? 0 })}
          {placed && <em>{t('workshops-too-many', { count: room.placed - (room.seats ?? 0) })}</em>}
          {room.facilitator === null && <em>{t('workshops-no-facilitator')}</em>}
        </p>
      </header>
      <TextField
        label={t('workshops-room')}
        value={room.room}
        autoFocus={isAsked && field === 'room'}
        onCommit={value => edit({ field: 'room', value })}
      />
      <TextField
        label={t('workshops-theme')}
        value={room.theme ?? ''}
        onCommit={value => edit({ field: 'theme', value: words(value) })}
      />
      <TextField
        label={t('workshops-facilitator')}
        value={room.facilitator ?? ''}
        autoFocus={isAsked && field === 'facilitator'}
        onCommit={value => edit({ field: 'facilitator', value: words(value) })}
      />
      <TextField
        label={t('workshops-seats')}
        className={css.seats ?? ''}
        value={room.seats === null ? '' : String(room.seats)}
        autoFocus={isAsked && field === 'seats'}
        onCommit={text => {
          const value = wholeOrNone(text)
          return value === undefined ? t('field-not-whole-or-none') : edit({ field: 'seats', value })
        }}
      />
      <fieldset className={css.voters}>
        <legend>{t('workshops-voters')}</legend>
        {voters.map(([party, count]) => (
          <div key={party}>
            <PartyMark party={party} />
            <NumberField
              label={t('workshops-voters-of', { party: t(`party-${party}`) })}
              labelHidden
              value={room[count]}
              minValue={0}
              maxValue={1000}
              autoFocus={isAsked && !field && party === 'police'}
              onCommit={value => edit({ field: count, value })}
            />
          </div>
        ))}
      </fieldset>
      <div className={css.deeds}>
        <Button variant="quiet" onPress={() => go('workshop', room.id)}>
          {t('workshops-open')}
        </Button>
        <IconButton
          icon="remove"
          label={t('workshops-remove', { room: room.room })}
          onPress={() => void run({ do: 'RemoveWorkshop', workshop: room.id })}
        />
      </div>
    </li>
  )
}

/** The number that is written; nothing where nothing is, and undefined where no number is. */
function wholeOrNone(text: string): number | null | undefined {
  if (text.trim() === '') return null
  return /^\s*\d+\s*$/.test(text) ? Number(text) : undefined
}
