/** Läs upp in a room: what its priorities will stand as, one at a time. "Does this hold?", then it is proposed and may be signed. */

import { useText } from '../text'
import { ReadBackSheet } from '../thread/ReadBackSheet'
import { go } from '../way/route'
import type { WorkshopView } from '../wire'
import { NoPriorities, usePriorityChoice } from './PriorityChoice'

export function ReadBack({ view }: { view: WorkshopView }) {
  const t = useText()
  const { chosen, choose, walk, at } = usePriorityChoice(view, { begins: 'first' })
  const { room } = view
  if (!chosen) return <NoPriorities />
  return (
    <ReadBackSheet
      priority={chosen}
      area={{ id: room.area, name: room.area_name, kind: room.area_kind }}
      asks="proposed"
      label={t('room-phase-read_back')}
      lead={t('read-at', { area: room.area_name, at: at + 1, all: view.priorities.length })}
      onNo={() => {
        choose(chosen.id)
        go('workshop', room.id, 'measures')
      }}
      onWalk={walk}
      onClose={() => go('workshop', room.id, 'measures')}
    />
  )
}
