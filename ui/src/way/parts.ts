/**
 * The parts of a page that an address or a button leads to: an element carries the part and what it is a part of as its `id`.
 * Who draws it and who leads to it ask here, so that neither names what the other does not have.
 */
import type { Id, Question } from '../wire'

/** What can be asked of a measure in a sentence, and its other fields. */
export type MeasurePart = Question | 'what' | 'unit' | 'more'

export type PriorityPart =
  | 'title-of'
  | 'reason-of'
  | 'causes-of'
  | 'measures-of'
  | 'evidence-of'
  | 'steps-of'
  | 'sign-of'
  | 'reopen'

/** `against`: a cause that a new measure is to be against; it only says so in the address. */
export type CausePart = 'against'

export type PartId = `${MeasurePart | PriorityPart | CausePart}-${Id}`

export function partId(part: MeasurePart | PriorityPart | CausePart, of: Id): PartId {
  return `${part}-${of}`
}
