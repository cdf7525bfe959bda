/** Åtgärdsplan: Brå's six columns in their order, area by area. To be read and checked; it is mended in the priorities. */

import { useFormat } from '../format'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { PartyShape } from '../marks/PartyMark'
import { ResultMark } from '../marks/ResultMark'
import { useRead } from '../reading/engine_context'
import { type Text, useText } from '../text'
import { hrefTo, useRoute } from '../way/route'
import type { AreaPriorities, Id, MeasureView, OwnerView, PriorityView } from '../wire'
import css from './PlanScreen.module.css'

const columns = ['cause', 'measure', 'goal', 'when', 'who', 'follow-up'] as const

export function PlanScreen() {
  const t = useText()
  const hearing = useRoute().hearing ?? ''
  const { view, trouble } = useRead('priorities', { hearing })
  if (!view) return <Unread trouble={trouble} />
  const areas = view.areas.filter(area => area.priorities.length > 0)
  const { counts } = view
  return (
    <Page
      title={t('screen-plan')}
      lead={
        counts.measures > 0 &&
        t('plan-lead', { measures: counts.measures, joint: counts.joint_measures, promises: counts.promises })
      }
    >
      {areas.length === 0 ? (
        <EmptyState title={t('plan-none')}>
          <p>{t('plan-none-words')}</p>
        </EmptyState>
      ) : (
        <div className={css.plan}>
          <nav className={css.areas} aria-label={t('priorities-areas')}>
            {areas.map(area => (
              <a
                key={area.area}
                href={`#plan-${area.key}`}
                onClick={event => {
                  // The address is the route's; going to a place on the page must not change it.
                  event.preventDefault()
                  const head = document.getElementById(`plan-${area.key}`)
                  head?.scrollIntoView()
                  head?.focus()
                }}
              >
                {area.name}
              </a>
            ))}
          </nav>
          {areas.map(area => (
            <AreaPlan key={area.area} hearing={hearing} area={area} />
          ))}
        </div>
      )}
    </Page>
  )
}

function AreaPlan({ hearing, area }: { hearing: Id; area: AreaPriorities }) {
  const t = useText()
  return (
    <section className={css.area} aria-labelledby={`plan-${area.key}`}>
      <h2 id={`plan-${area.key}`} tabIndex={-1}>
        {area.name}
      </h2>
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(`plan-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {area.priorities.map(priority => (
          <tbody key={priority.id}>
            <tr className={css.priority}>
              <th scope="rowgroup" colSpan={columns.length}>
                <a href={hrefTo(hearing, 'priorities', area.area, priority.id)}>
                  <span>{priority.rank}</span>
                  {priority.title}
                </a>
                {priority.room && <small> · {priority.room}</small>}
              </th>
            </tr>
            {priority.measures.map(measure => (
              <MeasureRow key={measure.id} priority={priority} measure={measure} />
            ))}
            {priority.measures.length === 0 && (
              <tr>
                <td colSpan={columns.length} className={css.lacks}>
                  {t('plan-no-measure')}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function MeasureRow({ priority, measure }: { priority: PriorityView; measure: MeasureView }) {
  const t = useText()
  const format = useFormat()
  const causes = priority.causes.filter(cause => measure.causes.includes(cause.id))
  const amount = [
    measure.ceiling && t('sentence-at-most'),
    measure.goal_amount !== null && format.number(measure.goal_amount),
    measure.unit,
  ].filter(Boolean)
  const goal = measure.goal_amount === null ? '' : amount.join(' ')
  return (
    <tr>
      <td>
        {causes.length === 0 && <Lack word="lacks-measure_without_cause" />}
        {causes.map(cause => (
          <p key={cause.id}>
            <b>{cause.number}</b> {cause.text}
          </p>
        ))}
      </td>
      <td>
        <strong>{measure.text}</strong>
        {measure.place && <p>{measure.place}</p>}
        <p className={css.marks}>
          {[measure.joint && t('measure-joint'), measure.promise && t('measure-promise')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </td>
      <td>
        {measure.operative_goal && <p>{measure.operative_goal}</p>}
        {goal === '' ? <Lack word="lacks-measure_without_goal" /> : <strong>{goal}</strong>}
      </td>
      <td className={css.when}>
        {measure.starts ? <time>{measure.starts}</time> : <Lack word="lacks-measure_without_start" />}
        {measure.ends ? (
          <time>
            {t('plan-until')} {measure.ends}
          </time>
        ) : (
          (measure.when_words ?? <Lack word="lacks-measure_without_end" />)
        )}
      </td>
      <td>
        {measure.owners.length === 0 && <Lack word="lacks-measure_without_owner" />}
        {ownersByName(measure.owners).map(([name, owners]) => (
          <p key={name} className={css.owner}>
            {owners.map(owner => (
              <PartyShape key={owner.party} party={owner.party} />
            ))}
            {name}
            {saysParties(name, owners, t) ? null : (
              <span className={css.marks}>{owners.map(owner => t(`party-${owner.party}`)).join(', ')}</span>
            )}
          </p>
        ))}
        {measure.contact_role && <p className={css.marks}>{measure.contact_role}</p>}
      </td>
      <td>
        <ResultMark result={measure.result} />
        {measure.check_dates.map(check => (
          <time key={check.date}>{check.date}</time>
        ))}
      </td>
    </tr>
  )
}

function Lack({ word }: { word: string }) {
  const t = useText()
  return <p className={css.lacks}>{t(word)}</p>
}

/** Colour and shape need their word beside them; "Polis" says it already. */
function saysParties(name: string, owners: readonly OwnerView[], t: Text): boolean {
  return owners.every(owner => name.toLowerCase().includes(t(`party-${owner.party}`)))
}

/** A name that speaks of both parties is one owner with two marks. */
function ownersByName(owners: readonly OwnerView[]): [string, OwnerView[]][] {
  const names = [...new Set(owners.map(owner => owner.name))]
  return names.map(name => [name, owners.filter(owner => owner.name === name)])
}
