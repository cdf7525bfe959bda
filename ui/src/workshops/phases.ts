/** The phases of the facilitator's screen in the order of the method; the digit is the place. */
import type { Phase } from '../wire'

export const phases: readonly Phase[] = [
  'situation',
  'cards',
  'sort',
  'matrix',
  'votes',
  'causes',
  'measures',
  'read_back',
]
