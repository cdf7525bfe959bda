/**
 * The red thread of one priority: situation, problem, causes, measures, result on a line. Whole stations are filled; a break is
 * the one loud thing, it says what is missing, and mending starts from it. What comes later is an empty ring.
 */
import { useText } from '../text'
import type { Station, StationView } from '../wire'
import css from './ThreadLine.module.css'

export function ThreadLine({
  stations,
  onMend,
}: {
  stations: readonly StationView[]
  /** Called with the station to mend; none where nothing can be written. */
  onMend?: (station: Station) => void
}) {
  const t = useText()
  return (
    <ol className={css.thread} aria-label={t('thread')}>
      {stations.map(one => {
        const state = one.broken ? 'broken' : one.later ? 'later' : one.count > 0 ? 'whole' : 'empty'
        const words = one.broken
          ? t(`thread-lacks-${one.station}`)
          : one.later
            ? t(`thread-later-${one.station}`)
            : t(`thread-${one.station}`, { count: one.count })
        return (
          <li key={one.station} data-state={state}>
            <Knot state={state} />
            {one.broken && onMend ? (
              <button type="button" onClick={() => onMend(one.station)}>
                {words}
                <span>{t('thread-mend')}</span>
              </button>
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
