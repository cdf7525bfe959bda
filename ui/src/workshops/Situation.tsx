/** Läge: before anyone writes, what was promised last year here and what became of it. The situation's sheet is one key away. */
import { Button } from '../shared/Button'
import { EmptyState } from '../shared/EmptyState'
import { useRead } from '../shared/engine_context'
import { PromiseLine } from '../shared/PromiseLine'
import { go } from '../shared/route'
import { useText } from '../text'
import type { WorkshopView } from '../wire'
import css from './Situation.module.css'

export function Situation({ view }: { view: WorkshopView }) {
  const t = useText()
  const { view: followUp } = useRead('follow_up', { hearing: view.hearing })
  if (!followUp) return null
  const isCity = view.room.area_kind === 'municipality'
  const areas = followUp.areas.filter(area => isCity || area.area === view.room.area)
  const promises = areas.flatMap(area => area.promises)
  return (
    <section className={css.situation} aria-label={t('room-phase-situation')}>
      <header>
        <h2>
          {followUp.year === null
            ? t('room-situation-no-year')
            : t('room-situation-promised', { year: String(followUp.year), count: promises.length })}
        </h2>
        <Button onPress={() => go('situation', view.room.area)}>{t('room-situation-sheet')}</Button>
      </header>
      {promises.length === 0 && (
        <EmptyState title={t('room-situation-none')}>
          <p>{t('room-situation-none-words')}</p>
        </EmptyState>
      )}
      <ul>
        {promises.map(promise => (
          <li key={promise.measure.id + promise.priority}>
            <PromiseLine promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  )
}
