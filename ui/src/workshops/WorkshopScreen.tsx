/**
 * The facilitator's screen: one room, one phase at a time, the method's clock in sight. Going between phases moves nothing
 * and stops no clock; only "begin the step" does.
 */

import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, useRoute } from '../way/route'
import { type Phase, phases, type WorkshopView } from '../wire'
import { Cards } from './Cards'
import { CausesPhase } from './CausesPhase'
import { Matrix } from './Matrix'
import { MeasuresPhase } from './MeasuresPhase'
import { PhaseBar } from './PhaseBar'
import { ReadBack } from './ReadBack'
import { RoomMessages } from './RoomMessages'
import { Situation } from './Situation'
import { Sort } from './Sort'
import { StepClock } from './StepClock'
import { Votes } from './Votes'
import css from './WorkshopScreen.module.css'

export function WorkshopScreen() {
  const { rest } = useRoute()
  const [workshop, phase] = rest
  const { view, trouble } = useRead('workshop', { workshop: workshop ?? '' })
  if (!view) return <Unread trouble={trouble} />
  return <Room view={view} phase={phases.find(one => one === phase) ?? phaseNow(view)} />
}

/** The phase the room's step belongs to; cards before any step has begun. */
function phaseNow(view: WorkshopView): Phase {
  return view.steps.find(step => step.id === view.room.step)?.phase ?? 'cards'
}

function Room({ view, phase }: { view: WorkshopView; phase: Phase }) {
  const t = useText()
  const { room } = view
  const open = (next: Phase) => go('workshop', room.id, next)
  useActions(
    phases.map((one, at) => ({
      id: `room-phase-${one}`,
      key: `room-phase-${one}`,
      keys: `Ctrl ${at + 1}`,
      do: () => open(one),
    })),
  )
  return (
    <article className={css.room}>
      <div className={css.around} inert={phase === 'read_back' && view.priorities.length > 0}>
        <header className={css.top}>
          <div>
            <h1>{room.area_name}</h1>
            <p>{[room.room, room.theme].filter(Boolean).join(' · ')}</p>
            <p>
              {room.facilitator ?? t('workshop-no-leader')}
              {room.placed > 0 &&
                ` · ${t('workshop-here', { attended: room.attended, placed: room.placed })}`}
            </p>
          </div>
          <StepClock view={view} onBegin={open} />
        </header>
        <RoomMessages workshop={room.id} messages={view.messages} />
        <PhaseBar view={view} phase={phase} />
      </div>
      <PhasePart view={view} phase={phase} />
    </article>
  )
}

function PhasePart({ view, phase }: { view: WorkshopView; phase: Phase }) {
  switch (phase) {
    case 'situation':
      return <Situation view={view} />
    case 'cards':
      return <Cards view={view} />
    case 'sort':
      return <Sort view={view} />
    case 'matrix':
      return <Matrix view={view} />
    case 'votes':
      return <Votes view={view} />
    case 'causes':
      return <CausesPhase view={view} />
    case 'measures':
      return <MeasuresPhase view={view} />
    case 'read_back':
      return <ReadBack view={view} />
  }
}
