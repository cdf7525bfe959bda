/**
 * Resultat, in three parts: last year's plan with what becomes of each promise, this year's plan as it goes, and what comes back
 * over the years. As long as something of last year's is undecided, that is where the screen opens.
 */

import { Page } from '../kit/Page'
import { Tabs } from '../kit/Tabs'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { go, useRoute } from '../way/route'
import type { FollowUpView, ProgressView } from '../wire'
import { LastPlan } from './LastPlan'
import { OverYears } from './OverYears'
import { Progress } from './Progress'

const parts = ['last', 'now', 'years'] as const
type Part = (typeof parts)[number]

export function FollowUpScreen() {
  const t = useText()
  const { hearing, rest } = useRoute()
  const read = { hearing: hearing ?? '' }
  const { view: last, trouble } = useRead('follow_up', read)
  const { view: now, trouble: noProgress } = useRead('progress', read)
  if (!last || !now) return <Unread trouble={trouble ?? noProgress} />
  const chosen = parts.find(part => part === rest[0]) ?? firstPart(last, now)
  const asked = rest[1] ?? null
  return (
    <Page title={t('follow-up-title')} lead={t('follow-up-lead')}>
      <Tabs
        label={t('follow-up-title')}
        chosen={chosen}
        onChoose={part => go('follow_up', part)}
        tabs={[
          {
            id: 'last',
            title:
              last.year === null
                ? t('follow-up-tab-last-none')
                : t('follow-up-tab-last', { year: String(last.year), undecided: last.undecided }),
            content: <LastPlan view={last} asked={asked} />,
          },
          {
            id: 'now',
            title: t('follow-up-tab-now', { year: String(now.year), due: now.due.length }),
            content: <Progress view={now} asked={asked} />,
          },
          { id: 'years', title: t('follow-up-tab-years'), content: <OverYears hearing={read.hearing} /> },
        ]}
      />
    </Page>
  )
}

function firstPart(last: FollowUpView, now: ProgressView): Part {
  if (last.undecided > 0) return 'last'
  return now.measures > 0 ? 'now' : 'last'
}
