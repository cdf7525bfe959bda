/**
 * Nu: one screen for the running day. What goes on, large; how the day stands against the plan and what can be done about it;
 * what comes. Planned, expected and actual times have each their own column and look. All numbers are the engine's, read
 * again all the time: nothing here counts or knows what time it is.
 */
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { go, useHearing } from '../way/route'
import type { DayView } from '../wire'
import { Current } from './Current'
import css from './DayScreen.module.css'
import { useDeeds } from './deeds'
import { Been, Coming, OtherDays } from './Items'
import { Standing } from './Standing'

/** Often enough that no second is skipped where seconds are shown. */
const everyMs = 500

export function DayScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('day', { hearing }, everyMs)
  if (view === null) return <Unread trouble={trouble} />
  if (view.items.length === 0)
    return (
      <Page title={t('screen-now')}>
        <EmptyState
          title={t('day-empty')}
          action={
            <Button variant="main" onPress={() => go('agenda')}>
              {t('day-to-agenda')}
            </Button>
          }
        >
          <p>{t('day-empty-words')}</p>
        </EmptyState>
      </Page>
    )
  return <Running view={view} />
}

function Running({ view }: { view: DayView }) {
  const t = useText()
  const { clock, weekday } = useFormat()
  const deeds = useDeeds(view)
  const date = view.date ? weekday(view.date) : t('day-other', { day: view.day })
  return (
    <Page
      title={t('screen-now')}
      lead={t('day-date', { date, day: view.day, days: view.days })}
      actions={
        <p className={css.clock}>
          <time role="img" aria-label={t('day-clock', { time: clock(view.clock) })}>
            {clock(view.clock)}
          </time>
        </p>
      }
    >
      <Current view={view} deeds={deeds} />
      <Standing view={view} deeds={deeds} />
      <Coming view={view} deeds={deeds} />
      <Been view={view} deeds={deeds} />
      <OtherDays view={view} deeds={deeds} />
    </Page>
  )
}
