/** An area with two priorities, one broken at its measures. */
import type { AreaPriorities, Break, PrioritiesView, PriorityView } from '../wire'

export const noMeasure: Break = {
  kind: 'priority_without_measure',
  priority: 'a1',
  cause: null,
  measure: null,
}

export const base: PriorityView = {
  id: 'a1',
  area: 'an',
  rank: 1,
  room: null,
  title: 'Narkotika i centrum',
  problem: null,
  workshop: null,
  problem_area: 'nar',
  problem_area_code: 'NAR',
  problem_area_name: 'Narkotika',
  reason: null,
  evidence: [],
  state: 'draft',
  steps: [],
  doubts: [],
  reopenings: [],
  changed_since_signed: false,
  signatures: [],
  votes_police: 7,
  votes_city: 5,
  votes_others: 0,
  votes_total: 12,
  causes: [{ id: 'c1', number: 1, text: 'Fri sikt', side: null, has_measure: false }],
  measures: [],
  thread: {
    stations: [
      { station: 'situation', count: 3, broken: false, open: false, later: false, lacks: null },
      { station: 'problem', count: 1, broken: false, open: false, later: false, lacks: null },
      { station: 'causes', count: 1, broken: false, open: false, later: false, lacks: null },
      { station: 'measures', count: 0, broken: true, open: false, later: false, lacks: noMeasure },
      { station: 'result', count: 0, broken: false, open: false, later: true, lacks: null },
    ],
  },
  example: false,
}

export const angered: AreaPriorities = {
  area: 'an',
  key: 'AN',
  name: 'Angered',
  kind: 'district',
  priorities: [base, { ...base, id: 'a2', rank: 2, title: 'Nyrekrytering', problem_area_code: 'GRP' }],
  most: 3,
  above_most: 0,
  deprioritised: [
    { id: 'd1', title: 'Fickstöld', problem_area_name: null, reason: 'Polisens linje', decided_by: null },
  ],
}

export const view = {
  areas: [angered, { ...angered, area: 'lu', key: 'LU', name: 'Lundby', priorities: [], deprioritised: [] }],
  most_priorities: 3,
  counts: { priorities: 2, priorities_fixed: 0, measures: 0, joint_measures: 0 },
  breaks: [
    { kind: 'priority_without_measure', priority: 'a1', cause: null, measure: null },
    { kind: 'priority_without_measure', priority: 'a2', cause: null, measure: null },
  ],
  loose_measures: [],
} as unknown as PrioritiesView
