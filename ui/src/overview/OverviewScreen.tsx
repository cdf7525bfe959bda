/** Where the year stands, on one screen: the next step, the five phases with what is done and what is not, the facts. */
import { useEffect, useRef } from 'react'
import { useImport } from '../deeds/importing'
import { useNextYear } from '../deeds/next_year'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { formatRoute, go, useHearing, useRoute } from '../way/route'
import { type OverviewView, yearPhases } from '../wire'
import { Facts } from './Facts'
import { type Known, type Line, linesOf, nextStep } from './lines'
import css from './OverviewScreen.module.css'

export function OverviewScreen() {
  const t = useText()
  const { date } = useFormat()
  const hearing = useHearing()
  const { view, trouble } = useRead('overview', { hearing })
  const followUp = useRead('follow_up', { hearing }).view
  const exports = useRead('exports', { hearing }).view
  const importFiles = useImport()
  const startNext = useNextYear(hearing)
  if (view === null) return <Unread trouble={trouble} />
  const known = { overview: view, followUp, exports }
  const lead = [view.city, view.date && date(view.date), view.venue].filter(Boolean).join(' · ')
  return (
    <Page
      title={view.title}
      lead={
        <>
          {lead}
          {view.example_data && <span className={css.example}>{t('overview-example')}</span>}
        </>
      }
      actions={
        <>
          {hasHappened.includes(view.phase) && (
            <Button icon="chevron" onPress={() => void startNext()}>
              {t('overview-next-year')}
            </Button>
          )}
          <Button icon="file" onPress={importFiles}>
            {t('import-files')}
          </Button>
        </>
      }
    >
      <NextStep known={known} />
      <div className={css.year}>
        <Phases known={known} />
        <Facts view={view} />
      </div>
    </Page>
  )
}

/** The phases in which the next year can be thought of; before them the action is in Ctrl K. */
const hasHappened: readonly OverviewView['phase'][] = ['decide', 'report', 'follow-up']

function NextStep({ known }: { known: Known }) {
  const t = useText()
  const importFiles = useImport()
  const next = nextStep(known)
  const { screen } = next
  return (
    <section className={css.next} aria-label={t('overview-next')}>
      <p>
        <span>{t('overview-next')}</span>
        <strong>{t(next.key, next.vars)}</strong>
      </p>
      <Button variant="main" onPress={screen === 'import' ? importFiles : () => go(screen)}>
        {screen === 'import' ? t('import-files') : t('overview-go', { screen: t(`screen-${screen}`) })}
      </Button>
    </section>
  )
}

function Phases({ known }: { known: Known }) {
  const t = useText()
  const { rest } = useRoute()
  const first = useRef<HTMLOListElement>(null)
  // From "unfinished" in the side: the keyboard lands on the first thing that is.
  useEffect(() => {
    if (rest[0] === 'unfinished') first.current?.querySelector<HTMLElement>('[data-tone=open] a')?.focus()
  }, [rest])
  const lines = linesOf(known)
  return (
    <ol className={css.phases} ref={first}>
      {yearPhases.map(phase => (
        <li key={phase}>
          <h2>{t(`phase-${phase}`)}</h2>
          <ul>
            {lines[phase].map(line => (
              <PhaseLine key={line.key} line={line} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

const marks = { done: 'check', open: 'warning', later: 'more' } as const

function PhaseLine({ line }: { line: Line }) {
  const t = useText()
  const hearing = useHearing()
  return (
    <li data-tone={line.tone}>
      <Icon name={marks[line.tone]} />
      <span className="visually-hidden">{t(`overview-tone-${line.tone}`)}</span>
      <a href={formatRoute({ hearing, screen: line.screen, rest: line.rest ?? [] })}>
        {t(line.key, line.vars)}
      </a>
    </li>
  )
}
