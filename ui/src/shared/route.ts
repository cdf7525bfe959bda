/**
 * Where the person is: `#/<hearing>/<screen>/<rest…>` in the window's address, so that Alt ← goes back.
 * Without a hearing: the start screen.
 */
import { useMemo, useSyncExternalStore } from 'react'

export interface Route {
  /** The hearing's id, or null on the start screen. */
  hearing: string | null
  screen: string
  /** What follows: an area's or a workshop's id, a step. */
  rest: string[]
}

export function parseRoute(hash: string): Route {
  const [hearing, screen, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent)
  return hearing === undefined || screen === undefined
    ? { hearing: hearing ?? null, screen: hearing === undefined ? 'start' : 'overview', rest: [] }
    : { hearing, screen, rest }
}

export function formatRoute(route: Route): string {
  if (route.hearing === null) return '#/'
  return `#/${[route.hearing, route.screen, ...route.rest].map(encodeURIComponent).join('/')}`
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash)
  return useMemo(() => parseRoute(hash), [hash])
}

/** The hearing the screen is about. Only for screens inside the frame, where there is one. */
export function useHearing(): string {
  return useRoute().hearing ?? ''
}

function onHashChange(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Goes to a screen of the hearing the person is in. */
export function go(screen: string, ...rest: string[]) {
  window.location.hash = formatRoute({ hearing: parseRoute(window.location.hash).hearing, screen, rest })
}

export function goToHearing(hearing: string, screen = 'overview') {
  window.location.hash = formatRoute({ hearing, screen, rest: [] })
}

export function goToStart() {
  window.location.hash = '#/'
}
