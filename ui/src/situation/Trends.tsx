/** Small multiples: each indicator a line chart of its own, this area strong, the city beside it, the others faint behind. */
import { nice } from 'd3-array'
import { useFormat } from '../format'
import { useText } from '../text'
import type { AreaLine, IndicatorLine, SituationView } from '../wire'
import { Card } from './Card'
import css from './charts.module.css'
import { Drawing } from './Drawing'
import { trendWords, useShow, yearsWords, yearWords } from './finding'
import { pathOf } from './Sparkline'
import { linear } from './scale'

const width = 280
const height = 150
const edge = { left: 38, right: 14, top: 12, bottom: 24 }

export function Trends({ view, asNumbers }: { view: SituationView; asNumbers: boolean }) {
  const t = useText()
  return (
    <>
      <p className={css.key}>
        <LineKey className={css.strong}>{view.area_name}</LineKey>
        {view.city !== view.area && <LineKey className={css.cityLine}>{t('situation-city')}</LineKey>}
        {view.compares && <LineKey className={css.faint}>{t('situation-others')}</LineKey>}
        <span>{t('situation-from-zero')}</span>
      </p>
      <div className={css.cards} data-numbers={asNumbers}>
        {view.lines.map(line => (
          <Card key={line.indicator} line={line}>
            {asNumbers ? (
              <YearTable line={line} years={view.trend_years} />
            ) : (
              <TrendChart line={line} years={view.trend_years} area={view.area_name} />
            )}
          </Card>
        ))}
      </div>
    </>
  )
}

function LineKey({ className, children }: { className: string | undefined; children: string }) {
  return (
    <span>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path className={className} d="M0 7h14" />
      </svg>
      {children}
    </span>
  )
}

function TrendChart({ line, years, area }: { line: IndicatorLine; years: readonly number[]; area: string }) {
  const t = useText()
  const show = useShow(line.decimals)
  const { number } = useFormat()
  const here = line.among.find(one => one.here)
  const all = line.among.flatMap(one =>
    one.years.flatMap(year => (year.amount === null ? [] : [year.amount])),
  )
  if (!here || all.length === 0) return <p className={css.nothing}>{t('situation-no-value')}</p>
  const [ground, top] = nice(Math.min(0, ...all), Math.max(...all), 3)
  const y = linear([ground, top], [height - edge.bottom, edge.top])
  const x = linear([0, Math.max(1, years.length - 1)], [edge.left, width - edge.right])
  return (
    <Drawing
      className={css.trend}
      width={width}
      height={height}
      title={trendWords(line, area, t, show)}
      description={yearsWords(here.years, t, show)}
    >
      {[ground, top].map(tick => (
        <g key={tick}>
          <line className={css.axis} x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text className={css.tick} x={edge.left - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {years.map((year, at) => (
        <text
          key={year}
          className={css.tick}
          x={x(at)}
          y={height - 8}
          textAnchor="middle"
          // The years between are there to count by: the first and the last are said.
          data-quiet={at !== 0 && at !== years.length - 1}
        >
          {at === 0 || at === years.length - 1 ? year : '·'}
        </text>
      ))}
      {line.among
        .filter(one => !one.here && !one.city)
        .map(one => (
          <Course key={one.area} of={one} x={x} y={y} className={css.faint} dot={css.faintDot} r={1.6} />
        ))}
      {line.among
        .filter(one => one.city && !one.here)
        .map(one => (
          <Course key={one.area} of={one} x={x} y={y} className={css.cityLine} dot={css.cityDot} r={2} />
        ))}
      <Course of={here} x={x} y={y} className={css.strong} dot={css.here} r={3.2} />
    </Drawing>
  )
}

/** One area through the years: a line that breaks at a gap, and a dot at each value, so that one alone is seen. */
function Course({
  of,
  x,
  y,
  className,
  dot,
  r,
}: {
  of: AreaLine
  x: (at: number) => number
  y: (amount: number) => number
  className: string | undefined
  dot: string | undefined
  r: number
}) {
  return (
    <g>
      <title>{of.name}</title>
      <path
        className={className}
        d={pathOf(
          of.years.map(({ amount }, at) => ({ at, amount })),
          x,
          y,
        )}
      />
      {of.years.map(
        (year, at) =>
          year.amount !== null && (
            <circle key={year.year} className={dot} cx={x(at)} cy={y(year.amount)} r={r} />
          ),
      )}
    </g>
  )
}

/** The same numbers as a table: the areas, year by year. */
function YearTable({ line, years }: { line: IndicatorLine; years: readonly number[] }) {
  const t = useText()
  const show = useShow(line.decimals)
  return (
    <table className={css.small}>
      <caption className="visually-hidden">{line.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('situation-area')}</th>
          {years.map(year => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {line.among.map(one => (
          <tr key={one.area} data-here={one.here}>
            <th scope="row">{one.name}</th>
            {one.years.map(year => (
              <td key={year.year} data-missing={year.amount === null}>
                {yearWords(year, t, show)}
                {year.amount !== null && year.example && <ExampleStar />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The mark of a made-up number where there is no room for the word. */
export function ExampleStar() {
  const t = useText()
  return (
    <span className={css.star}>
      <span aria-hidden="true">*</span>
      <span className="visually-hidden"> {t('situation-example')}</span>
    </span>
  )
}
