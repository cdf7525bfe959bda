/**
 * Areas against problem areas: the rank in the cell, and its weight as a shade, from dark for the first. Last in the row how alike
 * police and city voted there. Without colour it says the same.
 */

import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { CityArea, CityView, Id } from '../wire'
import css from './CityPart.module.css'

export function RankTable({ hearing, view }: { hearing: Id; view: CityView }) {
  const t = useText()
  const percent = (share: number | null) => (share === null ? 0 : Math.round(share * 100))
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by key */}
      <section className={css.scroll} tabIndex={0} aria-label={t('priorities-rank-table')}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">
                <span>{t('priorities-area')}</span>
              </th>
              {view.problem_areas.map(column => (
                <th key={column.code} scope="col">
                  <span>{column.name ?? t('priorities-no-problem-area')}</span>
                </th>
              ))}
              <th scope="col" className={css.agreement}>
                {t('priorities-agreement')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.areas.map(area => (
              <tr key={area.area} data-city={area.is_city}>
                <th scope="row">
                  <a href={hrefTo(hearing, 'priorities', area.area)}>{area.name}</a>
                </th>
                {area.cells.map((cell, at) => (
                  <td key={view.problem_areas[at]?.code}>
                    {cell.map(one => (
                      <a
                        key={one.priority}
                        data-rank={Math.min(one.rank, 4)}
                        title={one.title}
                        aria-label={t('priorities-rank-of', { rank: one.rank, title: one.title })}
                        href={hrefTo(hearing, 'priorities', area.area, one.priority)}
                      >
                        {one.rank}
                      </a>
                    ))}
                  </td>
                ))}
                <Agreement area={area} percent={percent(area.agreement)} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('priorities-areas-with')}</th>
              {view.problem_areas.map(column => (
                <td key={column.code}>{column.areas}</td>
              ))}
              <td className={css.agreement}>
                {view.agreement === null
                  ? t('priorities-agreement-none')
                  : t('priorities-agreement-share', { share: percent(view.agreement) })}
              </td>
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={css.quiet}>
        {t('priorities-roll-up-help')}{' '}
        {t('priorities-agreement-words', {
          closed: view.rooms_closed,
          rooms: view.rooms,
          share: percent(view.agreement),
        })}
      </p>
    </>
  )
}

function Agreement({ area, percent }: { area: CityArea; percent: number }) {
  const t = useText()
  if (area.agreement === null) return <td className={css.agreement}>{t('priorities-agreement-none')}</td>
  return (
    <td className={css.agreement}>
      <i style={{ inlineSize: `${percent}%` }} />
      <span>{t('priorities-agreement-share', { share: percent })}</span>
    </td>
  )
}
