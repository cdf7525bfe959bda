/** A room for screen tests: three cards, two problems, a vote. Views are data; tests change what they are about. */
import { measure, priority as priorityView } from '../fixture'
import {
  type CardView,
  type CauseView,
  type ProblemView,
  phases,
  type RoomView,
  type WorkshopView,
} from '../wire'

export const room: RoomView = {
  id: 'w9',
  key: 'W09',
  room: 'Rum 9',
  area: 'lu',
  area_key: 'LU',
  area_name: 'Lundby',
  area_kind: 'district',
  theme: null,
  seats: 12,
  facilitator: null,
  placed: 12,
  attended: 11,
  voters_police: 4,
  voters_city: 4,
  voters_others: 2,
  step: null,
  step_title: null,
  step_minutes: null,
  step_given: 0,
  step_ends_at: null,
  step_stages: null,
  cards: 3,
  loose_cards: 1,
  problems: 2,
  votes_cast: 0,
  votes_there_are: 30,
  tally_closed: false,
  priorities: 0,
  priorities_without_cause: 0,
  priorities_without_measure: 0,
  priorities_fixed: 0,
  heard_at: null,
  heard_until: null,
  needs: [],
}

export function card(id: string, text: string, more: Partial<CardView> = {}): CardView {
  return {
    id,
    text,
    kind: 'problem',
    party: null,
    problem_area: null,
    problem_area_name: null,
    place: null,
    written_at: 0,
    problem: null,
    cause: null,
    measure: null,
    ...more,
  }
}

export function problem(id: string, title: string, more: Partial<ProblemView> = {}): ProblemView {
  return {
    id,
    title,
    problem_area: null,
    problem_area_name: null,
    concern: null,
    cards: 1,
    answers: Array(10).fill(null),
    sums: { need: 0, possibility: 0, answered: 0 },
    votes_police: 0,
    votes_city: 0,
    votes_others: 0,
    votes_total: 0,
    place: null,
    priority: null,
    ...more,
  }
}

export const patrol = measure('m1', {
  text: 'patrullera till fots',
  owners: [{ name: 'Polis', party: 'police' }],
  goal_amount: 100,
  unit: 'gånger',
  place: 'Redbergsplatsen',
  starts: '2019-02-15',
  causes: ['c1'],
  cause_numbers: [1],
  priorities: ['lu-1'],
  lacks: ['measure_without_end'],
  questions: [{ question: 'ends', words: null }],
})

export const light: CauseView = {
  id: 'c1',
  number: 1,
  text: 'Ljuset är trasigt',
  side: 'situation',
  has_measure: true,
}

export const priority = priorityView('lu-1', {
  area: 'lu',
  title: 'Otrygg gångväg',
  problem: 'p1',
  workshop: 'w9',
  problem_area: 'pla',
  problem_area_code: 'PLA',
  problem_area_name: 'Otrygga platser',
  votes_police: 3,
  votes_city: 2,
  votes_total: 5,
  causes: [light],
  measures: [patrol],
})

export function workshop(more: Partial<WorkshopView> = {}): WorkshopView {
  return {
    room,
    hearing: 'h',
    steps: [],
    step_states: [],
    next_step: null,
    phases: phases.map(phase => ({ phase, state: null })),
    messages: [],
    cards: [
      card('k1', 'Otrygg gångväg', { problem: 'p1', party: 'city' }),
      card('k2', 'Ljuset är trasigt', { place: 'Torget' }),
      card('k3', 'Unga har ingenstans att vara', { problem: 'p2' }),
    ],
    problems: [problem('p1', 'Otrygg gångväg'), problem('p2', 'Unga utan mötesplats')],
    tally: {
      closed: false,
      votes_each: 3,
      left: [
        { party: 'police', votes: 12, cast: 0 },
        { party: 'city', votes: 12, cast: 0 },
        { party: 'others', votes: 6, cast: 0 },
      ],
      largest_gap: null,
      ties: [],
    },
    priorities: [],
    places: ['Hjalmar Brantingsplatsen', 'Torget'],
    longest_card: 1000,
    ...more,
  }
}
