/**
 * One indicator, all areas on one line: the others hollow, this one filled, the whole city a tick. The same scale for every
 * area, so that the eye can move between sheets.
 */
import type { ReactNode } from 'react'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import css from './charts.module.css'
import { Drawing } from './Drawing'
import { amongWords, useShow, useStandingWords } from './finding'
import { scaleOf } from './scale'

const width = 170
const height = 28
const edge = 8

export function DotScale({ line, area }: { line: IndicatorLine; area: string }) {
  const t = useText()
  const show = useShow(line.decimals)
  const title = useStandingWords(line, area)
  if (line.latest === null) return <Missing />
  const known = line.among.flatMap(one => {
    const amount = one.latest?.amount
    return amount == null ? [] : [{ ...one, amount }]
  })
  const x = scaleOf(
    known.map(one => one.amount),
    edge,
    width - edge,
  )
  const nameOf = (one: { name: string; amount: number }) => `${one.name} ${show(one.amount)}`
  const rest = known.filter(one => !one.here && !one.city)
  const city = known.find(one => one.city && !one.here)
  return (
    <Drawing
      className={css.dots}
      width={width}
      height={height}
      title={title}
      description={amongWords(line, t, show)}
    >
      <line className={css.axis} x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} />
      {rest.map(one => (
        <circle key={one.area} className={css.other} cx={x(one.amount)} cy={height / 2} r="3.5">
          <title>{nameOf(one)}</title>
        </circle>
      ))}
      {city && (
        <line className={css.city} x1={x(city.amount)} x2={x(city.amount)} y1="3" y2={height - 3}>
          <title>{nameOf(city)}</title>
        </line>
      )}
      <circle className={css.here} cx={x(line.latest)} cy={height / 2} r="5.5">
        <title>{nameOf({ name: area, amount: line.latest })}</title>
      </circle>
    </Drawing>
  )
}

/** Nothing to draw is drawn as nothing: a broken line and the word. */
function Missing() {
  const t = useText()
  return <span className={css.missing}>{t('situation-missing')}</span>
}

/** What a mark of the drawings means: the mark itself, and the words. */
export function Mark({ of, children }: { of: 'here' | 'other' | 'city'; children: ReactNode }) {
  return (
    <span>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {of === 'city' ? (
          <line className={css.city} x1="7" x2="7" y1="0" y2="14" />
        ) : (
          <circle className={css[of]} cx="7" cy="7" r={of === 'here' ? 5.5 : 3.5} />
        )}
      </svg>
      {children}
    </span>
  )
}

/** What the three marks mean, above the column. */
export function ScaleKey({ area, city }: { area: string; city: boolean }) {
  const t = useText()
  return (
    <p className={css.key}>
      <Mark of="here">{area}</Mark>
      <Mark of="other">{t('situation-others')}</Mark>
      {city && <Mark of="city">{t('situation-city')}</Mark>}
    </p>
  )
}
