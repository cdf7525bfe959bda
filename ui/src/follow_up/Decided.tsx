/** What has been decided about a promise, in words, with the way to it and the way back. */

import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Icon, type IconName } from '../kit/Icon'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { hrefTo, useHearing } from '../way/route'
import type { CarriedView, PromiseView } from '../wire'
import css from './FollowUpScreen.module.css'
import type { Years } from './Promised'

const marks = { carried_over: 'chevron', rewritten: 'edit', closed: 'close' } as const satisfies Record<
  string,
  IconName
>

export function Decided({
  promise,
  years,
  onTakenBack,
}: {
  promise: PromiseView
  years: Years
  onTakenBack: () => void
}) {
  const t = useText()
  const run = useRun()
  const { decision, carried, closing, measure } = promise
  if (decision === 'undecided') return null
  const takeBack = async () => {
    onTakenBack()
    if (carried) await run({ do: 'RemoveMeasure', measure: carried.measure })
    else await run({ do: 'ReopenMeasure', measure: measure.id })
  }
  const backWords = t(decision === 'closed' ? 'follow-up-reopen' : 'follow-up-take-back')
  return (
    <div className={css.decided} data-decision={decision}>
      <p>
        <Icon name={marks[decision]} />
        <strong>{t(`follow-up-is-${decision}`, { year: String(years.now) })}</strong>
        {carried && <CarriedTo carried={carried} />}
        {closing && decision === 'closed' && <span>{closing.reason}</span>}
      </p>
      {decision === 'rewritten' && carried && <BothWords promise={promise} carried={carried} years={years} />}
      {carried?.is_fixed ? (
        <span className={css.locked}>{t('follow-up-carried-fixed')}</span>
      ) : (
        <Button
          variant="quiet"
          onPress={() => void takeBack()}
          aria-label={t('follow-up-note-for', { words: backWords, text: measure.text })}
        >
          {backWords}
        </Button>
      )}
    </div>
  )
}

function CarriedTo({ carried }: { carried: CarriedView }) {
  const t = useText()
  const hearing = useHearing()
  if (carried.area === null || carried.priority === null) return <span>{t('follow-up-carried-loose')}</span>
  return (
    <a href={hrefTo(hearing, 'priorities', carried.area, carried.priority)}>
      {carried.area_name}: {carried.priority_title}
    </a>
  )
}

/** The words of both years under each other, each with its goal. */
function BothWords({
  promise,
  carried,
  years,
}: {
  promise: PromiseView
  carried: CarriedView
  years: Years
}) {
  const { number } = useFormat()
  const goal = (amount: number | null, unit: string | null) =>
    amount === null ? '' : ` · ${number(amount)} ${unit ?? ''}`
  const { measure } = promise
  return (
    <dl className={css.both}>
      <dt>{years.last}</dt>
      <dd>{measure.text + goal(measure.goal_amount, measure.unit)}</dd>
      <dt>{years.now}</dt>
      <dd>{carried.text + goal(carried.goal_amount, carried.unit)}</dd>
    </dl>
  )
}
