/** The years of one indicator as a small line. A year without a value is a gap in the line and a mark on the ground, never a guess. */
import { useFormat } from '../format'
import { useText } from '../text'
import type { IndicatorLine, YearAmount } from '../wire'
import css from './charts.module.css'
import { linear } from './scale'

const width = 92
const height = 30
const edge = 6

export function Sparkline({ line }: { line: IndicatorLine }) {
  const t = useText()
  const { number } = useFormat()
  const known = line.years.flatMap(year => (year.amount === null ? [] : [year.amount]))
  const y = linear(known, height - edge, edge)
  const step = (width - 2 * edge) / Math.max(1, line.years.length - 1)
  const x = (at: number) => edge + at * step
  const last = line.years.findLastIndex(year => year.amount !== null)
  const label = line.years
    .map(year => `${year.year}: ${yearWords(year, t, amount => number(amount, line.decimals))}`)
    .join('; ')
  return (
    <svg className={css.spark} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {runs(line.years).map(run => (
        <polyline
          key={run[0]?.at}
          className={css.line}
          points={run.map(point => `${x(point.at)},${y(point.amount)}`).join(' ')}
        />
      ))}
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
    </svg>
  )
}

/** What a year's cell says: the number, a dash for a count too small to show, or that it is missing. */
export function yearWords(
  year: YearAmount,
  t: (key: string) => string,
  show: (amount: number) => string,
): string {
  if (year.hidden) return t('situation-hidden')
  return year.amount === null ? t('situation-missing') : show(year.amount)
}

type Point = { at: number; amount: number }

/** The stretches of years that follow each other without a gap. */
export function runs(years: readonly YearAmount[]): Point[][] {
  const found: Point[][] = []
  let current: Point[] = []
  for (const [at, { amount }] of years.entries()) {
    if (amount === null) {
      if (current.length > 0) found.push(current)
      current = []
    } else current.push({ at, amount })
  }
  return current.length > 0 ? [...found, current] : found
}
