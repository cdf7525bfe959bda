/** Which priorities are read, in which order, and which comes after which. Pure. */
import type { Id, ReadBackPage, ReadBackView } from '../wire'

/** All areas; only what is not done; or one area, by its id. */
export type Order = 'all' | 'open' | Id

/** In the place of a priority's id in the address: all have been read. */
export const theEnd = 'end'

/** The pages of an order. Those that were open when the reading began stay in it once they are done: one can go back to them. */
export function pagesOf(view: ReadBackView, order: Order, begun: ReadonlySet<Id>): ReadBackPage[] {
  if (order === 'all') return view.pages
  if (order === 'open') return view.pages.filter(page => !page.done || begun.has(page.priority.id))
  return view.pages.filter(page => page.area === order)
}

/** The id that stands a step on from a priority; past the last is the end, before the first is the first. */
export function pageAfter(pages: readonly ReadBackPage[], current: Id, step: 1 | -1): string {
  const at = pages.findIndex(page => page.priority.id === current)
  const next = pages[Math.max(0, at + step)]
  return next?.priority.id ?? theEnd
}

/** The areas that have something to read, in the order of the pages. */
export function areasOf(view: ReadBackView): { id: Id; name: string }[] {
  return view.pages
    .filter((page, at) => view.pages.findIndex(one => one.area === page.area) === at)
    .map(page => ({ id: page.area, name: page.area_name }))
}
