/** Which participants are shown: words, and choices beside them. Pure, and quick enough for every letter typed. */
import { type ParticipantView, type Party, parties } from '../wire'

export interface Filter {
  words: string
  party: Party | null
  area: string | null
  /** A workshop's id; `none`: those without one. */
  workshop: string | null
  attended: 'yes' | 'no' | null
}

export const all: Filter = { words: '', party: null, area: null, workshop: null, attended: null }

/** No area, no workshop: an id that no row has. */
export const none = 'none'

export function isAll(filter: Filter): boolean {
  return JSON.stringify(filter) === JSON.stringify(all)
}

/** What is searched for words: everything that can be read in the row. */
export function searchable(one: ParticipantView, partyName: string): string {
  const parts = [one.key, one.role, one.organisation, partyName, one.area_name, one.workshop_key, one.email]
  return parts.join(' ').toLocaleLowerCase()
}

/** Whether a participant is asked for. The words are parted once, not for each of thousands. */
export function matching(filter: Filter): (one: ParticipantView, text: string) => boolean {
  const words = filter.words.toLocaleLowerCase().split(/\s+/)
  return (one, text) =>
    (filter.party === null || one.party === filter.party) &&
    (filter.area === null || (one.area ?? none) === filter.area) &&
    (filter.workshop === null || (one.workshop ?? none) === filter.workshop) &&
    (filter.attended === null || (one.attended === true) === (filter.attended === 'yes')) &&
    words.every(word => text.includes(word))
}

export type SortColumn =
  | 'attended'
  | 'role'
  | 'organisation'
  | 'party'
  | 'area'
  | 'workshop'
  | 'wish_1'
  | 'wish_2'
  | 'email'

export function sortValue(one: ParticipantView, column: SortColumn): string | number | null {
  switch (column) {
    case 'attended':
      return one.attended === null ? null : Number(!one.attended)
    case 'party':
      return parties.indexOf(one.party)
    case 'area':
      return one.area_name
    case 'workshop':
      return one.workshop_key
    case 'wish_1':
      return one.wish_1_key
    case 'wish_2':
      return one.wish_2_key
    default:
      return one[column]
  }
}

/** The ids from one row to another, both included, in the order shown. */
export function between(shown: readonly ParticipantView[], from: string, to: string): string[] {
  const [a, b] = [from, to].map(id => shown.findIndex(one => one.id === id))
  if (a === undefined || b === undefined || a < 0 || b < 0) return [to]
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1).map(one => one.id)
}
