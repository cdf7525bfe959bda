/** The parties that speak on cards and vote, with the letters they are called by. */
import type { Party } from '../wire'

export type Voting = Exclude<Party, 'staff'>

export const voting: readonly Voting[] = ['police', 'city', 'others']

/** Swedish and English initials: polis, stad, övriga; police, city, others. */
export const partyLetters: Record<string, Voting> = {
  p: 'police',
  s: 'city',
  c: 'city',
  ö: 'others',
  o: 'others',
}
