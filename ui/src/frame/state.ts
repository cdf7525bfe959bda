/** What the frame shows of the hearing; read from the engine, drawn around every screen. */
import type { YearPhase } from '../wire'

export interface FrameState {
  /** "Hearing 2019" and "Göteborg". */
  title: string
  city: string
  /** The phase that is now. */
  phase: YearPhase
  /** Text keys of what Ctrl Z and Ctrl Shift Z would do; null when there is nothing. */
  undo: string | null
  redo: string | null
  /** How many laptops this hearing is on, this one among them. */
  laptops: number
  /** How many things are unfinished; where to see them is the screen's business. */
  unfinished: number
}
