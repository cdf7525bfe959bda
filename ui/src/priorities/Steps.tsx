/**
 * How far a priority has come, and what the next state asks for. What is unmet is a way to where it is mended; none of it stands in the
 * way, for only the signatures fix and only what is fixed is locked.
 */

import { useState } from 'react'
import type { Trouble } from '../engine'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { TroubleWords } from '../kit/TroubleWords'
import { StateMark } from '../marks/StateMark'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type MeasurePart, type PartId, partId } from '../way/parts'
import { hrefTo, useHearing } from '../way/route'
import { arriveAt, thingOf } from '../way/things'
import {
  type Id,
  type PriorityDoubtKind,
  type PriorityView,
  type State,
  type StateNeed,
  states,
} from '../wire'
import css from './Steps.module.css'

export function Steps({ priority }: { priority: PriorityView }) {
  const t = useText()
  const runHere = useRunHere()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const next = priority.steps.find(step => !step.is_reached)
  const behind = priority.steps
    .filter(step => step.is_reached)
    .flatMap(step => step.needs)
    .filter(need => !need.is_done)
  const set = (to: State) => void runHere([{ do: 'SetState', priority: priority.id, to }]).then(setTrouble)
  return (
    <section className={css.steps} aria-label={t('steps')} id={partId('steps-of', priority.id)}>
      <ol className={css.path}>
        {states.map((state, at) => {
          const here = states.indexOf(priority.state)
          const words =
            at === here ? (
              <StateMark state={state} />
            ) : (
              <>
                {at < here ? <Icon name="check" /> : <Ring />}
                {t(`state-${state}`)}
              </>
            )
          return (
            <li key={state} aria-current={at === here ? 'step' : undefined} data-reached={at < here}>
              {priority.state === 'fixed' || state === 'fixed' || at === here ? (
                words
              ) : (
                <button
                  type="button"
                  onClick={() => set(state)}
                  aria-label={t('steps-to', { state: t(`state-${state}`) })}
                >
                  {words}
                </button>
              )}
            </li>
          )
        })}
      </ol>
      {next && (
        <div className={css.next}>
          <h2>{t('steps-next', { state: t(`state-${next.state}`).toLowerCase() })}</h2>
          <Needs needs={next.needs} priority={priority} />
          {next.state !== 'fixed' && (
            <Button
              variant={next.needs.every(need => need.is_done || need.what === 'read_back') ? 'main' : 'plain'}
              onPress={() => set(next.state)}
            >
              {t(`steps-do-${next.state}`)}
            </Button>
          )}
        </div>
      )}
      {behind.length > 0 && (
        <div className={css.behind}>
          <h2>{t('steps-behind')}</h2>
          <Needs needs={behind} priority={priority} />
        </div>
      )}
      {priority.doubts.length > 0 && (
        <ul className={css.doubts}>
          {priority.doubts.map(({ kind, measure }) => (
            <li key={`${kind}-${measure}`}>
              <Icon name="warning" />
              <button
                type="button"
                onClick={() => arriveAt(thingOf(partOfDoubt(kind, measure, priority.id)))}
              >
                {t(`priority-doubt-${kind}`)}
                {measure && <span> {priority.measures.find(one => one.id === measure)?.text}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <TroubleWords trouble={trouble} />
    </section>
  )
}

function Needs({ needs, priority }: { needs: readonly StateNeed[]; priority: PriorityView }) {
  const t = useText()
  const hearing = useHearing()
  const words = (need: StateNeed) => (
    <>
      {t(`needed-${need.what}`)}
      {need.lacking > 0 && <span> {t('steps-lacking', { count: need.lacking })}</span>}
    </>
  )
  return (
    <ul className={css.needs}>
      {needs.map(need => (
        <li key={need.what} data-done={need.is_done}>
          {need.is_done ? (
            <>
              <Icon name="check" />
              <span>
                {words(need)}
                <span className="visually-hidden"> {t('steps-done')}</span>
              </span>
            </>
          ) : need.what === 'read_back' ? (
            <>
              <Ring />
              <a href={hrefTo(hearing, 'read_back', 'all', priority.id)}>{words(need)}</a>
            </>
          ) : (
            <>
              <Ring />
              <button type="button" onClick={() => arriveAt(thingOf(partOfNeed(need, priority.id)))}>
                {words(need)}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Ring() {
  return (
    <svg className={css.ring} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="7" />
    </svg>
  )
}

/** The field or the part of the page where a need is met. */
function partOfNeed({ what, measure }: StateNeed, priority: Id): PartId {
  switch (what) {
    case 'title':
    case 'reason':
    case 'evidence':
      return partId(`${what}-of`, priority)
    case 'cause':
      return partId('causes-of', priority)
    case 'measure':
      return partId('measures-of', priority)
    case 'owners':
      return partOf('owner', measure, priority)
    case 'goals':
      return partOf('amount', measure, priority)
    case 'ends':
      return partOf('ends', measure, priority)
    case 'aims':
      return partOf('cause', measure, priority)
    default:
      return partId('sign-of', priority)
  }
}

function partOfDoubt(kind: PriorityDoubtKind, measure: Id | null, priority: Id): PartId {
  switch (kind) {
    case 'signed_without_measure':
      return partId('measures-of', priority)
    case 'starts_before_hearing':
      return partOf('starts', measure, priority)
    case 'check_before_hearing':
      return partOf('more', measure, priority)
    default:
      return partOf('ends', measure, priority)
  }
}

/** A part of the measure; where none is named, the measures. */
function partOf(part: MeasurePart, measure: Id | null, priority: Id): PartId {
  return measure === null ? partId('measures-of', priority) : partId(part, measure)
}
