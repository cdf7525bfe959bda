/** Areas as a tree: each under what it is a part of, with how deep it stands. What is part of nothing known stands at the root. */
import type { AreaView } from '../wire'

export interface Branch {
  area: AreaView
  depth: number
  /** How many areas are parts of it. */
  parts: number
  /** Its parts are there, but not shown. */
  isFolded: boolean
}

/** The rows of the tree, without what is under a folded area. */
export function asTree(areas: readonly AreaView[], folded: ReadonlySet<string> = new Set()): Branch[] {
  const known = new Set(areas.map(area => area.id))
  const placed = new Set<string>()
  const partsOf = (whole: string | null) =>
    areas.filter(area => (area.part_of !== null && known.has(area.part_of) ? area.part_of : null) === whole)
  const branch = (area: AreaView, depth: number): Branch[] => {
    if (placed.has(area.id)) return []
    placed.add(area.id)
    const isFolded = folded.has(area.id)
    const under = partsOf(area.id)
    const below = under.flatMap(part => branch(part, depth + 1))
    return [{ area, depth, parts: under.length, isFolded }, ...(isFolded ? [] : below)]
  }
  const tree = partsOf(null).flatMap(area => branch(area, 0))
  // Two that are parts of each other hang on nothing: they are shown all the same.
  const loose = areas
    .filter(area => !placed.has(area.id))
    .map(area => ({ area, depth: 0, parts: 0, isFolded: false }))
  return [...tree, ...loose]
}
