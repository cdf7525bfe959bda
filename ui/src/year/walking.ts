/** The arrows between the dates: up and down from one to the next, left and right from month to month. */
import type { KeyboardEvent } from 'react'

export function walk(event: KeyboardEvent, calendar: HTMLElement | null) {
  if (event.altKey || event.ctrlKey || !(event.target instanceof HTMLAnchorElement)) return
  const all = [...(calendar?.querySelectorAll<HTMLAnchorElement>('a[data-state]') ?? [])]
  const links = all.filter(link => link.closest('details:not([open])') === null)
  const at = links.indexOf(event.target)
  const month = event.target.dataset.month
  const first = (link: HTMLAnchorElement | undefined) =>
    links.find(one => one.dataset.month === link?.dataset.month)
  const goal = {
    ArrowDown: () => links[at + 1],
    ArrowUp: () => links[at - 1],
    ArrowRight: () => links.slice(at).find(one => one.dataset.month !== month),
    ArrowLeft: () => first(links.slice(0, at).findLast(one => one.dataset.month !== month)),
    Home: () => links[0],
    End: () => links.at(-1),
  }[event.key]
  if (at < 0 || !goal) return
  event.preventDefault()
  goal()?.focus()
}

/** To the next date that has passed without word, round from the last to the first; what hides it is opened. */
export function goToPassed(calendar: HTMLElement | null) {
  const links = [...(calendar?.querySelectorAll<HTMLElement>('a[data-state=passed]') ?? [])]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const next = links[(at + 1) % links.length]
  next?.closest('details')?.setAttribute('open', '')
  next?.focus()
}
