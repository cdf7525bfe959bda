/**
 * What the line of Kort understands besides words: a party before a colon, `#` a problem area, `@` a place. They are proposed
 * while they are typed, and understood all the same when the line is saved without choosing. Pure.
 */
import type { Completion } from '../fields/CompletionList'
import type { ProblemAreaView } from '../wire'
import { partyLetters, type Voting } from './parties'

/** "p: ljuset är trasigt" is said by the police. The colon is needed: a sentence may begin with any letter. */
export function partyPrefix(text: string): { party: Voting; rest: string } | null {
  const [, letter, rest] = /^([pscöo]):\s?(.*)$/isu.exec(text) ?? []
  const party = partyLetters[letter?.toLowerCase() ?? '']
  return party ? { party, rest: rest ?? '' } : null
}

interface There {
  areas: readonly ProblemAreaView[]
  places: readonly string[]
}

interface Known extends There {
  newPlace: string
  onArea: (area: ProblemAreaView) => void
  onPlace: (place: string) => void
}

const most = 6

/** Proposals for the last `#…` or `@…` of the text; a place that does not exist yet is proposed as new. */
export function completionsOf(text: string, known: Known): Completion[] {
  // A sign begins a word: what stands inside one, as in an address, is a letter like any.
  const [, before, sign, asked] = /^(|.*?\s)([#@])([^#@]*)$/su.exec(text) ?? []
  if (before === undefined || asked === undefined) return []
  const line = before.trimEnd()
  const words = asked.trim()
  if (sign === '#') {
    return areasFor(words, known.areas)
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
  const isNew = words !== '' && !known.places.some(place => isSame(place, words))
  return isNew
    ? [...there, { id: '+', name: words, hint: known.newPlace, take: () => then(line, known.onPlace, words) }]
    : there
}

/** What a line says when it is saved as it stands. */
interface Understood {
  text: string
  area: ProblemAreaView | null
  place: string | null
}

/**
 * Takes the `#…` and `@…` out of the text. A problem area is found by the beginning of its name or by its code; what names
 * none stays text. A place is one of those there are, also by the beginning of a word of it, or else a new one.
 */
export function understand(text: string, there: There): Understood {
  const said: Understood = { text: '', area: null, place: null }
  const words: string[] = []
  for (const part of text.split(/(?<=^|\s)(?=[#@]\S)/u)) {
    const sign = part[0]
    const after = part.slice(1).trim().split(/\s+/u)
    const found =
      sign === '#' ? areaIn(after, there.areas) : sign === '@' ? placeIn(after, there.places) : null
    if (!found) words.push(part.trim())
    else {
      if (typeof found.it === 'string') said.place = found.it
      else said.area = found.it
      words.push(found.rest)
    }
  }
  said.text = words.filter(one => one !== '').join(' ')
  return said
}

interface Found<T> {
  it: T
  /** The words after it. */
  rest: string
}

function areaIn(words: readonly string[], areas: readonly ProblemAreaView[]): Found<ProblemAreaView> | null {
  return longest(words, name => areasFor(name, areas)[0])
}

function placeIn(words: readonly string[], places: readonly string[]): Found<string> | null {
  const known = longest(words, name => places.find(place => isSame(place, name)))
  if (known) return known
  const all = words.join(' ')
  if (all === '') return null
  // "@hj" is the beginning of a place there is; "@Torget" is a whole word, and may be another place than Torget norra.
  const begun = places.find(place => matches(place, all) && !endsWord(place, all))
  return { it: begun ?? all, rest: '' }
}

/** The most words from the beginning that name something. */
function longest<T>(words: readonly string[], named: (name: string) => T | undefined): Found<T> | null {
  for (let count = words.length; count > 0; count--) {
    const it = named(words.slice(0, count).join(' '))
    if (it !== undefined) return { it, rest: words.slice(count).join(' ') }
  }
  return null
}

/** Those that the words name, the best first: by code or whole name, then by the beginning of a word. */
function areasFor(words: string, areas: readonly ProblemAreaView[]): ProblemAreaView[] {
  const exact = areas.filter(area => isSame(area.code, words) || isSame(area.name, words))
  return [...exact, ...areas.filter(area => matches(area.name, words) && !exact.includes(area))]
}

function then<T>(line: string, take: (one: T) => void, one: T): string {
  take(one)
  return line === '' ? '' : `${line} `
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** At the beginning of any word. */
function matches(name: string, words: string): boolean {
  return ` ${name}`.toLowerCase().includes(` ${words.toLowerCase()}`)
}

/** Whether the words end where a word of the name ends. */
function endsWord(name: string, words: string): boolean {
  return ` ${name} `.toLowerCase().includes(` ${words.toLowerCase()} `)
}
