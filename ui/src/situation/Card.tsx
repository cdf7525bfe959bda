/** One indicator among small multiples: its name and unit above, its latest value and what to beware of below. */
import type { ReactNode } from 'react'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import { Change } from './Change'
import css from './charts.module.css'
import { hiddenWords, useShow } from './finding'

export function Card({ line, children }: { line: IndicatorLine; children: ReactNode }) {
  const t = useText()
  const show = useShow(line.decimals)
  const hidden = hiddenWords(line, t, show)
  const isExample = line.example || line.example_beside
  return (
    <figure className={css.card}>
      <figcaption>
        <strong>{line.name}</strong>
        <span>
          {line.unit}
          {isExample && <em>{t(line.example ? 'situation-example' : 'situation-example-beside')}</em>}
        </span>
      </figcaption>
      {children}
      {line.latest !== null && (
        <p className={css.latest}>
          <strong>{show(line.latest)}</strong> {line.latest_year} <Change line={line} />
        </p>
      )}
      {hidden && <p className={css.latest}>{hidden}</p>}
      {(line.caution || line.source) && (
        <details className={css.about}>
          <summary>{t('situation-details')}</summary>
          {line.caution && <p>{line.caution}</p>}
          {line.source && (
            <p>
              {t('situation-source')} {line.source}
            </p>
          )}
        </details>
      )}
    </figure>
  )
}
