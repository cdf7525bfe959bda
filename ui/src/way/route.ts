/**
 * Where the person is: `#/<hearing>/<screen>/<rest…>` in the window's address, so that Alt ← goes back.
 * Without a hearing: the start screen.
 */
import { useMemo, useSyncExternalStore } from 'react'
import type { Id, Phase, WorkshopField } from '../wire'

/** The screens of a hearing, in the order of the year: each a noun, as in the address. */
export const screenIds = [
  'overview',
  'agenda',
  'participants',
  'areas',
  'situation',
  'workshops',
  'now',
  'rooms',
  'projector',
  'priorities',
  'read_back',
  'plan',
  'report',
  'follow_up',
  'year',
  'workshop',
  'history',
] as const
export type ScreenId = (typeof screenIds)[number]

/** What may follow a screen in the address. The last part is what the keyboard lands on, where the page has such a thing. */
export interface Rests {
  overview: [part?: 'unfinished']
  agenda: [item?: Id]
  /** One of its views, or a participant. */
  participants: [what?: Id]
  areas: [area?: Id]
  /** An area, all of them, or the indicators. */
  situation: [what?: Id, manner?: 'trends' | 'compare']
  /** A room and a field of it, or a step of the method. */
  workshops: [what?: Id, field?: WorkshopField['field']]
  now: []
  rooms: []
  projector: []
  /** An area, a priority of it, and a thing in that; or a page of all areas. */
  priorities: [what?: Id, ...things: Id[]]
  /** An order, and the priority that is read. */
  read_back: [order?: Id, priority?: Id]
  plan: []
  report: []
  follow_up: [part?: 'last' | 'now' | 'years', measure?: Id]
  year: [view?: 'list' | 'picture']
  workshop: [room: Id, phase?: Phase, thing?: Id]
  history: [thing?: Id]
}

export interface Route {
  /** The hearing's id, or null on the start screen. */
  hearing: Id | null
  screen: ScreenId
  /** What follows, as it stands in the address. */
  rest: string[]
}

/** An address that names no screen there is, as one of an earlier program may, is that of the overview. */
export function parseRoute(hash: string): Route {
  const [hearing, name, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent)
  const screen = screenIds.find(id => id === name)
  if (hearing === undefined || screen === undefined)
    return { hearing: hearing ?? null, screen: 'overview', rest: [] }
  return { hearing, screen, rest }
}

export function formatRoute(route: Route): string {
  if (route.hearing === null) return '#/'
  return `#/${[route.hearing, route.screen, ...route.rest].map(encodeURIComponent).join('/')}`
}

/** The address of a screen, and of something on it. */
export function hrefTo<S extends ScreenId>(hearing: Id, screen: S, ...rest: Rests[S]): string {
  const parts: readonly (string | undefined)[] = rest
  return formatRoute({ hearing, screen, rest: parts.filter(part => part !== undefined) })
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash)
  return useMemo(() => parseRoute(hash), [hash])
}

/** The hearing the screen is about. Only for screens inside the frame, where there is one. */
export function useHearing(): Id {
  return useRoute().hearing ?? ''
}

function onHashChange(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Goes to a screen of the hearing the person is in. */
export function go<S extends ScreenId>(screen: S, ...rest: Rests[S]) {
  const { hearing } = parseRoute(window.location.hash)
  window.location.hash = hearing === null ? '#/' : hrefTo(hearing, screen, ...rest)
}

export function goToHearing(hearing: Id) {
  window.location.hash = hrefTo(hearing, 'overview')
}

export function goToStart() {
  window.location.hash = '#/'
}
