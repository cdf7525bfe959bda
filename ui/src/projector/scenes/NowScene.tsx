/** Now and next: what goes on, how long it has left in figures, words and colour, and what comes. */

import { useFormat } from '../../format'
import { useMoment } from '../../shared/clock'
import { useText } from '../../text'
import type { ProjectedBlock, ProjectedNext, ProjectedNow } from '../../wire'
import css from './NowScene.module.css'
import { countdown, shareGone, stageAt, timeLeft, useTimeOfDay } from './time'

const everySecond = 1000

export function NowScene({ view }: { view: ProjectedNow }) {
  const t = useText()
  const moment = useMoment(everySecond)
  const timeOfDay = useTimeOfDay()
  return (
    <section className={css.scene}>
      <header className={css.head}>
        <h1 className={css.kicker}>{t('projected-now')}</h1>
        <time className={css.clock}>{timeOfDay(moment)}</time>
      </header>
      {view.now ? <Going block={view.now} moment={moment} /> : <Waiting view={view} />}
      {view.next.length > 0 && (
        <ol className={css.next}>
          {view.next.map((block, at) => (
            <Next key={`${block.at}${block.title}`} block={block} isFirst={at === 0} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Going({ block, moment }: { block: ProjectedBlock; moment: number }) {
  const t = useText()
  const stage = stageAt(block, moment)
  return (
    <div className={css.going} data-stage={stage}>
      <p className={css.title}>{block.title}</p>
      {block.venue && <p className={css.venue}>{block.venue}</p>}
      <div className={css.left}>
        <p className={css.timer} role="timer" aria-label={t('projected-time-left')}>
          {countdown(timeLeft(block, moment))}
        </p>
        <p className={css.stage}>{t(`projected-stage-${stage}`)}</p>
      </div>
      <progress
        className={css.bar}
        max={1}
        value={shareGone(block, moment)}
        aria-label={t('projected-time-left')}
      />
    </div>
  )
}

function Waiting({ view }: { view: ProjectedNow }) {
  const t = useText()
  const format = useFormat()
  const first = view.next[0]
  if (view.over || !first) return <p className={css.waiting}>{t('projected-over')}</p>
  return <p className={css.waiting}>{t('projected-begins', { time: format.clock(first.at) })}</p>
}

function Next({ block, isFirst }: { block: ProjectedNext; isFirst: boolean }) {
  const t = useText()
  const format = useFormat()
  return (
    <li>
      <span className={css.when}>
        {t(isFirst ? 'projected-next' : 'projected-then')} <time>{format.clock(block.at)}</time>
      </span>
      <span>{block.title}</span>
    </li>
  )
}
