/** The plenary's clock over the rooms': what goes on in the hall, how long it has left, and what comes next. */
import { useFormat } from '../format'
import { passed } from '../hall/time_left'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { DayView, Id } from '../wire'
import css from './PlenaryLine.module.css'

/** Often enough for minutes. */
const everyMs = 5000

/** Nothing where there is no programme, and nothing before the day or once it is over: then Nu says all there is to say. */
export function PlenaryLine({ hearing }: { hearing: Id }) {
  const t = useText()
  const format = useFormat()
  const { view } = useRead('day', { hearing }, everyMs)
  if (!view || (view.stage !== 'running' && view.stage !== 'between')) return null
  const item = (id: Id | null | undefined) => view.items.find(one => one.id === id)
  const next = item(view.next)
  const starts = next && (next.projected_start ?? next.planned_start)
  return (
    <a className={css.line} href={hrefTo(hearing, 'now')} data-stage={view.current?.stage}>
      <time>{format.clock(view.clock)}</time>
      <strong>{item(view.current?.id)?.title ?? t('day-stage-between')}</strong>
      {view.current && <span className={css.left}>{t(...leftOf(view.current))}</span>}
      {next && starts !== undefined && (
        <span className={css.next}>
          {t('rooms-plenary-next', { title: next.title, time: format.clock(starts) })}
        </span>
      )}
    </a>
  )
}

function leftOf(current: NonNullable<DayView['current']>): [string, { minutes: number }?] {
  if (current.is_paused) return ['day-paused']
  const { minutes, isOver } = passed(current.left)
  return [isOver ? 'time-over' : 'time-left', { minutes }]
}
