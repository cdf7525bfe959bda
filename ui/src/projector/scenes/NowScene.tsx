/** Now and next: what goes on, how long it has left in figures, words and colour, and what comes. */

import { useFormat } from '../../format'
import { useText } from '../../text'
import type { ProjectedBlock, ProjectedNext, ProjectedNow, ProjectedTurn } from '../../wire'
import css from './NowScene.module.css'
import { countdown, shareGone } from './time'

export function NowScene({ view }: { view: ProjectedNow }) {
  const t = useText()
  const format = useFormat()
  return (
    <section className={css.scene}>
      <header className={css.head}>
        <h1 className={css.kicker}>{t('projected-now')}</h1>
        <time className={css.clock}>{format.clock(view.clock)}</time>
      </header>
      {view.now ? <Going block={view.now} /> : <Waiting view={view} />}
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

/** What goes on; where it has turns, the clock is that of the turn: it is what the person at the front speaks against. */
function Going({ block }: { block: ProjectedBlock }) {
  const t = useText()
  const { left, stage } = block.turn ?? block
  return (
    <div className={css.going} data-stage={block.is_paused ? 'paused' : stage}>
      <p className={css.title}>{block.title}</p>
      {block.turn ? <Turn turn={block.turn} /> : block.venue && <p className={css.venue}>{block.venue}</p>}
      <div className={css.left}>
        <p className={css.timer} role="timer" aria-label={t('projected-time-left')}>
          {countdown(left)}
        </p>
        <p className={css.stage}>{t(block.is_paused ? 'projected-paused' : `projected-stage-${stage}`)}</p>
      </div>
      <progress
        className={css.bar}
        max={1}
        value={shareGone(block.left, block.total)}
        aria-label={t('projected-time-left')}
      />
    </div>
  )
}

function Turn({ turn }: { turn: ProjectedTurn }) {
  const t = useText()
  const which = t('projected-turn', { number: turn.number, count: turn.count })
  return <p className={css.venue}>{[turn.name, which].filter(Boolean).join(' · ')}</p>
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
