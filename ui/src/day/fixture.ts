/** A morning at 10:24 for the screen tests: a talk that runs late, coffee, turns, a fixed lunch. */
import type { CurrentItemView, DayItemView, DayView, RemedyView, TurnView } from '../wire'

export function item(
  id: string,
  title: string,
  start: number,
  minutes: number,
  more: Partial<DayItemView> = {},
): DayItemView {
  return {
    id,
    day: 1,
    title,
    kind: 'plenary',
    venue: 'Stora salen',
    is_fixed: false,
    state: 'ahead',
    minutes,
    given: 0,
    turns: null,
    turn_length: null,
    planned_start: start,
    planned_end: start + minutes,
    actual_start: null,
    actual_end: null,
    projected_start: null,
    projected_end: null,
    slack: null,
    ...more,
  }
}

const current: CurrentItemView = {
  id: 'c',
  total: 35,
  left: 11 * 60_000,
  stage: 'ample',
  ends_at: 1_549_532_100_000,
  is_paused: false,
  turn: null,
}

const remedies: RemedyView[] = [
  {
    kind: 'break',
    item: 'd',
    title: 'Fika',
    minutes: -6,
    before: 20,
    after: 14,
    turns: null,
    ends: 990,
    past: 0,
  },
  {
    kind: 'turns',
    item: 'e',
    title: 'Stadsdel för stadsdel',
    minutes: -10,
    before: 5,
    after: 4,
    turns: 10,
    ends: 992,
    past: 2,
  },
  {
    kind: 'move-end',
    item: null,
    title: null,
    minutes: 0,
    before: null,
    after: null,
    turns: null,
    ends: 996,
    past: 0,
  },
]

export const view: DayView = {
  hearing: 'h',
  now: 1_549_531_440_000,
  clock: 10 * 60 + 24,
  stage: 'running',
  day: 1,
  days: 1,
  date: '2019-02-07',
  is_today: true,
  current,
  next: 'd',
  behind: 6,
  planned_end: 990,
  decided_end: null,
  projected_end: 996,
  actual_end: null,
  remedies,
  items: [
    item('a', 'Välkomna', 540, 60, { state: 'done', actual_start: 546, actual_end: 600 }),
    item('b', 'Film', 600, 0, { state: 'passed' }),
    item('c', 'Tema narkotika', 600, 35, { state: 'now', actual_start: 606, projected_end: 641 }),
    item('d', 'Fika', 635, 20, {
      kind: 'break',
      venue: 'Foajén',
      projected_start: 641,
      projected_end: 661,
    }),
    item('e', 'Stadsdel för stadsdel', 655, 50, {
      turns: 10,
      turn_length: 300_000,
      projected_start: 661,
      projected_end: 711,
    }),
    item('f', 'Lunch', 715, 60, {
      kind: 'break',
      is_fixed: true,
      slack: 4,
      projected_start: 715,
      projected_end: 775,
    }),
  ],
}

export const turn: TurnView = {
  number: 2,
  count: 3,
  names: ['Angered · Rum 1', 'Lundby · Rum 2', 'Centrum · Rum 3'],
  each: 180_000,
  left: 65_000,
  stage: 'ample',
  ends_at: null,
}

/** What goes on is this, otherwise. */
export function running(more: Partial<CurrentItemView>, rest: Partial<DayView> = {}): DayView {
  return { ...view, current: { ...current, ...more }, ...rest }
}
