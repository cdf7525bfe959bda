/** The indicators of an area as rows: drawings, or the same numbers in a table that is edited where it stands. */
import { useText } from '../text'
import type { SituationView } from '../wire'
import { ScaleKey } from './DotScale'
import { IndicatorRow } from './IndicatorRow'
import css from './SituationScreen.module.css'

export function Indicators({ view, asNumbers }: { view: SituationView; asNumbers: boolean }) {
  const t = useText()
  const lastYear = view.years.at(-1)
  const hasCity = view.city !== null && view.city !== view.area
  return (
    <>
      {!asNumbers && view.compares && <ScaleKey area={view.area_name} city={hasCity} />}
      {asNumbers && <p className={css.hint}>{t('situation-edit-hint')}</p>}
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className="visually-hidden">{t('situation-caption', { area: view.area_name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('situation-indicator')}</th>
              {asNumbers ? (
                <>
                  {view.years.map(year => (
                    <th key={year} scope="col" className={css.number}>
                      {year}
                    </th>
                  ))}
                  {hasCity && (
                    <th scope="col" className={css.number}>
                      {t('situation-city')}
                    </th>
                  )}
                </>
              ) : (
                <>
                  <th scope="col" className={css.number}>
                    {lastYear}
                  </th>
                  {view.compares && <th scope="col">{t('situation-among')}</th>}
                  <th scope="col">
                    {view.years[0]}–{lastYear}
                  </th>
                </>
              )}
              <th scope="col">{t('situation-change')}</th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map(line => (
              <IndicatorRow
                key={line.indicator}
                line={line}
                view={view}
                asNumbers={asNumbers}
                lastYear={lastYear}
                hasCity={hasCity}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
