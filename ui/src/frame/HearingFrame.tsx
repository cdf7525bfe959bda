/** The frame of one hearing: reads what it shows from the engine and draws the screen the address names. */
import { type ReactNode, useEffect, useMemo } from 'react'
import { useNextYear } from '../deeds/next_year'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { ProjectorActions } from '../projector/ProjectorActions'
import { useRead, useSaved } from '../reading/engine_context'
import { useSame } from '../reading/same'
import { useSay } from '../reading/say'
import { screens } from '../screens'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { goToStart, useRoute } from '../way/route'
import type { OverviewView, SavedView } from '../wire'
import { useArrival } from './arrival'
import { ErrandLine } from './ErrandLine'
import { Frame } from './Frame'
import type { FrameState } from './state'

export function HearingFrame({ hearing }: { hearing: string }) {
  const route = useRoute()
  const startNext = useNextYear(hearing)
  useArrival()
  useActions([{ id: 'next-year', key: 'overview-next-year', do: () => void startNext() }], 'frame')
  const Screen = screens.find(screen => screen.id === route.screen)?.Screen
  return (
    <FreshFrame hearing={hearing}>
      <ProjectorActions hearing={hearing} />
      <ErrandLine />
      {Screen && <Screen />}
    </FreshFrame>
  )
}

/** Reads what the frame shows. Apart from the screen, which is not drawn again because a count in the frame is another. */
function FreshFrame({ hearing, children }: { hearing: string; children: ReactNode }) {
  const overview = useRead('overview', { hearing })
  const saved = useSaved()
  const state = useSame(
    useMemo(
      () => (overview.view && saved.view ? frameState(overview.view, saved.view) : null),
      [overview.view, saved.view],
    ),
  )
  useStrangeLogSaid(saved.view)
  if (overview.trouble) return <NoHearing />
  if (!state) return null
  return (
    <Frame state={state} screens={screens}>
      {children}
    </Frame>
  )
}

/** Once: that a log beside the data file belonged to another, and where it lies now. */
function useStrangeLogSaid(saved: SavedView | null) {
  const say = useSay()
  const path = saved?.strange_log
  useEffect(() => {
    if (path) say({ key: 'status-strange-log', vars: { path } })
  }, [path, say])
}

function NoHearing() {
  const t = useText()
  return (
    <main>
      <EmptyState
        title={t('frame-no-hearing')}
        action={
          <Button variant="main" onPress={goToStart}>
            {t('frame-to-start')}
          </Button>
        }
      />
    </main>
  )
}

function frameState(overview: OverviewView, saved: SavedView): FrameState {
  return {
    title: overview.title,
    city: overview.city ?? '',
    phase: overview.phase,
    undo: saved.undo && `action-${saved.undo}`,
    redo: saved.redo && `action-${saved.redo}`,
    laptops: saved.laptops,
    unfinished: overview.unfinished,
  }
}
