/** Which way a number went: an arrow for the number's way, a word for what it means. */
import { marked } from '../marks/marked'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import { useShow } from './finding'
import css from './SituationScreen.module.css'

export function Change({ line }: { line: IndicatorLine }) {
  const t = useText()
  const show = useShow(line.decimals)
  if (line.trend === null || line.change === null)
    return (
      <span className={css.none}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('situation-no-change')}</span>
      </span>
    )
  // The year before needs no words.
  const isGap = line.change_since !== (line.latest_year ?? 0) - 1
  const way = line.trend === 'same' ? 0 : Math.sign(line.change)
  return (
    <span className={css.change} data-meaning={line.trend}>
      <span aria-hidden="true">{['↓', '→', '↑'][way + 1]}</span>
      {t(`situation-change-${line.trend}`)}
      <span className={css.size}>
        {way !== 0 && `${way > 0 ? '+' : '−'}${marked(show(Math.abs(line.change)), line.change_example, t)}`}{' '}
        {isGap && t('situation-since', { year: String(line.change_since ?? '') })}
      </span>
    </span>
  )
}
