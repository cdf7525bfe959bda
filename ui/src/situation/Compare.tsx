/** Every indicator with all areas on one scale, by name: this one marked, the city a line, the lowest and the highest in numbers. */
import { useState } from 'react'
import { Button } from '../kit/Button'
import { useLanguage, useText } from '../text'
import { useActions } from '../way/actions'
import type { AreaLine, IndicatorLine, SituationView } from '../wire'
import { Card } from './Card'
import css from './charts.module.css'
import { Mark } from './DotScale'
import { Drawing } from './Drawing'
import { amongWords, latestWords, useShow, useStandingWords } from './finding'
import { linear } from './scale'
import { ExampleStar } from './Trends'

type Order = 'value' | 'name'

export function Compare({ view, asNumbers }: { view: SituationView; asNumbers: boolean }) {
  const t = useText()
  const [order, setOrder] = useState<Order>('value')
  const other = order === 'value' ? 'name' : 'value'
  const turn = () => setOrder(other)
  useActions([{ id: 'situation-order', key: `situation-order-by-${other}`, keys: 'Alt O', do: turn }])
  return (
    <>
      <p className={css.key}>
        <Mark of="here">{view.area_name}</Mark>
        {view.city !== view.area && <Mark of="city">{t('situation-city')}</Mark>}
        <span>{t('situation-from-zero')}</span>
        <Button variant="quiet" onPress={turn}>
          {t(`situation-order-by-${other}`)}
        </Button>
      </p>
      <div className={css.cards}>
        {view.lines.map(line => (
          <Card key={line.indicator} line={line}>
            {line.latest_year === null ? (
              <p className={css.nothing}>{t('situation-no-value')}</p>
            ) : asNumbers ? (
              <AmongTable line={line} order={order} />
            ) : (
              <DotPlot line={line} area={view.area_name} order={order} />
            )}
          </Card>
        ))}
      </div>
    </>
  )
}

/** The areas without the city, in the chosen order; those without a number last. */
function useOrdered(among: readonly AreaLine[], order: Order): AreaLine[] {
  const compare = new Intl.Collator(useLanguage()).compare
  const amount = (one: AreaLine) => one.latest?.amount ?? Number.NEGATIVE_INFINITY
  return among
    .filter(one => !one.city || one.here)
    .sort((one, other) =>
      order === 'value'
        ? amount(other) - amount(one) || compare(one.name, other.name)
        : compare(one.name, other.name),
    )
}

const width = 300
const rowHeight = 20
const edge = { left: 148, right: 44, top: 6, bottom: 20 }

function DotPlot({ line, area, order }: { line: IndicatorLine; area: string; order: Order }) {
  const t = useText()
  const show = useShow(line.decimals)
  const title = useStandingWords(line, area)
  const rows = useOrdered(line.among, order)
  const city = line.among.find(one => one.city && !one.here)?.latest?.amount ?? null
  const amounts = rows.flatMap(one => (one.latest?.amount == null ? [] : [one.latest.amount]))
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)]
  const height = edge.top + rows.length * rowHeight + edge.bottom
  const x = linear([Math.min(0, least), Math.max(most, city ?? most, 1e-9)], [edge.left, width - edge.right])
  return (
    <Drawing
      className={css.plot}
      width={width}
      height={height}
      title={title}
      description={amongWords(line, t, show)}
    >
      {city !== null && (
        <g>
          <line className={css.city} x1={x(city)} x2={x(city)} y1={edge.top} y2={height - edge.bottom} />
          <text className={css.tick} x={x(city)} y={height - 6} textAnchor="middle">
            {show(city)}
          </text>
        </g>
      )}
      {rows.map((one, at) => {
        const middle = edge.top + (at + 0.5) * rowHeight
        const amount = one.latest?.amount ?? null
        const isSaid = amount !== null && (one.here || amount === most || amount === least)
        return (
          <g key={one.area}>
            <text
              className={css.name}
              data-here={one.here}
              x={edge.left - 10}
              y={middle}
              dy="0.35em"
              textAnchor="end"
            >
              {shortened(one.name)}
              <title>{one.name}</title>
            </text>
            <line className={css.axis} x1={edge.left} x2={width - edge.right} y1={middle} y2={middle} />
            {amount === null ? (
              <text className={css.tick} x={edge.left + 4} y={middle} dy="0.35em" data-on-line="true">
                {latestWords(one, t, show)}
              </text>
            ) : (
              <circle
                className={one.here ? css.here : css.other}
                cx={x(amount)}
                cy={middle}
                r={one.here ? 5.5 : 4}
              >
                <title>{`${one.name} ${show(amount)}`}</title>
              </circle>
            )}
            {isSaid && (
              <text className={css.tick} data-here={one.here} x={x(amount) + 9} y={middle} dy="0.35em">
                {show(amount)}
              </text>
            )}
          </g>
        )
      })}
    </Drawing>
  )
}

const longest = 22

/** A name that fits its column; the whole of it is in the title. */
function shortened(name: string): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name
}

/** The same numbers as a table. */
function AmongTable({ line, order }: { line: IndicatorLine; order: Order }) {
  const t = useText()
  const show = useShow(line.decimals)
  const city = line.among.find(one => one.city && !one.here)
  const rows = [...useOrdered(line.among, order), ...(city ? [city] : [])]
  return (
    <table className={css.small}>
      <caption className="visually-hidden">{line.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('situation-area')}</th>
          <th scope="col">{line.latest_year}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(one => (
          <tr key={one.area} data-here={one.here}>
            <th scope="row">{one.name}</th>
            <td data-missing={one.latest?.amount == null}>
              {latestWords(one, t, show)}
              {one.latest?.amount != null && one.latest.example && <ExampleStar />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
