/** What stands beside the numbers of an indicator, year by year: where each comes from, and that it is made up. */

import { Checkbox } from '../fields/fields'
import { InlineText } from '../fields/inline'
import { IconButton } from '../kit/Button'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { IndicatorLine } from '../wire'
import css from './SituationScreen.module.css'

export function ValueFacts({ line }: { line: IndicatorLine }) {
  const t = useText()
  const run = useRun()
  const here = line.among.find(one => one.here)
  const known = line.years.flatMap(year => (year.value === null ? [] : [{ ...year, value: year.value }]))
  if (known.length === 0 || !here) return null
  return (
    <ul className={css.facts}>
      {known.map(year => (
        <li key={year.value}>
          <span>{year.year}</span>
          <InlineText
            label={t('situation-source-of', { indicator: line.name, year: String(year.year) })}
            value={year.source ?? ''}
            placeholder={line.source ?? t('situation-no-source')}
            onCommit={text =>
              void run({
                do: 'EditValue',
                value: year.value,
                to: { field: 'source', value: text.trim() === '' ? null : text },
              })
            }
          />
          <Checkbox
            isSelected={year.example}
            onChange={value =>
              void run({ do: 'EditValue', value: year.value, to: { field: 'example', value } })
            }
          >
            {t('situation-example')}
            <span className="visually-hidden"> {year.year}</span>
          </Checkbox>
          <IconButton
            icon="remove"
            label={t('situation-value-remove', { year: String(year.year) })}
            onPress={() =>
              void run({
                do: 'SetValue',
                indicator: line.indicator,
                area: here.area,
                year: year.year,
                amount: null,
              })
            }
          />
        </li>
      ))}
    </ul>
  )
}
