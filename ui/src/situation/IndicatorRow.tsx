/** One indicator on an area's sheet: its value here, where that lies among the others, its years, which way it goes. */
import { useId, useState } from 'react'
import { InlineAmount } from '../fields/inline'
import { Icon } from '../kit/Icon'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { IndicatorLine, SituationView, YearAmount } from '../wire'
import { Change } from './Change'
import { DotScale } from './DotScale'
import { amongWords, hiddenWords, useShow, yearWords } from './finding'
import css from './SituationScreen.module.css'
import { Sparkline } from './Sparkline'
import { ExampleStar } from './Trends'
import { ValueFacts } from './ValueFacts'

interface IndicatorRowProps {
  line: IndicatorLine
  view: SituationView
  /** Numbers for every year, to be edited, instead of the drawings. */
  asNumbers: boolean
  lastYear: number | undefined
  hasCity: boolean
}

export function IndicatorRow({ line, view, asNumbers, lastYear, hasCity }: IndicatorRowProps) {
  const t = useText()
  const show = useShow(line.decimals)
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const columns = asNumbers ? view.years.length + (hasCity ? 3 : 2) : view.compares ? 5 : 4
  const hidden = hiddenWords(line, t, show)
  const city = line.among.find(one => one.city && !one.here)
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
        {asNumbers ? (
          <>
            {line.years.map(year => (
              <td key={year.year} className={css.number} data-missing={year.amount === null}>
                <ValueField line={line} year={year} area={view.area} name={view.area_name} />
              </td>
            ))}
            {hasCity && (
              <td className={css.number} data-missing={line.city === null}>
                {city?.latest ? yearWords(city.latest, t, show) : t('situation-missing')}
                {city?.latest?.example && line.city !== null && <ExampleStar />}
              </td>
            )}
          </>
        ) : (
          <>
            <td className={css.number}>
              <Latest line={line} lastYear={lastYear} />
            </td>
            {view.compares && (
              <td>
                <DotScale line={line} area={view.area_name} />
                {!line.example && line.example_beside && (
                  <span className={css.example}>{t('situation-example-beside')}</span>
                )}
              </td>
            )}
            <td>
              <Sparkline line={line} area={view.area_name} />
            </td>
          </>
        )}
        <td>
          <Change line={line} />
        </td>
      </tr>
      <tr id={id} className={css.details} hidden={!isOpen}>
        <td colSpan={columns}>
          {line.caution && (
            <p>
              <strong>{t('situation-caution')}</strong> {line.caution}
            </p>
          )}
          {view.compares && line.latest_year !== null && (
            <p>
              <strong>{t('situation-ranked', { year: String(line.latest_year) })}</strong>{' '}
              {amongWords(line, t, show)}
            </p>
          )}
          {hidden && <p>{hidden}</p>}
          {asNumbers ? <ValueFacts line={line} /> : <Sources line={line} />}
        </td>
      </tr>
    </>
  )
}

/** The latest value, of which year, and that it or what stands beside it is made up. */
function Latest({ line, lastYear }: { line: IndicatorLine; lastYear: number | undefined }) {
  const t = useText()
  const show = useShow(line.decimals)
  const last = line.years.at(-1)
  return (
    <>
      {line.latest === null ? (
        <span className={css.none}>{last ? yearWords(last, t, show) : t('situation-missing')}</span>
      ) : (
        <strong>{show(line.latest)}</strong>
      )}
      {line.latest_year !== null && line.latest_year !== lastYear && (
        <span className={css.year}>{line.latest_year}</span>
      )}
      {line.example && <span className={css.example}>{t('situation-example')}</span>}
    </>
  )
}

/** A year's number, to be typed over. Emptied it is taken away; a hidden one gives way to what is typed. */
function ValueField({
  line,
  year,
  area,
  name,
}: {
  line: IndicatorLine
  year: YearAmount
  area: string
  name: string
}) {
  const t = useText()
  const run = useRun()
  const show = useShow(line.decimals)
  return (
    <span className={css.cell}>
      <InlineAmount
        label={t('situation-value-of', { indicator: line.name, area: name, year: String(year.year) })}
        value={year.amount}
        decimals={line.decimals}
        placeholder={yearWords({ ...year, amount: null }, t, show)}
        onCommit={amount =>
          void run({ do: 'SetValue', indicator: line.indicator, area, year: year.year, amount })
        }
      />
      {year.amount !== null && year.example && <span className={css.example}>{t('situation-example')}</span>}
    </span>
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
