/** The situation picture: a sheet for each area, all areas beside each other, and the indicators they are made of. */
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { go, useHearing, useRoute } from '../way/route'
import { CityPage } from './CityPage'
import { IndicatorsPage } from './IndicatorsPage'
import { Sheet } from './Sheet'

/** What stands in the address where an area's id would: the page of all areas, and that of the indicators. */
const allAreas = 'all'
const indicators = 'indicators'

export function SituationScreen() {
  const t = useText()
  const hearing = useHearing()
  const { rest } = useRoute()
  const { view, trouble } = useRead('hearing_areas', { hearing })
  if (view === null) return <Unread trouble={trouble} />
  if (rest[0] === indicators) return <IndicatorsPage />
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
  if (rest[0] === allAreas && view.areas.length > 1) return <CityPage areas={view.areas} />
  return <Sheet areas={view.areas} area={area.id} />
}
