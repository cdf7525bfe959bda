/**
 * Things on the page that one can come to: a row of the data file that carries its id as `data-item`, or a part of the page that has an
 * `id` of its own. Arriving puts the cursor in the field that `data-main` names, or else in the first. Alt H tells the history of a row,
 * so only rows are `data-item`.
 */

const fields = 'input, textarea, select, button, a[href]'

export function thingOf(item: string): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`) ?? document.getElementById(item)
  )
}

export function arriveAt(thing: HTMLElement | null) {
  if (!thing) return
  // What is higher than the window is seen from its beginning.
  thing.scrollIntoView?.({ block: thing.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' })
  const { main } = thing.dataset
  const named = main && thing.querySelector<HTMLElement>(`[data-field="${CSS.escape(main)}"]`)
  const field = named || (thing.matches(fields) ? thing : thing.querySelector<HTMLElement>(fields))
  field?.focus({ preventScroll: true })
  thing.dataset.arrived = ''
}
