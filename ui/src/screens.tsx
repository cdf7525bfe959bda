/**
 * The screens, in the order of the year: the table of contents of the UI. A new screen is an id in the route, a folder, a line here, and two
 * texts: `screen-<id>` and, where it differs, its title.
 */
import type { ComponentType } from 'react'
import { AgendaScreen } from './agenda/AgendaScreen'
import { AreasScreen } from './areas/AreasScreen'
import { DayScreen } from './day/DayScreen'
import { FollowUpScreen } from './follow_up/FollowUpScreen'
import { HistoryScreen } from './history/HistoryScreen'
import { OverviewScreen } from './overview/OverviewScreen'
import { ParticipantsScreen } from './participants/ParticipantsScreen'
import { PlanScreen } from './plan/PlanScreen'
import { PrioritiesScreen } from './priorities/PrioritiesScreen'
import { ProjectorScreen } from './projector/ProjectorScreen'
import { ReadBackScreen } from './read_back/ReadBackScreen'
import { ReportScreen } from './report/ReportScreen'
import { SituationScreen } from './situation/SituationScreen'
import { type ScreenId, screenIds } from './way/route'
import type { YearPhase } from './wire'
import { RoomsScreen } from './workshops/RoomsScreen'
import { WorkshopScreen } from './workshops/WorkshopScreen'
import { WorkshopsScreen } from './workshops/WorkshopsScreen'
import { YearScreen } from './year/YearScreen'

interface Drawn {
  /** Null: not in the side, reached from other screens and from Ctrl K. */
  phase: YearPhase | null
  /** Of one thing, which only another screen can name: not in Ctrl K either. */
  isOfOne?: true
  Screen: ComponentType
}

export interface ScreenEntry extends Drawn {
  id: ScreenId
}

const drawn: Record<ScreenId, Drawn> = {
  overview: { phase: null, Screen: OverviewScreen },
  agenda: { phase: 'prepare', Screen: AgendaScreen },
  participants: { phase: 'prepare', Screen: ParticipantsScreen },
  areas: { phase: 'prepare', Screen: AreasScreen },
  situation: { phase: 'prepare', Screen: SituationScreen },
  workshops: { phase: 'prepare', Screen: WorkshopsScreen },
  now: { phase: 'run', Screen: DayScreen },
  rooms: { phase: 'run', Screen: RoomsScreen },
  projector: { phase: 'run', Screen: ProjectorScreen },
  priorities: { phase: 'decide', Screen: PrioritiesScreen },
  read_back: { phase: 'decide', Screen: ReadBackScreen },
  plan: { phase: 'decide', Screen: PlanScreen },
  report: { phase: 'report', Screen: ReportScreen },
  follow_up: { phase: 'follow-up', Screen: FollowUpScreen },
  year: { phase: 'follow-up', Screen: YearScreen },
  workshop: { phase: null, isOfOne: true, Screen: WorkshopScreen },
  history: { phase: null, Screen: HistoryScreen },
}

export const screens: readonly ScreenEntry[] = screenIds.map(id => ({ id, ...drawn[id] }))
