/**
 * One indicator, all areas on one line: the others hollow, this one filled, the whole city a tick. The same scale for every
 * area, so that the eye can move between sheets.
 */
import { useFormat } from '../format'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import css from './charts.module.css'
import { linear } from './scale'

const width = 170
const height = 28
const edge = 8

export function DotScale({ line, area }: { line: IndicatorLine; area: string }) {
  const t = useText()
  const { number } = useFormat()
  if (line.latest === null) return <Missing />
  const all = [...line.others, line.latest, ...(line.city === null ? [] : [line.city])]
  const x = linear(all, edge, width - edge)
  const show = (value: number) => number(value, line.decimals)
  const label = t('situation-scale-label', {
    area,
    value: show(line.latest),
    city: line.city === null ? 'none' : show(line.city),
    least: show(Math.min(...all)),
    most: show(Math.max(...all)),
  })
  return (
    <svg className={css.dots} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className={css.axis} x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} />
      {line.others.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the values have no names, and two may be alike
        <circle key={at} className={css.other} cx={x(value)} cy={height / 2} r="3.5" />
      ))}
      {line.city !== null && (
        <line className={css.city} x1={x(line.city)} x2={x(line.city)} y1="3" y2={height - 3} />
      )}
      <circle className={css.here} cx={x(line.latest)} cy={height / 2} r="5.5" />
    </svg>
  )
}

/** Nothing to draw is drawn as nothing: a broken line and the word. */
function Missing() {
  const t = useText()
  return <span className={css.missing}>{t('situation-missing')}</span>
}

/** What the three marks mean, above the column. */
export function ScaleKey({ area, city }: { area: string; city: boolean }) {
  const t = useText()
  return (
    <p className={css.key}>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={css.here} cx="7" cy="7" r="5.5" />
        </svg>
        {area}
      </span>
      <span>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <circle className={css.other} cx="7" cy="7" r="3.5" />
        </svg>
        {t('situation-others')}
      </span>
      {city && (
        <span>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <line className={css.city} x1="7" x2="7" y1="0" y2="14" />
          </svg>
          {t('situation-city')}
        </span>
      )}
    </p>
  )
}
