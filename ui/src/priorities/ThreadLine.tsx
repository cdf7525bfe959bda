/**
 * The red thread of one priority: situation, problem, causes, measures, result on a line. Whole stations are filled; a break is
 * the one loud thing, it says what is missing and leads to the field where it is mended. What comes later is an empty ring,
 * and so is what nobody has chosen yet.
 */

import { useText } from '../text'
import { hrefToMend } from '../way/mending'
import { partId } from '../way/parts'
import { hrefTo, useHearing } from '../way/route'
import type { Id, StationView } from '../wire'
import css from './ThreadLine.module.css'

export function ThreadLine({
  stations,
  area,
  priority,
  isLocked,
}: {
  stations: readonly StationView[]
  area: Id
  priority: Id
  /** The priority is fixed: it is opened again before it is mended. */
  isLocked: boolean
}) {
  const t = useText()
  const hearing = useHearing()
  return (
    <ol className={css.thread} aria-label={t('thread')}>
      {stations.map(one => {
        const state = one.broken
          ? 'broken'
          : one.open
            ? 'open'
            : one.later
              ? 'later'
              : one.count > 0
                ? 'whole'
                : 'empty'
        const words = one.lacks
          ? t(`thread-lacks-${one.lacks.kind}`)
          : one.open
            ? t(`thread-open-${one.station}`)
            : one.later
              ? t(`thread-later-${one.station}`)
              : t(`thread-${one.station}`, { count: one.count })
        return (
          <li key={one.station} data-state={state}>
            <Knot state={state} />
            {one.lacks ? (
              <a href={hrefToMend(hearing, { ...one.lacks, area, locked: isLocked })}>
                {words}
                <span>{t(isLocked ? 'thread-reopen' : 'thread-mend')}</span>
              </a>
            ) : one.open && !isLocked ? (
              <a href={hrefTo(hearing, 'priorities', area, priority, partId('evidence-of', priority))}>
                {words}
                <span>{t('thread-choose')}</span>
              </a>
            ) : (
              <span>{words}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Knot({ state }: { state: string }) {
  return (
    <svg className={css.knot} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {state === 'broken' ? <path d="m3 3 10 10M13 3 3 13" /> : <circle cx="8" cy="8" r="5.5" />}
    </svg>
  )
}
