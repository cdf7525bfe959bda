/** The year to the left: five phases in the order of life, the one that is now marked, and what is unfinished at the foot. */

import { memo } from 'react'
import type { ScreenEntry } from '../screens'
import { useText } from '../text'
import { hrefTo, type ScreenId, useHearing } from '../way/route'
import { type Id, type YearPhase, yearPhases } from '../wire'
import css from './Side.module.css'
import type { FrameState } from './state'

interface SideProps {
  state: FrameState
  screens: readonly ScreenEntry[]
  current: ScreenId
}

export const Side = memo(({ state, screens, current }: SideProps) => {
  const t = useText()
  const hearing = useHearing()
  return (
    <nav className={css.side} aria-label={t('frame-year')}>
      <a
        className={css.overview}
        href={hrefTo(hearing, 'overview')}
        aria-current={current === 'overview' ? 'page' : undefined}
      >
        {t('screen-overview')}
      </a>
      <ol className={css.phases}>
        {yearPhases.map(phase => (
          <PhasePart key={phase} phase={phase} {...{ state, screens, current, hearing }} />
        ))}
      </ol>
      {state.unfinished > 0 && (
        <a className={css.unfinished} href={hrefTo(hearing, 'overview', 'unfinished')}>
          {t('frame-unfinished', { count: state.unfinished })}
        </a>
      )}
    </nav>
  )
})

function PhasePart({
  phase,
  state,
  screens,
  current,
  hearing,
}: SideProps & { phase: YearPhase; hearing: Id }) {
  const t = useText()
  const isNow = state.phase === phase
  const here = screens.filter(screen => screen.phase === phase)
  if (here.length === 0) return null
  return (
    <li className={css.phase} data-now={isNow}>
      <p className={css.name}>
        {t(`phase-${phase}`)}
        {isNow && <span className={css.now}>{t('frame-now')}</span>}
      </p>
      <ul>
        {here.map(screen => (
          <li key={screen.id}>
            <a href={hrefTo(hearing, screen.id)} aria-current={screen.id === current ? 'page' : undefined}>
              {t(`screen-${screen.id}`)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}
