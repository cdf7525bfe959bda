/**
 * Keys as text: "Ctrl Z", "Ctrl Shift Z", "Alt 1", "F1", "?", "N". A key without Ctrl or Alt never fires while someone
 * types in a field.
 */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split(' ')
  const key = parts.at(-1) ?? ''
  const wantsShift = parts.includes('Shift')
  if (event.ctrlKey !== parts.includes('Ctrl') || event.altKey !== parts.includes('Alt') || event.metaKey)
    return false
  if (!event.ctrlKey && !event.altKey && key.length === 1 && isTyping(event.target)) return false
  // "?" is typed with Shift on some keyboards and not on others: a sign stands for itself.
  if (isLetterOrDigit(key) && event.shiftKey !== wantsShift) return false
  return event.key.toUpperCase() === key.toUpperCase() || event.code === `Digit${key}`
}

function isLetterOrDigit(key: string): boolean {
  return key.length === 1 && /[\p{L}\d]/u.test(key)
}

type Typed = HTMLInputElement | HTMLTextAreaElement

export function isTyping(target: EventTarget | null): target is Typed {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly
  return (
    target instanceof HTMLInputElement &&
    !target.readOnly &&
    !['checkbox', 'radio', 'button'].includes(target.type)
  )
}

const valueAtFocus = new WeakMap<Element, string>()

/** Call once at focusin: the value a field had when it was entered is what its own undo can go back to. */
export function rememberValue(event: FocusEvent) {
  if (isTyping(event.target)) valueAtFocus.set(event.target, event.target.value)
}

/** Is there something in this field that nobody has saved yet? Then Ctrl Z belongs to the field. */
export function hasUncommittedText(target: EventTarget | null): boolean {
  if (!isTyping(target)) return false
  const committed = target.closest<HTMLElement>('[data-committed]')?.dataset.committed
  return target.value !== (committed ?? valueAtFocus.get(target) ?? '')
}
