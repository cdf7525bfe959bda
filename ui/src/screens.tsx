/**
 * The screens, in the order of the year: the table of contents of the UI. A new screen is a folder and a line here, and two
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
import { RoomsScreen } from './workshops/RoomsScreen'
import { WorkshopScreen } from './workshops/WorkshopScreen'
import { WorkshopsScreen } from './workshops/WorkshopsScreen'
import { YearScreen } from './year/YearScreen'

export const phases = ['prepare', 'run', 'decide', 'report', 'follow-up'] as const
export type Phase = (typeof phases)[number]

export interface ScreenEntry {
  /** The noun, as in the address and in the folder's name. */
  id: string
  /** Null: reached from other screens and from Ctrl K, not in the side. */
  phase: Phase | null
  Screen: ComponentType
}

export const screens: readonly ScreenEntry[] = [
  { id: 'overview', phase: null, Screen: OverviewScreen },
  { id: 'agenda', phase: 'prepare', Screen: AgendaScreen },
  { id: 'participants', phase: 'prepare', Screen: ParticipantsScreen },
  { id: 'areas', phase: 'prepare', Screen: AreasScreen },
  { id: 'situation', phase: 'prepare', Screen: SituationScreen },
  { id: 'workshops', phase: 'prepare', Screen: WorkshopsScreen },
  { id: 'now', phase: 'run', Screen: DayScreen },
  { id: 'rooms', phase: 'run', Screen: RoomsScreen },
  { id: 'projector', phase: 'run', Screen: ProjectorScreen },
  { id: 'priorities', phase: 'decide', Screen: PrioritiesScreen },
  { id: 'read_back', phase: 'decide', Screen: ReadBackScreen },
  { id: 'plan', phase: 'decide', Screen: PlanScreen },
  { id: 'report', phase: 'report', Screen: ReportScreen },
  { id: 'follow_up', phase: 'follow-up', Screen: FollowUpScreen },
  { id: 'year', phase: 'follow-up', Screen: YearScreen },
  { id: 'workshop', phase: null, Screen: WorkshopScreen },
  { id: 'history', phase: null, Screen: HistoryScreen },
]
