/**
 * Where on a drawn line a value lies. Not d3-scale: it brings d3-color, which writes `constructor` into prototypes, and the
 * window has frozen the one they all come from.
 */

/** From one span to another, evenly. */
export function linear(
  [least, most]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  if (!(most > least)) return () => (from + to) / 2
  return value => from + ((value - least) / (most - least)) * (to - from)
}

/** From the least to the most of what there is, never from a made-up nought; one value alone stands in the middle. */
export function scaleOf(values: readonly number[], from: number, to: number): (value: number) => number {
  return linear([Math.min(...values), Math.max(...values)], [from, to])
}
