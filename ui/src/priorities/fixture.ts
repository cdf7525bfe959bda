/** An area with two priorities, one broken at its measures. */
import { priorities, priority } from '../fixture'
import type { AreaPriorities, Break } from '../wire'

export const noMeasure: Break = {
  kind: 'priority_without_measure',
  priority: 'a1',
  cause: null,
  measure: null,
}

export const base = priority('a1', {
  title: 'Narkotika i centrum',
  problem_area: 'nar',
  problem_area_code: 'NAR',
  problem_area_name: 'Narkotika',
  votes_police: 7,
  votes_city: 5,
  votes_total: 12,
  causes: [{ id: 'c1', number: 1, text: 'Fri sikt', side: null, has_measure: false }],
  thread: {
    stations: [
      { station: 'situation', count: 3, broken: false, open: false, later: false, lacks: null },
      { station: 'problem', count: 1, broken: false, open: false, later: false, lacks: null },
      { station: 'causes', count: 1, broken: false, open: false, later: false, lacks: null },
      { station: 'measures', count: 0, broken: true, open: false, later: false, lacks: noMeasure },
      { station: 'result', count: 0, broken: false, open: false, later: true, lacks: null },
    ],
  },
})

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

export const view = priorities(
  [angered, { ...angered, area: 'lu', key: 'LU', name: 'Lundby', priorities: [], deprioritised: [] }],
  { priorities: 2 },
  { breaks: [noMeasure, { ...noMeasure, priority: 'a2' }] },
)
