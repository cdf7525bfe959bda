/** Resultat: last year's promises and what became of them; a result is noted where the promise stands. */
import { useState } from 'react'
import { Button } from '../shared/Button'
import { EmptyState } from '../shared/EmptyState'
import { useRead } from '../shared/engine_context'
import { Page } from '../shared/Page'
import { PromiseLine } from '../shared/PromiseLine'
import { go, useRoute } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { FollowUpArea, FollowUpView } from '../wire'
import css from './FollowUpScreen.module.css'
import { NoteResult } from './NoteResult'

export function FollowUpScreen() {
  const t = useText()
  const hearing = useRoute().hearing ?? ''
  const { view, trouble } = useRead('follow_up', { hearing })
  const [onlyOpen, setOnlyOpen] = useState(false)
  if (!view) return <Unread trouble={trouble} />
  if (view.year === null || view.promises === 0) {
    return (
      <Page title={t('screen-follow_up')}>
        <EmptyState
          title={t('follow-up-none')}
          action={
            <Button variant="main" onPress={() => go('import')}>
              {t('follow-up-import')}
            </Button>
          }
        >
          <p>{t('follow-up-none-words')}</p>
        </EmptyState>
      </Page>
    )
  }
  const areas = view.areas
    .map(area => (onlyOpen ? openOf(area) : area))
    .filter(area => area.promises.length > 0)
  return (
    <Page
      title={t('follow-up-title', { year: String(view.year) })}
      lead={t('follow-up-lead', {
        promises: view.promises,
        missing: view.without_result,
        goals: view.without_goal,
      })}
      actions={
        view.without_result > 0 && (
          <Button onPress={() => setOnlyOpen(only => !only)}>
            {onlyOpen ? t('follow-up-show-all') : t('follow-up-show-open', { count: view.without_result })}
          </Button>
        )
      }
    >
      <Summary view={view} />
      {areas.map(area => (
        <section key={area.area} className={css.area} aria-label={area.name}>
          <h2>{area.name}</h2>
          <ul>
            {area.promises.map(promise => (
              <li key={promise.priority + promise.measure.id}>
                <PromiseLine promise={promise} />
                <NoteResult measure={promise.measure} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}

function openOf(area: FollowUpArea): FollowUpArea {
  return { ...area, promises: area.promises.filter(one => (one.measure.result?.amount ?? null) === null) }
}

const colours = ['green', 'yellow', 'red'] as const

/** How many of each colour, as words first. */
function Summary({ view }: { view: FollowUpView }) {
  const t = useText()
  const results = view.areas.flatMap(area => area.promises).map(one => one.measure.result)
  return (
    <ul className={css.summary}>
      {colours.map(colour => (
        <li key={colour} data-colour={colour}>
          <strong>{results.filter(result => result?.colour === colour).length}</strong>
          {t(`follow-up-${colour}`)}
        </li>
      ))}
      <li>
        <strong>{results.filter(result => (result?.colour ?? null) === null).length}</strong>
        {t('follow-up-uncoloured')}
      </li>
    </ul>
  )
}
