/**
 * Årshjulet: when the plan's measures begin, are looked at and are to be done, month by month, as a list or as a picture of twelve
 * months. What has passed without word is loud.
 */
import { useRef, useState } from 'react'
import { Select } from '../fields/fields'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Tabs } from '../kit/Tabs'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, useRoute } from '../way/route'
import type { YearView } from '../wire'
import { all, filtered, parties, stands } from './filtering'
import { MonthList } from './MonthList'
import { goToPassed, walk } from './walking'
import { YearPicture } from './YearPicture'
import css from './YearScreen.module.css'

const views = ['list', 'picture'] as const

export function YearScreen() {
  const t = useText()
  const { hearing } = useRoute()
  const { view, trouble } = useRead('year', { hearing: hearing ?? '' })
  if (!view) return <Unread trouble={trouble} />
  return (
    <Page title={t('year-title', { year: String(view.year) })} lead={<Lead view={view} />}>
      {view.measures === 0 ? (
        <EmptyState
          title={t('year-none')}
          action={<Button onPress={() => go('priorities')}>{t('progress-none-do')}</Button>}
        >
          <p>{t('year-none-words')}</p>
        </EmptyState>
      ) : (
        <Calendar view={view} />
      )}
    </Page>
  )
}

function Lead({ view }: { view: YearView }) {
  const t = useText()
  const { date } = useFormat()
  if (view.measures === 0) return null
  return t('year-lead', {
    today: date(view.today),
    passed: view.passed,
    due: view.due,
    coming: view.coming,
    answered: view.answered,
  })
}

function Calendar({ view }: { view: YearView }) {
  const t = useText()
  const { rest } = useRoute()
  const chosen = views.find(one => one === rest[0]) ?? 'list'
  const [area, setArea] = useState<string>(all)
  const [party, setParty] = useState<string>(all)
  const [stand, setStand] = useState<string>(all)
  const calendar = useRef<HTMLDivElement>(null)
  const dates = filtered(view.dates, { area, party, stand })
  useActions([
    {
      id: 'next-passed',
      key: 'year-next-passed',
      keys: 'Alt U',
      isDisabled: view.passed === 0,
      do: () => goToPassed(calendar.current),
    },
    {
      id: 'other-view',
      key: chosen === 'list' ? 'year-show-picture' : 'year-show-list',
      keys: 'Alt V',
      do: () => go('year', chosen === 'list' ? 'picture' : 'list'),
    },
  ])
  return (
    <div className={css.calendar}>
      <div className={css.filters}>
        <Select
          className={css.choice ?? ''}
          label={t('year-area')}
          options={[
            { id: all, name: t('year-all-areas') },
            ...view.areas.map(one => ({ id: one.area, name: one.name })),
          ]}
          value={area}
          onChoose={setArea}
        />
        <Select
          className={css.choice ?? ''}
          label={t('year-party')}
          options={[
            { id: all, name: t('year-all-parties') },
            ...parties.map(id => ({ id, name: t(`party-${id}`) })),
          ]}
          value={party}
          onChoose={setParty}
        />
        <Select
          className={css.choice ?? ''}
          label={t('year-stand')}
          options={[
            { id: all, name: t('year-all-stands') },
            ...stands.map(id => ({ id, name: t(`date-state-${id}`) })),
          ]}
          value={stand}
          onChoose={setStand}
        />
        <p aria-live="polite">{t('year-shown', { count: dates.length, all: view.dates.length })}</p>
      </div>
      <Notes view={view} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it have the keyboard; the arrows go between them */}
      <div ref={calendar} onKeyDown={event => walk(event, calendar.current)}>
        <Tabs
          label={t('year-views')}
          chosen={chosen}
          onChoose={one => go('year', one)}
          tabs={[
            { id: 'list', title: t('year-list'), content: <MonthList dates={dates} today={view.today} /> },
            {
              id: 'picture',
              title: t('year-picture'),
              content: <YearPicture dates={dates} months={view.months} today={view.today} />,
            },
          ]}
        />
      </div>
    </div>
  )
}

/** What the calendar cannot show, or shows and should not be so. */
function Notes({ view }: { view: YearView }) {
  const t = useText()
  if (view.measures_without_date + view.before_hearing === 0) return null
  return (
    <ul className={css.notes}>
      {view.measures_without_date > 0 && (
        <li>{t('year-without-date', { count: view.measures_without_date, all: view.measures })}</li>
      )}
      {view.before_hearing > 0 && <li>{t('year-before-hearing-count', { count: view.before_hearing })}</li>}
    </ul>
  )
}
