/**
 * The programme as a day: time runs downwards, a block is as high as it is long, rooms stand side by side within a parallel block,
 * and a break is one block across them all. What is free, what overlaps and what goes past the day's end is drawn and said.
 */
import { type CSSProperties, useEffect } from 'react'
import { useFormat } from '../format'
import { useText } from '../text'
import type { AgendaDayView } from '../wire'
import { Block } from './Block'
import css from './DayView.module.css'
import { DayName, type ViewProps } from './ListView'
import { asideOf, axisOf, heightOf, hoursOf } from './scale'

export function DayView(props: ViewProps & { onEdit: (id: string) => void }) {
  const { view, wanted, onWanted, onEdit } = props
  useEffect(() => {
    if (wanted === null || !view.items.some(item => item.id === wanted)) return
    onEdit(wanted)
    onWanted()
  }, [wanted, view.items, onWanted, onEdit])
  return view.days.map(day => <Day key={day.day} day={day} {...props} />)
}

function Day({
  day,
  view,
  order,
  asks,
  onEdit,
}: ViewProps & { day: AgendaDayView; onEdit: (id: string) => void }) {
  const t = useText()
  const { clock } = useFormat()
  const items = view.items.filter(item => item.day === day.day)
  const axis = axisOf(day, items, view.ends)
  const at = (time: number) => heightOf(axis, time - axis.from)
  const name = t('agenda-day', { day: day.day })
  return (
    <section className={css.day} aria-label={view.days.length > 1 ? name : t('agenda-view-day')}>
      {view.days.length > 1 && (
        <h2 className={css.heading} {...order.ofDay(day.day).row}>
          <DayName day={day} />
        </h2>
      )}
      <div className={css.axis} style={{ blockSize: at(axis.to) }}>
        <ol className={css.hours} aria-hidden="true">
          {hoursOf(axis).map(hour => (
            <li key={hour} style={{ insetBlockStart: at(hour) }}>
              {clock(hour)}
            </li>
          ))}
        </ol>
        <ol className={css.blocks}>
          {items.map(item => (
            <Block
              key={item.id}
              item={item}
              view={view}
              order={order}
              asks={asks}
              onEdit={() => onEdit(item.id)}
              minute={axis.minute}
              style={
                {
                  insetBlockStart: at(item.planned_start),
                  '--aside': asideOf(item, items),
                } as CSSProperties
              }
            />
          ))}
        </ol>
        {view.ends !== null && <End ends={view.ends} day={day} at={at} />}
      </div>
    </section>
  )
}

/** The time the day must be over, and what lies past it. */
function End({ ends, day, at }: { ends: number; day: AgendaDayView; at: (time: number) => string }) {
  const t = useText()
  const { clock } = useFormat()
  const past = day.past ?? 0
  return (
    <div className={css.end} data-past={past > 0} style={{ insetBlockStart: at(ends) }}>
      <span>
        {t('agenda-ends-at', { time: clock(ends) })}
        {past > 0 && <strong>{t('agenda-past', { minutes: past })}</strong>}
        {past < 0 && <em>{t('agenda-to-spare', { minutes: -past })}</em>}
      </span>
    </div>
  )
}
