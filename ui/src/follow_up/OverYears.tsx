/** Over the years: which problem areas came back, where and with which rank, told by the areas of this hearing. */
import { useState } from 'react'
import { Select } from '../fields/fields'
import { EmptyState } from '../kit/EmptyState'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import type { Id, OverYearsRow } from '../wire'
import css from './FollowUpScreen.module.css'

const everywhere = 'all'

export function OverYears({ hearing }: { hearing: Id }) {
  const t = useText()
  const { view, trouble } = useRead('over_years', { hearing })
  const [area, setArea] = useState<string>(everywhere)
  if (!view) return <Unread trouble={trouble} />
  if (view.rows.length === 0)
    return (
      <EmptyState title={t('recurring-none')}>
        <p>{t('recurring-none-words')}</p>
      </EmptyState>
    )
  const isHere = (here: readonly Id[]) => area === everywhere || here.includes(area)
  const rows = view.rows
    .map(row => ({
      ...row,
      years: row.years.map(year => ({ ...year, places: year.places.filter(place => isHere(place.here)) })),
    }))
    .filter(row => row.years.some(year => year.places.length > 0))
  return (
    <div className={css.part}>
      <div className={css.head}>
        <p className={css.counts}>{t('recurring-lead')}</p>
        <Select
          className={css.choice ?? ''}
          label={t('recurring-area')}
          options={[
            { id: everywhere, name: t('recurring-everywhere') },
            ...view.areas.map(one => ({ id: one.area, name: one.name })),
          ]}
          value={area}
          onChoose={setArea}
        />
      </div>
      <table className={css.recurring}>
        <thead>
          <tr>
            <th scope="col">{t('recurring-problem-area')}</th>
            {view.years.map(year => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <ProblemArea key={row.code} row={row} years={view.years.length} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ProblemArea({ row, years }: { row: OverYearsRow; years: number }) {
  const t = useText()
  const times = row.years.filter(year => year.places.length > 0).length
  return (
    <tr>
      <th scope="row">
        {row.name}
        <span>
          {times === years && years > 1 ? t('recurring-every-year') : t('recurring-times', { times, years })}
        </span>
      </th>
      {row.years.map(year => (
        <td key={year.year}>
          {year.places.length === 0 ? (
            <span className={css.quietly}>{t('recurring-nowhere')}</span>
          ) : (
            <ul>
              {year.places.map(place => (
                <li key={place.name + place.rank} title={place.title}>
                  {t('recurring-place', { area: place.name, rank: place.rank })}
                </li>
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  )
}
