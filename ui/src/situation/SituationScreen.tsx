/** The situation picture: one sheet for each area, beside the city and the other areas on the same scale. */
import { useState } from 'react'
import { useActions } from '../shared/actions'
import { Button } from '../shared/Button'
import { EmptyState } from '../shared/EmptyState'
import { useRead } from '../shared/engine_context'
import { Page } from '../shared/Page'
import { formatRoute, go, useHearing, useRoute } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { AreaView, SituationView } from '../wire'
import { ScaleKey } from './DotScale'
import { IndicatorRow } from './IndicatorRow'
import { LastYear } from './LastYear'
import { OwnWords } from './OwnWords'
import css from './SituationScreen.module.css'

export function SituationScreen() {
  const t = useText()
  const { rest } = useRoute()
  const { view, trouble } = useRead('areas', {})
  if (view === null) return <Unread trouble={trouble} />
  const area = view.areas.find(one => one.id === rest[0]) ?? view.areas[0]
  if (!area)
    return (
      <Page title={t('screen-situation')}>
        <EmptyState
          title={t('situation-no-areas')}
          action={
            <Button variant="main" onPress={() => go('areas')}>
              {t('situation-to-areas')}
            </Button>
          }
        >
          <p>{t('situation-no-areas-words')}</p>
        </EmptyState>
      </Page>
    )
  return <Sheet areas={view.areas} area={area.id} />
}

function Sheet({ areas, area }: { areas: readonly AreaView[]; area: string }) {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('situation', { hearing, area })
  const [asNumbers, setAsNumbers] = useState(false)
  const at = areas.findIndex(one => one.id === area)
  const turn = (by: number) => {
    const next = areas[(at + by + areas.length) % areas.length]
    if (next) go('situation', next.id)
  }
  useActions([
    { id: 'situation-next', key: 'situation-next', keys: 'Alt PageDown', do: () => turn(1) },
    { id: 'situation-previous', key: 'situation-previous', keys: 'Alt PageUp', do: () => turn(-1) },
    {
      id: 'situation-numbers',
      key: asNumbers ? 'situation-as-drawings' : 'situation-as-numbers',
      keys: 'Alt T',
      do: () => setAsNumbers(!asNumbers),
    },
  ])
  return (
    <Page
      title={areas[at]?.name ?? t('screen-situation')}
      lead={view && <Lead view={view} />}
      actions={
        <>
          <Button onPress={() => setAsNumbers(!asNumbers)}>
            {t(asNumbers ? 'situation-as-drawings' : 'situation-as-numbers')}
          </Button>
          <Button variant="quiet" onPress={() => go('areas')}>
            {t('situation-to-areas')}
          </Button>
        </>
      }
    >
      <Chooser areas={areas} area={area} />
      {view === null ? (
        <Unread trouble={trouble} />
      ) : (
        <div className={css.sheet}>
          <div className={css.paper} data-numbers={asNumbers}>
            <Indicators view={view} asNumbers={asNumbers} />
            <LastYear hearing={hearing} area={area} />
          </div>
          <OwnWords hearing={hearing} view={view} />
        </div>
      )}
    </Page>
  )
}

function Lead({ view }: { view: SituationView }) {
  const t = useText()
  return (
    <>
      {t('situation-years', { from: String(view.years[0] ?? ''), to: String(view.years.at(-1) ?? '') })}
      {view.missing > 0 && ` · ${t('situation-gaps', { count: view.missing })}`}
      {view.example && <span className={css.exampleNote}>{t('situation-example-note')}</span>}
    </>
  )
}

function Chooser({ areas, area }: { areas: readonly AreaView[]; area: string }) {
  const t = useText()
  const hearing = useHearing()
  return (
    <nav aria-label={t('situation-choose')}>
      <ul className={css.chooser}>
        {areas.map(one => (
          <li key={one.id}>
            <a
              href={formatRoute({ hearing, screen: 'situation', rest: [one.id] })}
              aria-current={one.id === area ? 'page' : undefined}
            >
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Indicators({ view, asNumbers }: { view: SituationView; asNumbers: boolean }) {
  const t = useText()
  if (view.lines.length === 0)
    return (
      <EmptyState title={t('situation-empty')}>
        <p>{t('situation-empty-words')}</p>
      </EmptyState>
    )
  const lastYear = view.years.at(-1)
  return (
    <>
      {!asNumbers && <ScaleKey area={view.area_name} city={view.city !== view.area} />}
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className="visually-hidden">{t('situation-caption', { area: view.area_name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('situation-indicator')}</th>
              <th scope="col" className={css.number}>
                {lastYear}
              </th>
              {asNumbers ? (
                <>
                  <th scope="col" className={css.number}>
                    {t('situation-city')}
                  </th>
                  {view.years.map(year => (
                    <th key={year} scope="col" className={css.number}>
                      {year}
                    </th>
                  ))}
                </>
              ) : (
                <>
                  <th scope="col">{t('situation-among')}</th>
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
                area={view.area_name}
                asNumbers={asNumbers}
                lastYear={lastYear}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
