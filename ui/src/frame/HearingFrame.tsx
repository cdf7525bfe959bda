/** The frame of one hearing: reads what it shows from the engine and draws the screen the address names. */

import { ProjectorActions } from '../projector/ProjectorActions'
import { screens } from '../screens'
import { useActions } from '../shared/actions'
import { Button } from '../shared/Button'
import { EmptyState } from '../shared/EmptyState'
import { useRead, useSaved } from '../shared/engine_context'
import { useNextYear } from '../shared/next_year'
import { goToStart, useRoute } from '../shared/route'
import { useText } from '../text'
import type { OverviewView, SavedView } from '../wire'
import { useArrival } from './arrival'
import { Frame } from './Frame'
import type { FrameState } from './state'

export function HearingFrame({ hearing }: { hearing: string }) {
  const route = useRoute()
  const overview = useRead('overview', { hearing })
  const saved = useSaved()
  const startNext = useNextYear(hearing)
  useArrival()
  useActions([{ id: 'next-year', key: 'overview-next-year', do: () => void startNext() }])
  if (overview.trouble) return <NoHearing />
  if (!overview.view || !saved.view) return null
  const Screen = screens.find(screen => screen.id === route.screen)?.Screen
  return (
    <Frame state={frameState(overview.view, saved.view)} screens={screens}>
      <ProjectorActions hearing={hearing} />
      {Screen && <Screen />}
    </Frame>
  )
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
