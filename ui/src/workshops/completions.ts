/** What the line of Kort understands besides words: a party before a colon, `#` a problem area, `@` a place. Pure. */
import type { Completion } from '../shared/CompletionList'
import type { ProblemAreaView } from '../wire'
import { partyLetters, type Voting } from './parties'

/** "p: ljuset är trasigt" is said by the police. The colon is needed: a sentence may begin with any letter. */
export function partyPrefix(text: string): { party: Voting; rest: string } | null {
  const [, letter, rest] = /^([pscöo]):\s?(.*)$/iu.exec(text) ?? []
  const party = partyLetters[letter?.toLowerCase() ?? '']
  return party ? { party, rest: rest ?? '' } : null
}

export interface Known {
  areas: readonly ProblemAreaView[]
  places: readonly string[]
  newPlace: string
  onArea: (area: ProblemAreaView) => void
  onPlace: (place: string) => void
}

const most = 6

/** Proposals for the last `#…` or `@…` of the text; a place that does not exist yet is proposed as new. */
export function completionsOf(text: string, known: Known): Completion[] {
  const [, before, sign, asked] = /^(.*?)([#@])([^#@]*)$/u.exec(text) ?? []
  if (before === undefined || asked === undefined) return []
  const line = before.trimEnd()
  const words = asked.trim()
  if (sign === '#') {
    return known.areas
      .filter(area => matches(area.name, words) || area.code.toLowerCase() === words.toLowerCase())
      .slice(0, most)
      .map(area => ({
        id: area.id,
        name: area.name,
        hint: area.code,
        take: () => then(line, known.onArea, area),
      }))
  }
  const there: Completion[] = known.places
    .filter(place => matches(place, words))
    .slice(0, most)
    .map(place => ({ id: place, name: place, take: () => then(line, known.onPlace, place) }))
  const isNew = words !== '' && !known.places.some(place => place.toLowerCase() === words.toLowerCase())
  return isNew
    ? [...there, { id: '+', name: words, hint: known.newPlace, take: () => then(line, known.onPlace, words) }]
    : there
}

function then<T>(line: string, take: (one: T) => void, one: T): string {
  take(one)
  return line === '' ? '' : `${line} `
}

/** At the beginning of any word. */
function matches(name: string, words: string): boolean {
  return ` ${name}`.toLowerCase().includes(` ${words.toLowerCase()}`)
}
