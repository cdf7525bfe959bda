/** The city's table: which problem areas it has columns for, and what stands in a cell. Pure. */
import type { AreaPriorities, PrioritiesView, PriorityView } from '../wire'

export interface Column {
  /** The problem area's code; empty for priorities without one. */
  code: string
  name: string
}

/** The problem areas that are prioritised anywhere, the most widespread first; those without one last. */
export function columnsOf(view: PrioritiesView): Column[] {
  const names = new Map<string, string>()
  for (const one of view.areas.flatMap(area => area.priorities))
    names.set(one.problem_area_code ?? '', one.problem_area_name ?? '–')
  const spread = (code: string) => view.areas.filter(area => ranksAt(area, code).length > 0).length
  return [...names]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => Number(a.code === '') - Number(b.code === '') || spread(b.code) - spread(a.code))
}

export function ranksAt(area: AreaPriorities, code: string): PriorityView[] {
  return area.priorities.filter(one => (one.problem_area_code ?? '') === code)
}
