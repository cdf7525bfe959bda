/** Åtgärder: a line becomes a measure; the measure is a sentence whose blanks are filled in while people talk. */
import { useEffect, useRef } from 'react'

import { EntryLine } from '../fields/EntryLine'
import { KeyHelp } from '../kit/KeyHelp'
import { useRead, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { LockedLine } from '../thread/LockedLine'
import { MeasureSentence } from '../thread/MeasureSentence'
import type { WorkshopView } from '../wire'
import css from './MeasuresPhase.module.css'
import { NoPriorities, PriorityChoice, usePriorityChoice } from './PriorityChoice'
import frame from './PriorityChoice.module.css'

export function MeasuresPhase({ view }: { view: WorkshopView }) {
  const t = useText()
  const runHere = useRunHere()
  const { chosen, choose } = usePriorityChoice(view)
  const proposals = useRead('proposals', { hearing: view.hearing }).view
  const year = useRead('overview', { hearing: view.hearing }).view?.year ?? new Date().getFullYear()
  if (!chosen) return <NoPriorities />
  const isLocked = chosen.state === 'fixed'
  return (
    <section className={frame.split} aria-label={t('room-phase-measures')}>
      <div>
        <PriorityChoice view={view} chosen={chosen} onChoose={choose} />
        <h3 className={css.head}>{t('measures-causes')}</h3>
        <ol className={css.causes}>
          {chosen.causes.map(cause => (
            <li key={cause.id} data-bare={!cause.has_measure}>
              <b>{cause.number}</b>
              <span>
                {cause.text}
                {!cause.has_measure && <em>{t('causes-no-measure')}</em>}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className={frame.work}>
        <header>
          <h2>{chosen.title}</h2>
          <p>{t('measures-lead')}</p>
        </header>
        <div className={frame.body}>
          {chosen.measures.map(measure => (
            <MeasureSentence
              key={measure.id}
              measure={measure}
              causes={chosen.causes}
              proposals={proposals}
              year={year}
              isLocked={isLocked}
            />
          ))}
          <Foot key={chosen.id} count={chosen.measures.length} />
        </div>
        {isLocked ? (
          <LockedLine />
        ) : (
          <EntryLine
            key={chosen.id}
            label={t('measures-line')}
            placeholder={t('measures-line-hint')}
            draftKey={`measures-${chosen.id}`}
            onUp={() => focusFirstGap(chosen.measures.at(-1)?.id)}
            onEnter={text => () =>
              runHere([{ do: 'AddMeasure', priority: chosen.id, text, causes: [], cards: [] }])
            }
            help={
              <KeyHelp
                keys={[
                  ['Enter', t('cards-help-save')],
                  ['↑', t('measures-help-blanks')],
                  ['Alt ↓', t('workshop-next-priority')],
                ]}
              />
            }
          />
        )}
      </div>
    </section>
  )
}

/** The end of the list: a new measure is brought into sight, with what it is asked. */
function Foot({ count }: { count: number }) {
  const foot = useRef<HTMLDivElement>(null)
  const shown = useRef(count)
  useEffect(() => {
    if (count > shown.current) foot.current?.scrollIntoView({ block: 'end' })
    shown.current = count
  }, [count])
  return <div ref={foot} />
}

/** The first empty blank of a measure; its first blank where none is empty. */
function focusFirstGap(measure: string | undefined) {
  const blanks = [
    ...document.querySelectorAll<HTMLInputElement>(`[data-item="${measure}"] [data-sentence] input`),
  ]
  const gap = blanks.find(blank => blank.value === '') ?? blanks[0]
  gap?.focus()
}
