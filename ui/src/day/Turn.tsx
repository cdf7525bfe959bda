/** The turns inside an item: which room reports back, how long it has left, and all of them to choose from. */
import { timer } from '../hall/time_left'
import { useText } from '../text'
import type { TurnView } from '../wire'
import { Bar } from './Current'
import css from './DayScreen.module.css'
import type { Deeds } from './deeds'

export function Turn({ turn, isPaused, deeds }: { turn: TurnView; isPaused: boolean; deeds: Deeds }) {
  const t = useText()
  const { number, count, names } = turn
  const here = names[number - 1]
  const after = names[number]
  return (
    <section className={css.turn} data-stage={isPaused ? 'paused' : turn.stage} aria-labelledby="day-turn">
      {number > 0 && (
        <div className={css.turnNow}>
          <h3 id="day-turn">
            {here ?? t('day-turn', { number, count })}
            {here && <small>{t('day-turn', { number, count })}</small>}
          </h3>
          <strong className={css.timer}>
            {t(turn.left > 0 ? 'day-turn-left' : 'day-turn-over', { time: timer(turn.left) })}
          </strong>
          {after && <span className={css.after}>{t('day-turn-after', { name: after })}</span>}
        </div>
      )}
      {number > 0 && <Bar share={1 - turn.left / turn.each} />}
      <ol className={css.turns} aria-label={t('day-turn-names')} id={number > 0 ? undefined : 'day-turn'}>
        {Array.from({ length: count }, (_, at) => at + 1).map(one => (
          <li key={one} data-been={one < number} aria-current={one === number ? 'step' : undefined}>
            <button type="button" onClick={() => deeds.beginTurn(one)}>
              <span className="visually-hidden">{t('day-turn-begin')}</span>
              <b>{one}</b>
              {names[one - 1]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
