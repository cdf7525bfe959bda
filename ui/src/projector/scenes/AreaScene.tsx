/** An area in numbers: where it stands out, each on one line with all areas, the whole city a tick. */

import { useFormat } from '../../format'
import { marked } from '../../marks/marked'
import { useText } from '../../text'
import type { ProjectedArea, ProjectedIndicator } from '../../wire'
import css from './AreaScene.module.css'
import paper from './paper.module.css'

export function AreaScene({ view }: { view: ProjectedArea }) {
  const t = useText()
  const lead = view.compares ? 'projected-area-lead' : 'projected-area-alone'
  return (
    <section className={paper.scene}>
      <h1 className={paper.title}>{t(lead, { area: view.area })}</h1>
      {view.indicators.length === 0 && <p className={paper.kicker}>{t('projected-no-values')}</p>}
      <ul className={css.indicators}>
        {view.indicators.map(one => (
          <Indicator key={one.id} one={one} area={view.area} />
        ))}
      </ul>
    </section>
  )
}

function Indicator({ one, area }: { one: ProjectedIndicator; area: string }) {
  const t = useText()
  const format = useFormat()
  return (
    <li>
      <div className={css.what}>
        <h2>{one.name}</h2>
        <p>
          {one.unit}, {one.year}
          {(one.example || one.city_example) && ` · ${t('projected-example')}`}
        </p>
        {one.caution && <p className={css.caution}>{one.caution}</p>}
      </div>
      <div className={css.here}>
        <strong>{marked(format.number(one.amount, one.decimals), one.example, t)}</strong>
        <span>{area}</span>
      </div>
      <Scale one={one} />
      {one.city !== null && (
        <div className={css.city}>
          <strong>{marked(format.number(one.city, one.decimals), one.city_example, t)}</strong>
          <span>{t('projected-city')}</span>
        </div>
      )}
    </li>
  )
}

const width = 420
const edge = 16

/** All areas hollow, this one filled, the city a tick. The numbers beside it say the same. */
function Scale({ one }: { one: ProjectedIndicator }) {
  const known = [...one.all, one.amount, ...(one.city === null ? [] : [one.city])]
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const x = (value: number) =>
    high > low ? edge + ((value - low) / (high - low)) * (width - 2 * edge) : width / 2
  return (
    <svg className={css.scale} viewBox={`0 0 ${width} 60`} aria-hidden="true" focusable="false">
      <line x1={edge} x2={width - edge} y1="30" y2="30" />
      {one.all.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: values have nothing else to be told apart by
        <circle key={at} className={css.other} cx={x(value)} cy="30" r="8" />
      ))}
      {one.city !== null && <line className={css.tick} x1={x(one.city)} x2={x(one.city)} y1="6" y2="54" />}
      <circle className={css.dot} cx={x(one.amount)} cy="30" r="14" />
    </svg>
  )
}
