/**
 * Läge: before anyone writes, what was promised last year here and what became of it, large enough for the room. Promises of
 * areas that are this one by now are among them. The situation's sheet is one key away.
 */

import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { AreaChanges } from '../thread/AreaChanges'
import { PromiseLine } from '../thread/PromiseLine'
import { go } from '../way/route'
import type { WorkshopView } from '../wire'
import css from './Situation.module.css'

export function Situation({ view }: { view: WorkshopView }) {
  const t = useText()
  const { view: followUp } = useRead('follow_up', { hearing: view.hearing })
  if (!followUp) return null
  const isCity = view.room.area_kind === 'municipality'
  const areas = followUp.areas.filter(area => isCity || area.area === view.room.area)
  // A measure that served two areas is told once.
  const promises = [
    ...new Map(areas.flatMap(area => area.promises).map(one => [one.measure.id, one])).values(),
  ]
  return (
    <section className={css.situation} aria-label={t('room-phase-situation')}>
      <header>
        <div>
          <h2>
            {followUp.year === null
              ? t('room-situation-no-year')
              : t('room-situation-promised', { year: String(followUp.year), count: promises.length })}
          </h2>
          {!isCity &&
            areas.map(area => <AreaChanges key={area.area} changes={area.changes} isGone={area.is_gone} />)}
        </div>
        <Button onPress={() => go('situation', view.room.area)}>{t('room-situation-sheet')}</Button>
      </header>
      {promises.length === 0 && (
        <EmptyState title={t('room-situation-none')}>
          <p>{t('room-situation-none-words')}</p>
        </EmptyState>
      )}
      <ul>
        {promises.map(promise => (
          <li key={promise.measure.id}>
            <PromiseLine promise={promise} isLarge />
          </li>
        ))}
      </ul>
    </section>
  )
}
