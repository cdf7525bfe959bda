/** The days on which a measure is looked at: written as people write days, taken away one by one. */

import { AddLine } from '../fields/AddLine'
import { parseDay } from '../fields/day'
import { useFormat } from '../format'
import { IconButton } from '../kit/Button'
import { useRunHere } from '../reading/engine_context'
import { locales, useLanguage, useText } from '../text'
import type { MeasureView } from '../wire'
import css from './MeasureSentence.module.css'

export function CheckDates({ measure, year }: { measure: MeasureView; year: number }) {
  const t = useText()
  const format = useFormat()
  const runHere = useRunHere()
  const locale = locales[useLanguage()]
  const dates = measure.check_dates.map(one => one.date)
  const set = (next: string[]) => runHere([{ do: 'SetCheckDates', measure: measure.id, dates: next }])
  const add = async (words: string) => {
    const said = words.split(/[,;]/).filter(one => one.trim() !== '')
    const days = said.map(one => parseDay(one, year, locale, measure.starts))
    const unread = said[days.indexOf(null)]
    if (unread !== undefined) return t('refusal-not-a-day', { text: unread.trim() })
    const trouble = await set([...dates, ...days.filter(day => day !== null)])
    return trouble === null ? true : t(`${trouble.kind}-${trouble.code}`, trouble.params)
  }
  return (
    <section className={css.wide} aria-label={t('measure-check-dates')}>
      {dates.length > 0 && (
        <ul className={css.chips}>
          {dates.map(date => (
            <li key={date}>
              {format.date(date)}
              <IconButton
                icon="close"
                label={t('measure-check-date-remove', { date: format.date(date) })}
                onPress={() => void set(dates.filter(one => one !== date))}
              />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={t('measure-check-dates')}
        hint={t('measure-check-date-hint')}
        name={t('measure-check-date-add')}
        onAdd={add}
      />
    </section>
  )
}
