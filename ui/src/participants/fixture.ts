/** Participants for the tests of this folder. */
import type { ParticipantsView, ParticipantView } from '../wire'

export function person(
  id: string,
  role: string,
  organisation: string,
  more: Partial<ParticipantView> = {},
): ParticipantView {
  return {
    id,
    key: null,
    role,
    organisation,
    party: 'city',
    area: null,
    area_name: null,
    wish_1: null,
    wish_1_key: null,
    wish_2: null,
    wish_2_key: null,
    workshop: null,
    workshop_key: null,
    chosen: false,
    email: null,
    attended: null,
    ...more,
  }
}

export const nobody: ParticipantsView = {
  participants: [],
  parties: [],
  places: [],
  attended: 0,
  first_wishes: 0,
  second_wishes: 0,
  without_workshop: 0,
  purged: 0,
  purged_on: null,
  erasing_due: false,
  heads: [],
}
