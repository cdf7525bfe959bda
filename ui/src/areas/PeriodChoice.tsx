/** Which stretch of time: the division that was valid then, or all there have been. */
import { useFormat } from '../format'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { PeriodView } from '../wire'
import css from './AreasScreen.module.css'

const all = 'all'

/** What a period is called among the others: its first day, which no other has. */
function idOf(period: PeriodView): string {
  return period.from ?? 'first'
}

/** The chosen period; at first the one of the hearing's year. Null: all of them. */
export function periodOf(
  periods: readonly PeriodView[],
  chosen: string | null,
  year: number | null,
): PeriodView | null {
  if (chosen !== null) return periods.find(one => idOf(one) === chosen) ?? null
  // The last day of the year: a division that begins on its first day is that year's.
  const day = year === null ? null : `${year}-12-31`
  const holds = (one: PeriodView) =>
    day !== null && (one.from === null || one.from <= day) && (one.to === null || one.to >= day)
  return periods.length > 1 ? (periods.find(holds) ?? null) : null
}

export function PeriodChoice({
  periods,
  chosen,
  onChoose,
}: {
  periods: readonly PeriodView[]
  chosen: PeriodView | null
  onChoose: (id: string) => void
}) {
  const t = useText()
  const nameOf = useNameOf()
  const choices = [
    ...periods.map(one => ({ id: idOf(one), name: nameOf(one) })),
    { id: all, name: t('areas-all-times') },
  ]
  const at = choices.findIndex(one => one.id === (chosen === null ? all : idOf(chosen)))
  const turn = () => onChoose(choices[(at + 1) % choices.length]?.id ?? all)
  useActions([
    { id: 'areas-period', key: 'areas-period-next', keys: 'Alt G', isDisabled: periods.length < 2, do: turn },
  ])
  if (periods.length < 2) return null
  return (
    <fieldset className={css.periods}>
      <legend>{t('areas-period')}</legend>
      {choices.map((one, index) => (
        <label key={one.id} data-chosen={index === at}>
          <input type="radio" name="areas-period" checked={index === at} onChange={() => onChoose(one.id)} />
          {one.name}
        </label>
      ))}
    </fieldset>
  )
}

/** 2011–2020 where a division begins with a year and ends with one; else the days. */
function useNameOf() {
  const t = useText()
  const { date } = useFormat()
  const begins = (day: string) => (day.endsWith('-01-01') ? day.slice(0, 4) : date(day))
  const ends = (day: string) => (day.endsWith('-12-31') ? day.slice(0, 4) : date(day))
  return ({ from, to }: PeriodView) => {
    if (from !== null && to !== null) return `${begins(from)}–${ends(to)}`
    if (from !== null) return t('areas-period-from', { day: begins(from) })
    return t('areas-period-to', { day: to === null ? '' : ends(to) })
  }
}
