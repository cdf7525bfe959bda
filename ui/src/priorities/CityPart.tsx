/** The city on one page: areas against problem areas with the rank in the cell, and what breaks the thread, in words, each a way to mend. */
import { formatRoute } from '../shared/route'
import { useText } from '../text'
import type { Break, BreakKind, Id, PrioritiesView } from '../wire'
import css from './CityPart.module.css'
import { columnsOf, ranksAt } from './roll_up'

const kinds: readonly BreakKind[] = [
  'priority_without_measure',
  'priority_without_cause',
  'cause_without_measure',
  'measure_without_cause',
  'measure_without_owner',
  'measure_without_goal',
  'measure_without_start',
  'measure_without_end',
  'priority_not_fixed',
]
/** So many are named under a kind; the rest is a number. */
const named = 6

export function CityPart({ hearing, view }: { hearing: Id; view: PrioritiesView }) {
  const t = useText()
  const columns = columnsOf(view)
  const areaOf = (priority: Id | null) =>
    view.areas.find(area => area.priorities.some(one => one.id === priority))
  const to = (one: Break) => {
    const area = areaOf(one.priority)
    return area && one.priority
      ? formatRoute({ hearing, screen: 'priorities', rest: [area.area, one.priority] })
      : undefined
  }
  const firstOfEachArea = (found: readonly Break[]) =>
    found.filter(
      (one, at) => found.findIndex(other => areaOf(other.priority) === areaOf(one.priority)) === at,
    )
  const nameOf = (one: Break) => {
    const area = areaOf(one.priority)
    const priority = area?.priorities.find(other => other.id === one.priority)
    const detail =
      priority?.measures.find(measure => measure.id === one.measure)?.text ??
      priority?.causes.find(cause => cause.id === one.cause)?.text ??
      priority?.title ??
      view.loose_measures.find(measure => measure.id === one.measure)?.text ??
      ''
    return area ? t('priorities-break-at', { area: area.name, what: detail }) : detail
  }
  return (
    <div className={css.city}>
      <section aria-label={t('priorities-breaks')}>
        <h2>{t('priorities-breaks')}</h2>
        {view.breaks.length === 0 && <p className={css.well}>{t('priorities-no-breaks')}</p>}
        <ul className={css.breaks}>
          {kinds.map(kind => {
            const found = view.breaks.filter(one => one.kind === kind)
            if (found.length === 0) return null
            return (
              <li key={kind} data-kind={kind}>
                <details>
                  <summary>{t(`break-${kind}`, { count: found.length })}</summary>
                  <ul>
                    {found.map(one => (
                      <li key={`${one.priority}-${one.cause}-${one.measure}`}>
                        <a href={to(one)}>{nameOf(one)}</a>
                      </li>
                    ))}
                  </ul>
                </details>
                <p>
                  {firstOfEachArea(found)
                    .slice(0, named)
                    .map((one, at) => (
                      <span key={`${one.priority}-${one.cause}-${one.measure}`}>
                        {at > 0 && ' · '}
                        <a href={to(one)}>{areaOf(one.priority)?.name ?? nameOf(one)}</a>
                      </span>
                    ))}
                  {firstOfEachArea(found).length > named &&
                    t('priorities-and-more', { count: firstOfEachArea(found).length - named })}
                </p>
              </li>
            )
          })}
        </ul>
      </section>
      <section aria-label={t('priorities-roll-up')}>
        <h2>{t('priorities-roll-up')}</h2>
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('priorities-area')}</span>
                </th>
                {columns.map(column => (
                  <th key={column.code} scope="col">
                    <span>{column.name}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.areas.map(area => (
                <tr key={area.area} data-city={area.kind === 'municipality'}>
                  <th scope="row">
                    <a href={formatRoute({ hearing, screen: 'priorities', rest: [area.area] })}>
                      {area.name}
                    </a>
                  </th>
                  {columns.map(column => (
                    <td key={column.code}>
                      {ranksAt(area, column.code).map(one => (
                        <a
                          key={one.id}
                          data-rank={one.rank}
                          title={one.title}
                          aria-label={t('priorities-rank-of', { rank: one.rank, title: one.title })}
                          href={formatRoute({ hearing, screen: 'priorities', rest: [area.area, one.id] })}
                        >
                          {one.rank}
                        </a>
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('priorities-areas-with')}</th>
                {columns.map(column => (
                  <td key={column.code}>
                    {view.areas.filter(area => ranksAt(area, column.code).length > 0).length}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      </section>
    </div>
  )
}
