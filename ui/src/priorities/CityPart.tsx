/**
 * The city on one page: what is broken, in words; areas against problem areas with the rank in the cell; what recurs; where police
 * and city differ most; and the measures that are shared. The engine has counted all of it.
 */
import { useFormat } from '../format'
import { Unread } from '../kit/Unread'
import { PartyShape } from '../marks/PartyMark'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { ownerNames } from '../thread/sentence'
import { hrefTo } from '../way/route'
import type { CityView, Id, PlacedPriority } from '../wire'
import css from './CityPart.module.css'
import { RankTable } from './RankTable'

export function CityPart({ hearing }: { hearing: Id }) {
  const t = useText()
  const { view, trouble } = useRead('city', { hearing })
  if (!view) return <Unread trouble={trouble} />
  return (
    <div className={css.city}>
      <section aria-label={t('priorities-breaks-here')}>
        <h2>{t('priorities-breaks-here')}</h2>
        {view.breaks.length === 0 && <p className={css.well}>{t('priorities-no-breaks')}</p>}
        <ul className={css.breaks}>
          {view.breaks.map(({ kind, count }) => (
            <li key={kind} data-kind={kind}>
              <a href={hrefTo(hearing, 'priorities', 'breaks', kind)}>{t(`break-${kind}`, { count })}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('priorities-roll-up')}>
        <h2>{t('priorities-roll-up')}</h2>
        <RankTable hearing={hearing} view={view} />
      </section>
      <div className={css.beside}>
        <Recurring hearing={hearing} view={view} />
        <Gaps hearing={hearing} view={view} />
      </div>
      <Shared hearing={hearing} view={view} />
    </div>
  )
}

interface PartProps {
  hearing: Id
  view: CityView
}

function Recurring({ hearing, view }: PartProps) {
  const t = useText()
  return (
    <section aria-label={t('priorities-recurring')}>
      <h2>{t('priorities-recurring')}</h2>
      {view.recurring.length === 0 && <p className={css.quiet}>{t('priorities-recurring-none')}</p>}
      <ul className={css.recurring}>
        {view.recurring.map(one => (
          <li key={one.name}>
            <details>
              <summary>
                <strong>{one.name}</strong> {t('priorities-recurring-in', { areas: one.areas })} ·{' '}
                {t('priorities-recurring-first', { first: one.first })}
              </summary>
              <ul>
                {one.priorities.map(priority => (
                  <li key={priority.priority}>
                    <PriorityLink hearing={hearing} priority={priority} /> {priority.title}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Gaps({ hearing, view }: PartProps) {
  const t = useText()
  return (
    <section aria-label={t('priorities-gaps')}>
      <h2>{t('priorities-gaps')}</h2>
      {view.gaps.length === 0 && <p className={css.quiet}>{t('priorities-gaps-none')}</p>}
      <ol className={css.gaps}>
        {view.gaps.map(gap => (
          <li key={gap.problem}>
            <a href={hrefTo(hearing, 'workshop', gap.workshop, 'votes')}>
              {gap.area_name}: {gap.title}
            </a>
            <span>
              <PartyShape party="police" /> {t('priorities-gap-police', { votes: gap.police })}{' '}
              <PartyShape party="city" /> {t('priorities-gap-city', { votes: gap.city })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Shared({ hearing, view: { shared, counts } }: PartProps) {
  const t = useText()
  const several = shared.filter(one => one.areas > 1).length
  return (
    <section aria-label={t('priorities-shared')}>
      <h2>{t('priorities-shared')}</h2>
      {shared.length === 0 ? (
        <p className={css.quiet}>{t('priorities-shared-none')}</p>
      ) : (
        <>
          <p className={css.quiet}>
            {t('priorities-shared-lead', { joint: counts.joint_measures, shared: several })}
          </p>
          <table className={css.shared}>
            <thead>
              <tr>
                <th scope="col">{t('priorities-shared-measure')}</th>
                <th scope="col">{t('priorities-shared-who')}</th>
                <th scope="col">{t('priorities-shared-where')}</th>
              </tr>
            </thead>
            <tbody>
              {shared.map(one => (
                <tr key={one.measure}>
                  <th scope="row">{one.text}</th>
                  <td>{ownerNames(one.owners)}</td>
                  <td>
                    {one.serves.map((served, at) => (
                      <span key={served.priority}>
                        {at > 0 && ' · '}
                        <PriorityLink hearing={hearing} priority={served} />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** "Angered 1", leading to the priority. */
function PriorityLink({ hearing, priority }: { hearing: Id; priority: PlacedPriority }) {
  const t = useText()
  const { number } = useFormat()
  return (
    <a href={hrefTo(hearing, 'priorities', priority.area, priority.priority)} title={priority.title}>
      {t('priorities-break-rank', { area: priority.area_name, rank: number(priority.rank) })}
    </a>
  )
}
