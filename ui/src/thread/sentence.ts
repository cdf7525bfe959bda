/** How a measure becomes a sentence. Pure. */

import { parseNumber } from '../fields/number'
import type { OwnerRow, OwnerView } from '../wire'

/** Owners as one writes them: "Polis, Stadsdel". A name that speaks of both parties stands once. */
export function ownerNames(owners: readonly OwnerView[]): string {
  return [...new Set(owners.map(owner => owner.name))].join(', ')
}

/** What was written, as owners: a known name keeps its parties, a new one is told by the engine. */
export function ownersOf(text: string, known: readonly OwnerView[]): OwnerRow[] {
  const names = text
    .split(/,|;/)
    .map(name => name.trim())
    .filter(name => name !== '')
  return [...new Set(names)].flatMap((name): OwnerRow[] => {
    const there = known.filter(owner => owner.name === name)
    return there.length > 0 ? there.map(owner => ({ name, party: owner.party })) : [{ name, party: null }]
  })
}

/** Names to go on with after those that are written: "Polis, " proposes "Polis, Stadsdel". */
export function ownersAfter(draft: string, known: readonly string[]): string[] {
  const at = Math.max(draft.lastIndexOf(','), draft.lastIndexOf(';'))
  const written = draft.slice(0, at + 1)
  const there = written.split(/,|;/).map(name => name.trim())
  const before = written === '' ? '' : `${written.trimEnd()} `
  return known.filter(name => !there.includes(name)).map(name => before + name)
}

/** What stands before a number that is a ceiling, and before one that is not. */
const ceiling = /^(?:högst|max(?:imalt)?|som mest|at most|≤)\.?\s+/iu
const floor = /^(?:minst|lägst|at least|min|≥)\.?\s+/iu

/** "högst 24" is a ceiling, "minst 100" is none; a number alone leaves it as it is. */
export function readAmount(text: string): { amount: number | null; ceiling: boolean | null } {
  const isCeiling = ceiling.test(text)
  const amount = parseNumber(text.replace(ceiling, '').replace(floor, ''))
  return { amount, ceiling: isCeiling ? true : floor.test(text) ? false : null }
}

/** Swedish verbs often used in plans that do not end in -era. */
const verbs =
  /^(kartlägga|öka|minska|genomföra|tända|städa|stödja|bygga|skapa|utbilda|besöka|följa|hålla|ta|ge|se|gå)$/u

/** "patrullera till fots" goes after "ska"; "Fotpatrull", as files write it, after "står för". */
export function readsAsVerb(text: string): boolean {
  const first = text.trim().split(/\s/)[0] ?? ''
  if (first === '') return true
  const word = first.toLowerCase()
  return first === word || /era$/u.test(word) || verbs.test(word)
}
