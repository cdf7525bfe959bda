/**
 * Tells a key that is meant from running text. A single letter is a command on many screens, and whoever believes to stand in
 * a line types a sentence of them.
 *
 * A key that means something is held back for a moment. If no other letter follows, it was meant, and its deed is done. If a
 * letter follows that means nothing here, or a space, all of it was text: nothing is done, and it is said. Keys that all mean
 * something are done in their order after the last of them: a quick hand at the tally loses nothing. Where the same key many
 * times in a row is the ordinary way of working, the second one says that it is meant, and they are done at once. Nothing has
 * to be taken back afterwards, for nothing was done.
 *
 * Any key that no text has (arrows, Tab, those with Ctrl or Alt) and the mouse end the moment: what is held is done first.
 */
import { isTyping } from './keys'

/** What a key does; what it writes is waited for before the next one's turn. */
type KeyDeed = () => unknown

export interface Meant {
  /** Many times in a row is how one works with it. */
  isRepeated?: boolean
  /** Only leads somewhere, to a field perhaps: done at once, so that the next letter arrives there. */
  leads?: boolean
  /** A signature: even the letters of a slow hand are not to be it. */
  isGrave?: boolean
}

/** Longer than from one letter to the next in running text, shorter than anybody waits, in milliseconds. */
const moment = 300
/** So long after a letter that meant nothing the next ones are text too. */
const calm = 700

export class Hand {
  private held: { key: string; deed: KeyDeed; wait: number }[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  /** What was done last, for the same key once more. */
  private lastKey = ''
  private last = Number.NEGATIVE_INFINITY
  /** How many letters have come in one go. */
  private count = 0
  private isText = false
  private isTold = false
  /** A deed was done so shortly before the text that it was its first letter. */
  private hasActed = false
  private current: Event | null = null
  private taken: Event | null = null
  private busy = 0
  private turn: Promise<unknown> = Promise.resolve()

  /** Is told, once for each text, that one was noticed; and whether its first letter had done something by then. */
  constructor(private readonly tell: (hasActed: boolean) => void) {}

  /** Every key, before anybody has seen it. */
  begin(event: KeyboardEvent) {
    this.current = null
    if (event.isComposing || isModifier(event.key)) return
    const isSign = event.key.length === 1
    if (event.ctrlKey || event.altKey || event.metaKey || takesText(event.target)) return this.end()
    if (performance.now() - this.last > calm) this.forget()
    if (!isSign || (event.key === ' ' && this.count === 0)) {
      if (!this.isText || this.count < 2 || !isTextToo(event.key)) return this.end()
      // The space, the Enter and the correction of a text: no button is pressed with them.
      this.last = performance.now()
      this.note()
      swallow(event)
      return
    }
    this.last = performance.now()
    if (event.key === ' ') {
      if (this.held.length > 0) this.note()
      if (this.isText) swallow(event)
      return
    }
    this.count += 1
    this.current = event
  }

  /** A key that means something here. */
  take(
    event: KeyboardEvent,
    deed: KeyDeed,
    { isRepeated = false, leads = false, isGrave = false }: Meant = {},
  ) {
    event.preventDefault()
    this.taken = event
    // Where keys are not counted, in a dialog perhaps, they are not text either.
    if (this.current !== event) return this.perform([deed])
    if (this.isText) return this.note()
    const isMeant = leads ? this.count === 1 : isRepeated && this.repeats(event.key)
    this.held.push({ key: event.key, deed, wait: isGrave ? calm : moment })
    clearTimeout(this.timer)
    if (isMeant) this.release()
    else this.timer = setTimeout(() => this.release(), Math.max(...this.held.map(one => one.wait)))
  }

  /** Every key, when all have seen it: a letter that nobody took is text. */
  settle(event: KeyboardEvent) {
    if (this.current !== event || this.taken === event || event.defaultPrevented) return
    this.isText = true
    if (this.held.length > 0) this.note()
  }

  /** What is held is meant, and nothing that comes belongs to it. */
  end() {
    this.release()
    this.forget()
  }

  private repeats(key: string): boolean {
    return this.held.length > 0
      ? this.held.every(one => one.key === key)
      : this.hasActed && this.lastKey === key
  }

  private release() {
    clearTimeout(this.timer)
    if (this.held.length === 0) return
    const deeds = this.held.map(one => one.deed)
    this.lastKey = this.held.at(-1)?.key ?? ''
    this.held = []
    this.count = 0
    this.hasActed = true
    this.perform(deeds)
  }

  /** One after the other: a deed may change what the next one is done to. The first at once, if nothing is being done. */
  private perform(deeds: readonly KeyDeed[]) {
    const all = async () => {
      for (const deed of deeds) await deed()
    }
    const isFree = this.busy === 0
    this.busy += 1
    const done = isFree ? all() : this.turn.then(all, all)
    this.turn = done.finally(() => {
      this.busy -= 1
    })
  }

  private note() {
    clearTimeout(this.timer)
    this.held = []
    this.isText = true
    if (!this.isTold) this.tell(this.hasActed)
    this.isTold = true
  }

  private forget() {
    this.count = 0
    this.isText = false
    this.isTold = false
    this.hasActed = false
    this.last = Number.NEGATIVE_INFINITY
  }
}

function swallow(event: Event) {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function isModifier(key: string): boolean {
  return ['Shift', 'CapsLock', 'AltGraph', 'Control', 'Alt', 'Meta', 'Dead'].includes(key)
}

/** What belongs to a text without being a letter of it. */
function isTextToo(key: string): boolean {
  return [' ', 'Enter', 'Backspace', 'Delete'].includes(key)
}

const lettersOfTheirOwn =
  'select, [role=listbox], [aria-haspopup=listbox], [role=dialog], [role=alertdialog], [role=menu]'

/** Where letters are written or choose from a list by themselves, and in dialogs, whose keys are their own. */
export function takesText(target: EventTarget | null): boolean {
  if (isTyping(target)) return true
  if (!(target instanceof Element)) return false
  return target.closest(lettersOfTheirOwn) !== null
}
