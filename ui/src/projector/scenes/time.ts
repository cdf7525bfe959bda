/** A length of time as the wall shows it. What it is, and what stage it has come to, is the engine's to say. */

/** 12:05, 1:02:05, and once it has passed +0:40: a second that has begun is a second left. */
export function countdown(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const written =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
  return left > 0 ? written : `+${written}`
}

/** How much of a total is gone, 0–1. */
export function shareGone(left: number, total: number): number {
  return total > 0 ? Math.min(1, Math.max(0, 1 - left / total)) : 1
}
