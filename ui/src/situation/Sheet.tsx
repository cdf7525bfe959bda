/** The sheet of one area, in three manners: its numbers in rows, their years as small charts, all areas on one scale. */
import { useState } from 'react'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go, hrefTo, type Rests, useHearing, useRoute } from '../way/route'
import type { AreaView, Id, SituationView } from '../wire'
import { Chooser } from './Chooser'
import { Compare } from './Compare'
import { Indicators } from './Indicators'
import { LastYear } from './LastYear'
import { OwnWords } from './OwnWords'
import css from './SituationScreen.module.css'
import { Trends } from './Trends'

const manners = ['sheet', 'trends', 'compare'] as const
type Manner = (typeof manners)[number]

/** The sheet is where an area begins. */
function sheetOf(area: Id, manner: Manner): Rests['situation'] {
  return manner === 'sheet' ? [area] : [area, manner]
}

export function Sheet({ areas, area }: { areas: readonly AreaView[]; area: string }) {
  const t = useText()
  const hearing = useHearing()
  const { rest } = useRoute()
  const { view, trouble } = useRead('situation', { hearing, area })
  const [asNumbers, setAsNumbers] = useState(false)
  // Alone there is nothing to compare with.
  const offered = manners.filter(one => one !== 'compare' || view?.compares === true)
  const manner = offered.find(one => one === rest[1]) ?? 'sheet'
  const at = areas.findIndex(one => one.id === area)
  const turn = (by: number) => {
    const next = areas[(at + by + areas.length) % areas.length]
    if (next) go('situation', ...sheetOf(next.id, manner))
  }
  const toNumbers = asNumbers ? 'situation-as-drawings' : 'situation-as-numbers'
  const isAlone = areas.length < 2
  useActions([
    {
      id: 'situation-next',
      key: 'situation-next',
      keys: 'Alt PageDown',
      isDisabled: isAlone,
      do: () => turn(1),
    },
    {
      id: 'situation-previous',
      key: 'situation-previous',
      keys: 'Alt PageUp',
      isDisabled: isAlone,
      do: () => turn(-1),
    },
    { id: 'situation-numbers', key: toNumbers, keys: 'Alt T', do: () => setAsNumbers(!asNumbers) },
    ...offered.map((one, index) => ({
      id: `situation-${one}`,
      key: `situation-to-${one}`,
      keys: `Alt ${index + 1}`,
      do: () => go('situation', ...sheetOf(area, one)),
    })),
    { id: 'situation-indicators', key: 'situation-to-indicators', do: () => go('situation', 'indicators') },
    {
      id: 'situation-all',
      key: 'situation-to-all',
      isDisabled: isAlone,
      do: () => go('situation', 'all'),
    },
  ])
  return (
    <Page
      title={areas[at]?.name ?? t('screen-situation')}
      lead={view && <Lead view={view} />}
      actions={
        <>
          <Button onPress={() => setAsNumbers(!asNumbers)}>{t(toNumbers)}</Button>
          <Button variant="quiet" onPress={() => go('situation', 'indicators')}>
            {t('situation-to-indicators')}
          </Button>
        </>
      }
    >
      <Chooser areas={areas} chosen={area} manner={manner === 'sheet' ? undefined : manner} />
      {view === null ? (
        <Unread trouble={trouble} />
      ) : (
        <>
          {view.lines.length > 0 && <Manners offered={offered} manner={manner} area={area} />}
          <div className={css.sheet}>
            <div className={css.paper} data-numbers={asNumbers && manner === 'sheet'}>
              <Content view={view} manner={manner} asNumbers={asNumbers} />
              {manner === 'sheet' && <LastYear hearing={hearing} area={area} />}
            </div>
            {manner === 'sheet' && <OwnWords hearing={hearing} view={view} />}
          </div>
        </>
      )}
    </Page>
  )
}

function Content({ view, manner, asNumbers }: { view: SituationView; manner: Manner; asNumbers: boolean }) {
  const t = useText()
  if (view.lines.length === 0)
    return (
      <EmptyState
        title={t('situation-empty')}
        action={
          <Button variant="main" onPress={() => go('situation', 'indicators')}>
            {t('situation-to-indicators')}
          </Button>
        }
      >
        <p>{t('situation-empty-words')}</p>
      </EmptyState>
    )
  if (manner === 'trends') return <Trends view={view} asNumbers={asNumbers} />
  if (manner === 'compare') return <Compare view={view} asNumbers={asNumbers} />
  return <Indicators view={view} asNumbers={asNumbers} />
}

function Manners({ offered, manner, area }: { offered: readonly Manner[]; manner: Manner; area: string }) {
  const t = useText()
  const hearing = useHearing()
  return (
    <nav aria-label={t('situation-manner')} className={css.manners}>
      {offered.map(one => (
        <a
          key={one}
          href={hrefTo(hearing, 'situation', ...sheetOf(area, one))}
          aria-current={one === manner ? 'page' : undefined}
        >
          {t(`situation-manner-${one}`)}
        </a>
      ))}
    </nav>
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
