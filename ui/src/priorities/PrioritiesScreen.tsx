/**
 * Prioriteringar: the city's table of areas and problem areas, with the breaks in words; a board of all areas and their ranks; an
 * area's ranked priorities, each with its red thread; one priority open at a time, with all it holds.
 */

import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, hrefTo, useRoute } from '../way/route'
import type { AreaPriorities, Id, PrioritiesView } from '../wire'
import { AreaPart } from './AreaPart'
import { Board } from './Board'
import { Breaks } from './Breaks'
import { CityPart } from './CityPart'
import css from './PrioritiesScreen.module.css'

/** In the place of an area in the address: the city's page, the board of ranks, the list of breaks. */
const pages = ['all', 'board', 'breaks'] as const

export function PrioritiesScreen() {
  const t = useText()
  const { hearing, rest } = useRoute()
  const { view, trouble } = useRead('priorities', { hearing: hearing ?? '' })
  const areas = view?.areas ?? []
  const at = areas.findIndex(one => one.area === rest[0])
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
    { id: 'board', key: 'priorities-to-board', keys: 'Alt B', do: () => go('priorities', 'board') },
  ])
  if (!view) return <Unread trouble={trouble} />
  const area = areas[at]
  const isBoard = rest[0] === 'board'
  return (
    <Page
      title={area?.name ?? t(isBoard ? 'priorities-board' : 'screen-priorities')}
      lead={area ? <AreaLead area={area} /> : <CityLead view={view} />}
    >
      <div className={css.split} data-board={isBoard}>
        <Areas
          hearing={hearing ?? ''}
          areas={isBoard ? [] : areas}
          current={area?.area ?? pages.find(page => page === rest[0]) ?? 'all'}
        />
        {area ? (
          <AreaPart key={area.area} hearing={hearing ?? ''} area={area} opened={rest[1] ?? null} />
        ) : isBoard ? (
          <Board hearing={hearing ?? ''} view={view} />
        ) : (
          <Whole hearing={hearing ?? ''} areas={areas} isBreaks={rest[0] === 'breaks'} />
        )}
      </div>
    </Page>
  )
}

function Whole({
  hearing,
  areas,
  isBreaks,
}: {
  hearing: Id
  areas: readonly AreaPriorities[]
  isBreaks: boolean
}) {
  return isBreaks ? <Breaks hearing={hearing} areas={areas} /> : <CityPart hearing={hearing} />
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
  /** An area, or one of the pages of all areas. */
  current: Id
}) {
  const t = useText()
  const href = (id: string) => hrefTo(hearing, 'priorities', id)
  return (
    <nav className={css.areas} aria-label={t('priorities-areas')}>
      {pages.map(page => (
        <a key={page} href={href(page)} aria-current={current === page ? 'page' : undefined}>
          {t(`priorities-${page}`)}
        </a>
      ))}
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
