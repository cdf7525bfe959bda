/** The priorities a measure serves. One measure may serve several, and is counted once. */

import { useRef } from 'react'
import type { Trouble } from '../engine'
import { ComboBox } from '../fields/fields'
import { IconButton } from '../kit/Button'
import { useRead, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useHearing } from '../way/route'
import type { MeasureView } from '../wire'
import css from './MeasureSentence.module.css'

export function MeasureServes({
  measure,
  onTrouble,
}: {
  measure: MeasureView
  onTrouble: (trouble: Trouble | null) => void
}) {
  const t = useText()
  const runHere = useRunHere()
  const section = useRef<HTMLElement>(null)
  const { view } = useRead('priorities', { hearing: useHearing() })
  const all = (view?.areas ?? []).flatMap(area =>
    area.priorities.map(one => ({
      id: one.id,
      name: t('measure-serves-one', { area: area.name, title: one.title }),
      state: one.state,
    })),
  )
  const served = all.filter(one => measure.priorities.includes(one.id))
  // What is fixed is locked, and so would the measure be.
  const others = all.filter(one => !measure.priorities.includes(one.id) && one.state !== 'fixed')
  // The field begins anew with each choice; the keyboard stays where it was made.
  const told = (trouble: Trouble | null) => {
    onTrouble(trouble)
    section.current?.focus()
  }
  return (
    <section ref={section} className={css.wide} aria-label={t('measure-serves')} tabIndex={-1}>
      <h3 className={css.heading}>{t('measure-serves')}</h3>
      <ul className={css.chips}>
        {served.map(one => (
          <li key={one.id}>
            {one.name}
            {served.length > 1 && (
              <IconButton
                icon="close"
                label={t('measure-serves-remove', { title: one.name })}
                onPress={() =>
                  void runHere([{ do: 'UnlinkMeasure', measure: measure.id, priority: one.id }]).then(told)
                }
              />
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ComboBox
          key={served.length}
          label={t('measure-serves-add')}
          description={t('measure-serves-help')}
          options={others}
          value={null}
          onChoose={priority =>
            void runHere([{ do: 'LinkMeasure', measure: measure.id, priority }]).then(told)
          }
        />
      )}
    </section>
  )
}
