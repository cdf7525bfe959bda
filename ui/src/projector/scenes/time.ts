/** A length of time as the wall shows it. What it is, and what stage it has come to, is the engine's to say. */
import { timer } from '../../hall/time_left'

/** 12:05, and once it has passed +0:40. */
export function countdown(left: number): string {
  return left > 0 ? timer(left) : `+${timer(left)}`
}

/** How much of a total is gone, 0–1. */
export function shareGone(left: number, total: number): number {
  return total > 0 ? Math.min(1, Math.max(0, 1 - left / total)) : 1
}
