/** This year's plan as it goes: what is due now on top, then every measure with its dates and all that has been noted. */
import { useEffect, useRef } from 'react'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { useText } from '../text'
import { go } from '../way/route'
import type { Id, ProgressView } from '../wire'
import { Due } from './Due'
import css from './FollowUpScreen.module.css'
import { UnderWay } from './UnderWay'

export function Progress({ view, asked }: { view: ProgressView; asked: Id | null }) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = asked && list.current?.querySelector<HTMLElement>(`[data-measure="${asked}"]`)
    if (!row) return
    row.scrollIntoView({ block: 'start' })
    row.focus()
  }, [asked])
  if (view.measures === 0)
    return (
      <EmptyState
        title={t('progress-none')}
        action={<Button onPress={() => go('priorities')}>{t('progress-none-do')}</Button>}
      >
        <p>{t('progress-none-words')}</p>
      </EmptyState>
    )
  return (
    <div className={css.part} ref={list}>
      <p className={css.counts}>
        <strong>{t('progress-measures', { count: view.measures, missing: view.without_result })}</strong>
        {view.closed > 0 && <span>{t('progress-closed', { count: view.closed })}</span>}
      </p>
      <Due dates={view.due} today={view.today} />
      {view.areas.map(area => (
        <section key={area.area} className={css.area} aria-label={area.name}>
          <h2>{area.name}</h2>
          <ul>
            {area.measures.map(one => (
              <UnderWay key={one.measure.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
