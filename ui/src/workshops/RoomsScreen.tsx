/** Rummen: every room on one board, each always in the same place, and what the organiser does to all of them at once. */

import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Keys } from '../kit/Keys'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead, useRun } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, useRoute } from '../way/route'
import type { Id, RoomView, WorkshopsView } from '../wire'
import { useMoment } from './clock'
import { MessageLine } from './MessageLine'
import { PlenaryLine } from './PlenaryLine'
import css from './RoomsScreen.module.css'
import { RoomTile } from './RoomTile'

/** Minutes given to all rooms at once. */
const gift = 5

export function RoomsScreen() {
  const hearing = useRoute().hearing ?? ''
  const { view, trouble } = useRead('workshops', { hearing })
  if (!view) return <Unread trouble={trouble} />
  return view.rooms.length === 0 ? <NoRooms /> : <Board hearing={hearing} view={view} />
}

function NoRooms() {
  const t = useText()
  return (
    <Page title={t('screen-rooms')}>
      <EmptyState
        title={t('rooms-none')}
        action={
          <Button variant="main" onPress={() => go('workshops')}>
            {t('rooms-make')}
          </Button>
        }
      >
        <p>{t('rooms-none-words')}</p>
      </EmptyState>
    </Page>
  )
}

function Board({ hearing, view }: { hearing: Id; view: WorkshopsView }) {
  const t = useText()
  const run = useRun()
  const say = useSay()
  const now = useMoment()
  const { rooms, to_come } = view
  const sum = (of: (room: RoomView) => number) => rooms.reduce((all, room) => all + of(room), 0)
  const openNext = async () => {
    if (await run({ do: 'OpenNextSteps', hearing })) say({ key: 'rooms-said-next', vars: { count: to_come } })
  }
  const give = () => void run({ do: 'GiveMinutesToRooms', hearing, minutes: gift })
  const canGive = rooms.some(room => room.step !== null)
  useActions([
    {
      id: 'rooms-next-steps',
      key: 'rooms-next-steps',
      keys: 'Ctrl Enter',
      isDisabled: to_come === 0,
      do: () => void openNext(),
    },
    {
      id: 'rooms-give-all',
      key: 'rooms-give-all',
      vars: { minutes: `+${gift}` },
      keys: 'Alt F',
      isDisabled: !canGive,
      do: give,
    },
  ])
  return (
    <Page
      title={t('screen-rooms')}
      lead={t('rooms-lead', {
        rooms: rooms.length,
        cards: sum(room => room.cards),
        cast: sum(room => room.votes_cast),
        votes: sum(room => room.votes_there_are),
      })}
      actions={
        <>
          <Button isDisabled={!canGive} onPress={give}>
            {t('rooms-give-all', { minutes: `+${gift}` })} <Keys of="Alt F" />
          </Button>
          <Button isDisabled={to_come === 0} onPress={() => void openNext()}>
            {t('rooms-next-steps')} <Keys of="Ctrl Enter" />
          </Button>
        </>
      }
    >
      <PlenaryLine hearing={hearing} />
      <MessageLine hearing={hearing} rooms={rooms} messages={view.messages} />
      <ul className={css.board}>
        {rooms.map(room => (
          <li key={room.id}>
            <RoomTile hearing={hearing} room={room} now={now} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
