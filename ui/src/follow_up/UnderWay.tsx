/** One measure of this year's plan: promised and become, its dates, all that has been noted, and the way to note more. */
import { useState } from 'react'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { DateMark } from '../marks/DateMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { PromiseLine } from '../thread/PromiseLine'
import type { NotedView, ProgressMeasure } from '../wire'
import { Close } from './Close'
import css from './FollowUpScreen.module.css'
import { NoteResult } from './NoteResult'

export function UnderWay({ one }: { one: ProgressMeasure }) {
  const t = useText()
  const run = useRun()
  const [isClosing, setClosing] = useState(false)
  const { measure, closing } = one
  const named = (words: string) => t('follow-up-note-for', { words, text: measure.text })
  const closeWords = t('follow-up-close')
  const reopenWords = t('follow-up-reopen')
  return (
    <li className={css.promised} data-measure={measure.id} tabIndex={-1}>
      <PromiseLine promise={one} />
      <Dates one={one} />
      <Earlier results={one.results.slice(1)} />
      {closing && (
        <div className={css.decided} data-decision="closed">
          <p>
            <Icon name="close" />
            <strong>{t('follow-up-is-closed')}</strong>
            <span>{closing.reason}</span>
          </p>
          <Button
            variant="quiet"
            onPress={() => void run({ do: 'ReopenMeasure', measure: measure.id })}
            aria-label={named(reopenWords)}
          >
            {reopenWords}
          </Button>
        </div>
      )}
      {!closing && (
        <div className={css.ways}>
          <NoteResult measure={measure} usual={one.usual} />
          {isClosing ? (
            <Close measure={measure} onDecided={() => {}} onClose={() => setClosing(false)} />
          ) : (
            <Button variant="quiet" onPress={() => setClosing(true)} aria-label={named(closeWords)}>
              {closeWords}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function Dates({ one }: { one: ProgressMeasure }) {
  const t = useText()
  const { date } = useFormat()
  if (one.dates.length === 0) return <p className={css.quietly}>{t('progress-no-dates')}</p>
  return (
    <ul className={css.dates} aria-label={t('progress-dates')}>
      {one.dates.map(each => (
        <li key={each.id}>
          {t(`date-kind-${each.kind}`)} {date(each.date)}
          <DateMark state={each.state} isQuiet />
          {each.is_before_hearing && <em>{t('year-before-hearing')}</em>}
        </li>
      ))}
    </ul>
  )
}

/** What was noted before the latest: it stands, and does not count. */
function Earlier({ results }: { results: readonly NotedView[] }) {
  const t = useText()
  const format = useFormat()
  if (results.length === 0) return null
  return (
    <details className={css.earlier}>
      <summary>{t('progress-earlier', { count: results.length })}</summary>
      <ul>
        {results.map(result => (
          <li key={result.noted_at}>
            <time>{format.moment(result.noted_at)}</time>
            <span>
              {[
                result.amount === null ? null : format.number(result.amount),
                t(`progress-${result.status}`),
                result.comment,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
