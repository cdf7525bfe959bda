/** One indicator on an area's sheet: its value here, where that lies among the others, its years, which way it goes. */
import { useId, useState } from 'react'
import { useFormat } from '../format'
import { Icon } from '../shared/Icon'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import { DotScale } from './DotScale'
import css from './SituationScreen.module.css'
import { Sparkline, yearWords } from './Sparkline'

export interface IndicatorRowProps {
  line: IndicatorLine
  area: string
  /** Numbers for every year instead of the drawings. */
  asNumbers: boolean
  lastYear: number | undefined
}

export function IndicatorRow({ line, area, asNumbers, lastYear }: IndicatorRowProps) {
  const t = useText()
  const { number } = useFormat()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const show = (amount: number) => number(amount, line.decimals)
  const isHidden = line.years.at(-1)?.hidden === true
  return (
    <>
      <tr className={css.line} data-open={isOpen}>
        <th scope="row">
          <button
            type="button"
            className={css.more}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <span>
              {line.name}
              <span className={css.unit}>{line.unit}</span>
            </span>
            <span className="visually-hidden">{t('situation-details')}</span>
            <Icon name={line.caution ? 'warning' : 'info'} />
          </button>
        </th>
        <td className={css.number}>
          {line.latest === null ? (
            <span className={css.none}>{isHidden ? t('situation-hidden') : t('situation-missing')}</span>
          ) : (
            <strong>{show(line.latest)}</strong>
          )}
          {line.latest_year !== null && line.latest_year !== lastYear && (
            <span className={css.year}>{line.latest_year}</span>
          )}
          {line.example && <span className={css.example}>{t('situation-example')}</span>}
        </td>
        {asNumbers ? (
          <>
            <td className={css.number} data-missing={line.city === null}>
              {line.city === null ? t('situation-missing') : show(line.city)}
            </td>
            {line.years.map(year => (
              <td key={year.year} className={css.number} data-missing={year.amount === null}>
                {yearWords(year, t, show)}
              </td>
            ))}
          </>
        ) : (
          <>
            <td>
              <DotScale line={line} area={area} />
            </td>
            <td>
              <Sparkline line={line} />
            </td>
          </>
        )}
        <td>
          <Change line={line} />
        </td>
      </tr>
      <tr id={id} className={css.details} hidden={!isOpen}>
        <td colSpan={asNumbers ? 4 + line.years.length : 5}>
          {line.caution && (
            <p>
              <strong>{t('situation-caution')}</strong> {line.caution}
            </p>
          )}
          <Sources line={line} />
        </td>
      </tr>
    </>
  )
}

/** Where the numbers come from: the indicator's own source, then those of single years that say something else. */
function Sources({ line }: { line: IndicatorLine }) {
  const t = useText()
  const others = new Map<string, number[]>()
  for (const { year, source } of line.years) {
    if (source && source !== line.source) others.set(source, [...(others.get(source) ?? []), year])
  }
  return (
    <>
      {line.source && (
        <p>
          <strong>{t('situation-source')}</strong> {line.source}
        </p>
      )}
      {[...others].map(([source, years]) => (
        <p key={source}>
          {years.join(', ')}: {source}
        </p>
      ))}
    </>
  )
}

/** Better, worse or merely more: an arrow for the number's way, a word for what it means. */
export function meaningOf(line: Pick<IndicatorLine, 'change' | 'direction'>) {
  if (line.change === null) return null
  if (line.change === 0) return 'same'
  if (line.direction === 'neutral') return line.change > 0 ? 'more' : 'less'
  return line.change < 0 === (line.direction === 'lower') ? 'better' : 'worse'
}

function Change({ line }: { line: IndicatorLine }) {
  const t = useText()
  const { number } = useFormat()
  const meaning = meaningOf(line)
  if (meaning === null || line.change === null)
    return (
      <span className={css.none}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('situation-no-change')}</span>
      </span>
    )
  const size = number(Math.abs(line.change), line.decimals)
  return (
    <span className={css.change} data-meaning={meaning}>
      <span aria-hidden="true">{line.change > 0 ? '↑' : line.change < 0 ? '↓' : '→'}</span>
      {t(`situation-change-${meaning}`)}
      <span className={css.size}>
        {line.change > 0 && `+${size}`}
        {line.change < 0 && `−${size}`}
      </span>
    </span>
  )
}
