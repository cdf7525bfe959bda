/** What a room lacks most, told by one sentence: the first thing that stands in the way of the next. Pure. */
import type { RoomView } from '../wire'

export interface Need {
  /** Text key without `rooms-need-`. */
  key: string
  count: number
  /** Someone should look; else it is only where the room is. */
  needs: boolean
}

export function needOf(room: RoomView): Need {
  const need = (key: string, count: number): Need => ({ key, count, needs: true })
  if (room.cards === 0) return { key: 'no-cards', count: 0, needs: false }
  if (room.votes_there_are === 0) return need('no-voters', 0)
  if (room.problems === 0) return { key: 'loose', count: room.loose_cards, needs: false }
  if (room.priorities === 0) {
    if (room.loose_cards > 0) return { key: 'loose', count: room.loose_cards, needs: false }
    const left = room.votes_there_are - room.votes_cast
    if (!room.tally_closed) return { key: 'votes', count: left, needs: false }
    return need('no-priorities', 0)
  }
  if (room.priorities_without_cause > 0) return need('no-cause', room.priorities_without_cause)
  if (room.priorities_without_measure > 0) return need('no-measure', room.priorities_without_measure)
  if (room.priorities_fixed < room.priorities)
    return { key: 'unsigned', count: room.priorities - room.priorities_fixed, needs: false }
  return { key: 'done', count: 0, needs: false }
}
