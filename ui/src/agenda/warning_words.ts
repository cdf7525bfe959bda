/** What a warning says, and where what causes it is mended. */

import type { Text } from '../text'
import { go } from '../way/route'
import type { AgendaView, WarningView, WorkshopField } from '../wire'

/** The sentence of a warning. `view`: whether the hearing has one day or several decides how its day is named. */
export function sentenceOf(warning: WarningView, view: AgendaView, t: Text): string {
  return t(`agenda-warning-${warning.kind}`, {
    count: warning.count ?? warning.about.length,
    minutes: warning.minutes ?? 0,
    name: warning.name ?? '',
    day: warning.day ?? 1,
    days: view.days.length,
  })
}

/** The warnings about one thing. Overlaps are left out: the item says them itself, beside its time. */
export function warningsAbout(id: string, view: AgendaView): WarningView[] {
  return view.warnings.filter(
    warning => warning.kind !== 'overlap' && warning.about.some(about => about.id === id),
  )
}

const fields: Partial<Record<WarningView['kind'], WorkshopField['field']>> = {
  'same-room': 'room',
  'same-facilitator': 'facilitator',
  'no-facilitator': 'facilitator',
  'few-seats': 'seats',
}

/** Goes to what a warning is about, and gives it the keyboard. */
export function goToCause(warning: WarningView, id: string) {
  if (warning.cause === 'workshop') go('workshops', id, fields[warning.kind])
  else if (warning.cause === 'participant') go('participants', id)
  else focusItem(id)
}

/** Gives an item the keyboard, in whichever view it is drawn. */
export function focusItem(id: string) {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`)
  const field = row?.querySelector<HTMLElement>('[data-field=title]')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
