/** Where on a drawn line a value lies. A line from least to most of what it is given, never from a made-up zero. */
export function linear(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values)
  const most = Math.max(...values)
  if (!(most > least)) return () => (from + to) / 2
  return value => from + ((value - least) / (most - least)) * (to - from)
}
