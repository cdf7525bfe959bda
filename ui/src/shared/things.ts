/** Things on the page that one can come to: what carries `data-item`, or a field of that id. Arriving puts the cursor in its first field. */

const fields = 'input, textarea, select, button, a[href]'

export function thingOf(item: string): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`) ?? document.getElementById(item)
  )
}

export function arriveAt(thing: HTMLElement | null) {
  if (!thing) return
  thing.scrollIntoView?.({ block: 'center' })
  const field = thing.matches(fields) ? thing : thing.querySelector<HTMLElement>(fields)
  field?.focus({ preventScroll: true })
  thing.dataset.arrived = ''
}
