/** Areas as a tree: each under what it is a part of, with how deep it stands. What is part of nothing known stands at the root. */
import type { AreaView } from '../wire'

export interface Branch {
  area: AreaView
  depth: number
}

export function asTree(areas: readonly AreaView[]): Branch[] {
  const known = new Set(areas.map(area => area.id))
  const placed = new Set<string>()
  const under = (whole: string | null, depth: number): Branch[] =>
    areas
      .filter(area => (area.part_of !== null && known.has(area.part_of) ? area.part_of : null) === whole)
      .flatMap(area => {
        if (placed.has(area.id)) return []
        placed.add(area.id)
        return [{ area, depth }, ...under(area.id, depth + 1)]
      })
  const tree = under(null, 0)
  // Two that are parts of each other hang on nothing: they are shown all the same.
  const loose = areas.filter(area => !placed.has(area.id)).map(area => ({ area, depth: 0 }))
  return [...tree, ...loose]
}
