/** The years of one indicator as a small line. A year without a value is a gap in the line and a mark on the ground, never a guess. */
import { line as drawn } from 'd3-shape'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import css from './charts.module.css'
import { Drawing } from './Drawing'
import { trendWords, useShow, yearsWords } from './finding'
import { scaleOf } from './scale'

const width = 92
const height = 30
const edge = 6

export function Sparkline({ line, area }: { line: IndicatorLine; area: string }) {
  const t = useText()
  const show = useShow(line.decimals)
  const known = line.years.flatMap(year => (year.amount === null ? [] : [year.amount]))
  const y = scaleOf(known, height - edge, edge)
  const step = (width - 2 * edge) / Math.max(1, line.years.length - 1)
  const x = (at: number) => edge + at * step
  const last = line.years.findLastIndex(year => year.amount !== null)
  const points = line.years.map(({ amount }, at) => ({ at, amount }))
  return (
    <Drawing
      className={css.spark}
      width={width}
      height={height}
      title={trendWords(line, area, t, show)}
      description={yearsWords(line.years, t, show)}
    >
      <path className={css.line} d={pathOf(points, x, y)} />
      {line.years.map((year, at) =>
        year.amount === null ? (
          <path key={year.year} className={css.gap} d={`M${x(at) - 2.5} ${height - 2}h5`} />
        ) : (
          <circle
            key={year.year}
            className={at === last ? css.here : css.point}
            cx={x(at)}
            cy={y(year.amount)}
            r={at === last ? 3.5 : 2}
          />
        ),
      )}
    </Drawing>
  )
}

interface Point {
  at: number
  amount: number | null
}

/** The line through the points; it breaks where one is missing. */
export function pathOf(
  points: readonly Point[],
  x: (at: number) => number,
  y: (amount: number) => number,
): string {
  const path = drawn<Point>()
    .defined(point => point.amount !== null)
    .x(point => x(point.at))
    .y(point => y(point.amount ?? 0))
  return path([...points]) ?? ''
}
