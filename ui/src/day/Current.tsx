/** What goes on, to be read at arm's length: the title, a bar, the minutes left, and what can be done about it. */
import { useFormat } from '../format'
import { passed } from '../hall/time_left'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { useText } from '../text'
import type { CurrentItemView, DayItemView, DayView, Stage } from '../wire'
import css from './DayScreen.module.css'
import type { Deed, Deeds } from './deeds'
import { Turn } from './Turn'
import { useSpan } from './words'

export function Current({ view, deeds }: { view: DayView; deeds: Deeds }) {
  const item = view.items.find(one => one.id === view.current?.id)
  if (!view.current || !item) return <Nothing view={view} deeds={deeds} />
  return <Item current={view.current} item={item} deeds={deeds} />
}

function Item({ current, item, deeds }: { current: CurrentItemView; item: DayItemView; deeds: Deeds }) {
  const t = useText()
  const { clock } = useFormat()
  const stage = current.is_paused ? 'paused' : current.stage
  return (
    <section className={css.current} data-stage={stage} aria-labelledby="day-current">
      <header className={css.what}>
        <h2 id="day-current">{item.title}</h2>
        {item.venue && <span className={css.venue}>{item.venue}</span>}
      </header>
      <Bar share={1 - current.left / (current.total * 60_000)} />
      <div className={css.row}>
        <Left current={current} />
        <p className={css.stage} role="status">
          <Icon name={icons[stage]} />
          {t(current.is_paused ? 'day-paused' : `stage-${current.stage}`)}
        </p>
        <p className={css.facts}>
          {item.actual_start !== null && (
            <span className={css.actual}>{t('day-began', { time: clock(item.actual_start) })}</span>
          )}
          <span>
            {t('day-planned-item', { start: clock(item.planned_start), end: clock(item.planned_end) })}
          </span>
          {item.given !== 0 && (
            <span>
              {t('day-given', { way: item.given > 0 ? 'more' : 'less', minutes: Math.abs(item.given) })}
            </span>
          )}
        </p>
      </div>
      {current.turn && <Turn turn={current.turn} isPaused={current.is_paused} deeds={deeds} />}
      <div className={css.deeds}>
        {deeds.main && <Press deed={deeds.main} variant="main" />}
        {deeds.next && <Press deed={deeds.next} />}
        <span className={css.group}>
          {deeds.give.map((deed, at) => (
            <Button key={deed.id} onPress={deed.do} className={css.step ?? ''}>
              {signs[at]} <span className="visually-hidden">{deed.name}</span>
              <Keys of={deed.keys ?? ''} />
            </Button>
          ))}
        </span>
        {deeds.pause && <Press deed={deeds.pause} icon={current.is_paused ? 'play' : 'pause'} />}
        {deeds.end && <Press deed={deeds.end} variant="quiet" />}
      </div>
    </section>
  )
}

const signs = ['−1', '+1', '+5']

const icons = {
  ample: 'check',
  soon: 'info',
  last: 'warning',
  over: 'stop',
  paused: 'pause',
} as const satisfies Record<Stage | 'paused', string>

/** The minutes left, the largest thing on the screen; or by how many its time is up. */
function Left({ current }: { current: CurrentItemView }) {
  const t = useText()
  const span = useSpan()
  const { minutes, isOver } = passed(current.left)
  const total = span(current.total)
  if (isOver && minutes === 0)
    return (
      <p className={css.left}>
        <strong>{t('day-up')}</strong>
      </p>
    )
  return (
    <p className={css.left}>
      <strong>{t(isOver ? 'day-over' : 'day-left', { minutes })}</strong>{' '}
      {t(isOver ? 'day-over-words' : 'day-left-words', { total })}
    </p>
  )
}

export function Bar({ share }: { share: number }) {
  const percent = Number.isFinite(share) ? Math.min(100, Math.max(0, share * 100)) : 100
  return (
    <svg className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className={css.rail} width="100" height="1" />
      <rect className={css.gone} width={percent} height="1" />
    </svg>
  )
}

/** Nothing goes on: before the day, between two items, after the day. */
function Nothing({ view, deeds }: { view: DayView; deeds: Deeds }) {
  const t = useText()
  const { clock, date } = useFormat()
  const span = useSpan()
  const next = view.items.find(item => item.id === view.next)
  return (
    <section className={css.current} data-stage={view.stage} aria-labelledby="day-current">
      <header className={css.what}>
        <h2 id="day-current">
          {view.actual_end === null
            ? t(`day-stage-${view.stage}`)
            : t('day-ended', {
                way: wayOf(view.behind),
                time: clock(view.actual_end),
                span: span(Math.abs(view.behind)),
              })}
        </h2>
      </header>
      {view.stage === 'before' && next && (
        <p className={css.facts}>
          <span>
            {view.is_today || view.date === null
              ? t('day-begins', { time: clock(next.planned_start) })
              : t('day-begins-other-day', { date: date(view.date), time: clock(next.planned_start) })}
          </span>
          <span>{t('day-planned-end', { time: clock(view.planned_end) })}</span>
        </p>
      )}
      {view.stage === 'over' && (
        <p className={css.facts}>
          <span>{t('day-planned-end', { time: clock(view.planned_end) })}</span>
        </p>
      )}
      {deeds.main && (
        <div className={css.deeds}>
          <Press deed={deeds.main} variant="main" />
        </div>
      )}
    </section>
  )
}

export function wayOf(behind: number): 'late' | 'early' | 'even' {
  return behind > 0 ? 'late' : behind < 0 ? 'early' : 'even'
}

/** A button that shows its key. */
function Press({
  deed,
  variant = 'plain',
  icon,
}: {
  deed: Deed
  variant?: 'main' | 'plain' | 'quiet'
  icon?: 'play' | 'pause'
}) {
  return (
    <Button variant={variant} onPress={deed.do} {...(icon && { icon })}>
      <span className={css.name}>{deed.name}</span>
      {deed.keys && <Keys of={deed.keys} />}
    </Button>
  )
}
