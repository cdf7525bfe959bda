/** How the day stands against the plan, when it ends, and what can be done about it: each remedy says its end before it is taken. */
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Keys } from '../kit/Keys'
import { useText } from '../text'
import type { DayView, RemedyView } from '../wire'
import { wayOf } from './Current'
import css from './DayScreen.module.css'
import type { Deed, Deeds } from './deeds'
import { useSpan } from './words'

export function Standing({ view, deeds }: { view: DayView; deeds: Deeds }) {
  const t = useText()
  const { clock } = useFormat()
  const span = useSpan()
  const end = view.projected_end
  if (end === null) return null
  const way = wayOf(view.behind)
  return (
    <section className={css.standing} aria-label={t('day-standing')}>
      <p className={css.line}>
        <strong data-way={way}>{t('day-behind', { way, span: span(Math.abs(view.behind)) })}</strong>
        <span aria-hidden="true">·</span>
        <span className={css.projected}>{t('day-ends', { way: endWay(view), time: clock(end) })}</span>
        {end !== view.planned_end && (
          <span className={css.plan}>{t('day-planned-end', { time: clock(view.planned_end) })}</span>
        )}
        {view.decided_end !== null && view.decided_end !== end && (
          <span className={css.plan}>{t('day-decided-end', { time: clock(view.decided_end) })}</span>
        )}
        {deeds.keepPlannedEnd && (
          <Button variant="quiet" onPress={deeds.keepPlannedEnd.do}>
            {deeds.keepPlannedEnd.name}
          </Button>
        )}
      </p>
      {view.remedies.length > 0 && (
        <>
          <h3>{t('day-remedies')}</h3>
          <ul className={css.remedies}>
            {view.remedies.map((remedy, at) => {
              const deed = deeds.remedies[at]
              return deed && <Remedy key={deed.id} remedy={remedy} deed={deed} />
            })}
          </ul>
        </>
      )}
    </section>
  )
}

function endWay({ projected_end, planned_end, decided_end }: DayView): 'plan' | 'decided' | 'else' {
  if (projected_end === decided_end) return 'decided'
  return projected_end === planned_end ? 'plan' : 'else'
}

function Remedy({ remedy, deed }: { remedy: RemedyView; deed: Deed }) {
  const t = useText()
  const { clock } = useFormat()
  const time = clock(remedy.ends)
  const effect =
    remedy.kind === 'move-end'
      ? t('day-remedy-moved', { time })
      : remedy.past > 0
        ? t('day-remedy-past', { time, minutes: remedy.past })
        : t('day-remedy-ends', { time })
  return (
    <li>
      <button type="button" className={css.remedy} onClick={deed.do}>
        <span>{deed.name}</span>
        <span className={css.effect}>
          {effect} {deed.keys && <Keys of={deed.keys} />}
        </span>
      </button>
    </li>
  )
}
