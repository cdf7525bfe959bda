/**
 * Läs upp: all priorities of the hearing, one after the other over the whole window, said to be right and signed by two. What is
 * fixed gives way to the next by itself; the wall follows when it shows what is read.
 */
import { useEffect, useRef, useState } from 'react'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { ReadBackSheet } from '../thread/ReadBackSheet'
import { goOnErrand } from '../way/errand'
import { go, hrefTo, useHearing, useRoute } from '../way/route'
import type { Id, ReadBackPage, ReadBackView } from '../wire'
import { End } from './End'
import { OrderChoice } from './OrderChoice'
import { type Order, pageAfter, pagesOf, theEnd } from './order'
import { Progress } from './Progress'
import { OnTheWall } from './Wall'

export function ReadBackScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('read_back', { hearing })
  if (!view) return <Unread trouble={trouble} />
  if (view.pages.length > 0) return <Reading view={view} />
  return (
    <Page title={t('screen-read_back')}>
      <EmptyState
        title={t('read-back-none')}
        action={
          <Button variant="main" onPress={() => go('priorities')}>
            {t('read-back-to-priorities')}
          </Button>
        }
      >
        <p>{t('read-back-none-words')}</p>
      </EmptyState>
    </Page>
  )
}

function Reading({ view }: { view: ReadBackView }) {
  const t = useText()
  const hearing = useHearing()
  const { rest } = useRoute()
  const order: Order = rest[0] ?? (view.pages.some(one => !one.done) ? 'open' : 'all')
  const { fixed, noteFixed } = useFixed(view, order)
  const progress = <Progress view={view} fixed={fixed} />
  const begun = useRef(new Set<Id>())
  for (const { done, priority } of view.pages)
    if (!done || priority.id === rest[1]) begun.current.add(priority.id)
  const pages = pagesOf(view, order, begun.current)
  const at = pages.findIndex(one => one.priority.id === rest[1])
  const page = rest[1] === theEnd ? undefined : pages[Math.max(0, at)]
  if (!page) return <End view={view} lead={progress} />
  const walk = (step: 1 | -1) => go('read_back', order, pageAfter(pages, page.priority.id, step))
  const mend = () =>
    goOnErrand({
      from: 'read_back',
      back: hrefTo(hearing, 'read_back', order, page.priority.id),
    })
  return (
    <ReadBackSheet
      priority={page.priority}
      area={{ id: page.area, name: page.area_name, kind: page.area_kind }}
      asks="anchored"
      label={t('screen-read_back')}
      lead={progress}
      lacks={page.lacks}
      onMend={mend}
      onNo={() => {
        mend()
        go('priorities', page.area, page.priority.id)
      }}
      onFixed={() => {
        noteFixed(page)
        walk(1)
      }}
      onWalk={walk}
      onClose={() => go('priorities', page.area)}
    >
      <OrderChoice view={view} order={order} />
      <OnTheWall priority={page.priority.id} />
    </ReadBackSheet>
  )
}

/**
 * What was fixed last, for a quiet sign. When that is taken back one is brought back to it, for there is something to do with it
 * again.
 */
function useFixed(view: ReadBackView, order: Order) {
  const [fixed, setFixed] = useState<{ page: ReadBackPage; isSeen: boolean } | null>(null)
  const id = fixed?.page.priority.id
  const isDone = view.pages.some(page => page.priority.id === id && page.done)
  useEffect(() => {
    if (!fixed || !id) return
    // The view of before the signature may still be on screen: first it is seen to be fixed.
    if (isDone && !fixed.isSeen) setFixed({ ...fixed, isSeen: true })
    if (isDone || !fixed.isSeen) return
    setFixed(null)
    go('read_back', order, id)
  }, [fixed, id, isDone, order])
  return {
    fixed: fixed?.page ?? null,
    noteFixed: (page: ReadBackPage) => setFixed({ page, isSeen: false }),
  }
}
