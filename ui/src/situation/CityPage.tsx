/** The whole city on one page: areas beside each other, the latest value of each, the lowest and the highest in words. */

import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, hrefTo, useHearing } from '../way/route'
import type { AreaView, CityCell, CityRow, CitySituationView } from '../wire'
import { Chooser } from './Chooser'
import css from './CityPage.module.css'
import { useShow, yearWords } from './finding'
import { ExampleStar } from './Trends'

export function CityPage({ areas }: { areas: readonly AreaView[] }) {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('city_situation', { hearing })
  useActions([
    { id: 'situation-indicators', key: 'situation-to-indicators', do: () => go('situation', 'indicators') },
  ])
  return (
    <Page
      title={t('situation-all-areas')}
      lead={view && <Lead view={view} />}
      actions={
        <Button variant="quiet" onPress={() => go('situation', 'indicators')}>
          {t('situation-to-indicators')}
        </Button>
      }
    >
      <Chooser areas={areas} chosen="all" />
      {view === null ? (
        <Unread trouble={trouble} />
      ) : view.rows.length === 0 || view.areas.length === 0 ? (
        <EmptyState title={t('situation-empty')}>
          <p>{t('situation-empty-words')}</p>
        </EmptyState>
      ) : (
        <>
          <Key />
          <Grid view={view} hearing={hearing} />
        </>
      )}
    </Page>
  )
}

function Lead({ view }: { view: CitySituationView }) {
  const t = useText()
  return (
    <>
      {t('situation-city-lead', { count: view.areas.length })}
      {view.example && <span className={css.exampleNote}>{t('situation-starred')}</span>}
    </>
  )
}

function Key() {
  const t = useText()
  return (
    <p className={css.key}>
      {[0, 1, 2, 3, 4].map(step => (
        <span key={step} className={css.swatch} data-step={step} aria-hidden="true" />
      ))}
      {t('situation-city-key')}
    </p>
  )
}

function Grid({ view, hearing }: { view: CitySituationView; hearing: string }) {
  const t = useText()
  const { city } = view
  return (
    <div className={css.scroll}>
      <table className={css.grid}>
        <caption className="visually-hidden">{t('situation-city-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('situation-indicator')}</th>
            {[...view.areas, ...(city ? [city] : [])].map(one => (
              <th key={one.area} scope="col" data-city={one.area === city?.area}>
                <a href={hrefTo(hearing, 'situation', one.area)}>
                  {one.area === city?.area ? t('situation-city') : one.name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(row => (
            <tr key={row.indicator}>
              <th scope="row">
                {row.name}
                <span className={css.unit}>
                  {row.unit}
                  {row.year !== null && `, ${row.year}`}
                </span>
                {row.caution && (
                  <details className={css.about}>
                    <summary>{t('situation-details')}</summary>
                    {row.caution} {row.source && `${t('situation-source')} ${row.source}`}
                  </details>
                )}
              </th>
              {row.cells.map((cell, at) => (
                <Value key={view.areas[at]?.area} cell={cell} row={row} />
              ))}
              {row.city && <Value cell={row.city} row={row} isCity />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Value({ cell, row, isCity = false }: { cell: CityCell; row: CityRow; isCity?: boolean }) {
  const t = useText()
  const show = useShow(row.decimals)
  const { amount } = cell
  if (amount === null || amount.amount === null)
    return (
      <td className={css.missing} data-city={isCity}>
        {amount === null ? t('situation-missing') : yearWords(amount, t, show)}
      </td>
    )
  return (
    <td data-step={cell.step ?? undefined} data-city={isCity}>
      {show(amount.amount)}
      {amount.example && <ExampleStar />}
      {cell.extreme && <span className={css.extreme}>{t(`situation-extreme-${cell.extreme}`)}</span>}
      {cell.earlier && <span className={css.year}>{amount.year}</span>}
    </td>
  )
}
