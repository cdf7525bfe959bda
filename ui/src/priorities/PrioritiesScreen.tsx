/**
 * Prioriteringar: the city's table of areas and problem areas, with the breaks in words; an area's ranked priorities, each with its
 * red thread; one priority open at a time, with causes, measures and signatures.
 */
import { useActions } from '../shared/actions'
import { useRead } from '../shared/engine_context'
import { Page } from '../shared/Page'
import { formatRoute, go, useRoute } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { AreaPriorities, Id, PrioritiesView } from '../wire'
import { AreaPart } from './AreaPart'
import { CityPart } from './CityPart'
import css from './PrioritiesScreen.module.css'

export function PrioritiesScreen() {
  const t = useText()
  const { hearing, rest } = useRoute()
  const { view, trouble } = useRead('priorities', { hearing: hearing ?? '' })
  const areas = view?.areas ?? []
  const at = areas.findIndex(area => area.area === rest[0])
  useActions([
    {
      id: 'next-area',
      key: 'priorities-next-area',
      keys: 'Alt PageDown',
      do: () => go('priorities', areas[at + 1]?.area ?? 'all'),
    },
    {
      id: 'previous-area',
      key: 'priorities-previous-area',
      keys: 'Alt PageUp',
      do: () => go('priorities', areas[at < 0 ? areas.length - 1 : at - 1]?.area ?? 'all'),
    },
  ])
  if (!view) return <Unread trouble={trouble} />
  const area = areas[at]
  return (
    <Page
      title={area?.name ?? t('screen-priorities')}
      lead={area ? <AreaLead area={area} /> : <CityLead view={view} />}
    >
      <div className={css.split}>
        <Areas hearing={hearing ?? ''} areas={areas} current={area?.area ?? null} />
        {area ? (
          <AreaPart key={area.area} hearing={hearing ?? ''} area={area} opened={rest[1] ?? null} />
        ) : (
          <CityPart hearing={hearing ?? ''} view={view} />
        )}
      </div>
    </Page>
  )
}

function AreaLead({ area }: { area: AreaPriorities }) {
  const t = useText()
  const fixed = area.priorities.filter(one => one.state === 'fixed').length
  return t('priorities-area-lead', { count: area.priorities.length, fixed })
}

function CityLead({ view: { counts } }: { view: PrioritiesView }) {
  const t = useText()
  return t('priorities-city-lead', {
    priorities: counts.priorities,
    fixed: counts.priorities_fixed,
    measures: counts.measures,
    joint: counts.joint_measures,
  })
}

function Areas({
  hearing,
  areas,
  current,
}: {
  hearing: Id
  areas: readonly AreaPriorities[]
  current: Id | null
}) {
  const t = useText()
  const href = (id: string) => formatRoute({ hearing, screen: 'priorities', rest: [id] })
  return (
    <nav className={css.areas} aria-label={t('priorities-areas')}>
      <a href={href('all')} aria-current={current === null ? 'page' : undefined}>
        {t('priorities-all')}
      </a>
      {areas.map(area => {
        const broken = area.priorities.filter(one =>
          one.thread.stations.some(station => station.broken),
        ).length
        return (
          <a key={area.area} href={href(area.area)} aria-current={current === area.area ? 'page' : undefined}>
            {area.name}
            <span>
              {area.priorities.length}
              {broken > 0 && <b>{t('priorities-broken', { count: broken })}</b>}
            </span>
          </a>
        )
      })}
    </nav>
  )
}
