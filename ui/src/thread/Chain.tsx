/** A measure over the years it has gone on: "2017: 100 av 100 · 2018: 300 av 100". Nothing where it is of one year only. */
import { useFormat } from '../format'
import { useText } from '../text'
import type { ChainYearView } from '../wire'
import css from './Chain.module.css'

export function Chain({ years }: { years: readonly ChainYearView[] }) {
  const t = useText()
  if (years.length < 2) return null
  return (
    <p className={css.chain}>
      <span className={css.name}>{t('chain-name')}</span>
      {years.map(year => (
        <Year key={year.measure} year={year} />
      ))}
    </p>
  )
}

function Year({ year }: { year: ChainYearView }) {
  const t = useText()
  const { number } = useFormat()
  const kind =
    year.amount === null
      ? year.goal_amount === null
        ? 'nothing'
        : 'promised'
      : year.goal_amount === null
        ? 'became'
        : year.ceiling
          ? 'at-most'
          : 'both'
  return (
    <span className={css.year} data-reached={year.is_reached}>
      {t(`chain-${kind}`, {
        year: String(year.year),
        amount: year.amount === null ? '' : number(year.amount),
        goal: year.goal_amount === null ? '' : number(year.goal_amount),
      })}
    </span>
  )
}
