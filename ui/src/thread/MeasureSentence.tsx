/**
 * A measure as a sentence with blanks: who shall do what, how many times, where, by when, against which cause. It reads aloud
 * as it stands; what it lacks is asked beneath, in words. Locked where the priority is fixed.
 */

import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../engine'
import { Blank } from '../fields/Blank'
import { parseDay } from '../fields/day'
import { useFormat } from '../format'
import { TroubleWords } from '../kit/TroubleWords'
import { useRunHere } from '../reading/engine_context'
import { locales, useLanguage, useText } from '../text'
import { partId } from '../way/parts'
import type { CauseView, MeasureField, MeasureView, ProposalsView, Question } from '../wire'
import { MeasureMore } from './MeasureMore'
import { MeasureQuestions } from './MeasureQuestions'
import css from './MeasureSentence.module.css'
import { ownerNames, ownersAfter, ownersOf, readAmount, readsAsVerb } from './sentence'

interface MeasureSentenceProps {
  measure: MeasureView
  /** The causes of the priority it is shown under. */
  causes: readonly CauseView[]
  /** What owners, places and contacts are called already. */
  proposals?: ProposalsView | null
  /** The year a date without a year is taken to be in. */
  year: number
  isLocked?: boolean
  isNew?: boolean
}

export function MeasureSentence({ measure, causes, proposals, year, isLocked, isNew }: MeasureSentenceProps) {
  const t = useText()
  const format = useFormat()
  const locale = locales[useLanguage()]
  const runHere = useRunHere()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isOpen, setOpen] = useState(false)
  const set = (to: MeasureField) => runHere([{ do: 'EditMeasure', measure: measure.id, to }])
  // The day it begins as it was last written here: a quick hand writes its end before the store has answered.
  const begins = useRef(measure.starts)
  useEffect(() => {
    begins.current = measure.starts
  }, [measure.starts])
  const setDay = async (field: 'starts' | 'ends', text: string) => {
    const day = text === '' ? null : parseDay(text, year, locale, field === 'ends' ? begins.current : null)
    if (text !== '' && day === null) return unread('not-a-day', text)
    if (field === 'starts') begins.current = day
    const refused = await set({ field, value: day })
    if (field === 'starts' && refused) begins.current = measure.starts
    return refused
  }
  const setAmount = async (text: string) => {
    if (text === '') return set({ field: 'goal_amount', value: null })
    const { amount, ceiling } = readAmount(text)
    if (amount === null) return unread('not-a-number', text)
    const fields: MeasureField[] = [{ field: 'goal_amount', value: amount }]
    if (ceiling !== null) fields.push({ field: 'ceiling', value: ceiling })
    return runHere(fields.map(to => ({ do: 'EditMeasure', measure: measure.id, to })))
  }
  const setOwners = (text: string) =>
    runHere([{ do: 'SetOwners', measure: measure.id, owners: ownersOf(text, measure.owners) }])
  const aim = async (cause: CauseView) => {
    const there = measure.causes.filter(one => causes.some(known => known.id === one))
    const others = measure.causes.filter(one => !there.includes(one))
    const next = there.includes(cause.id) ? there.filter(one => one !== cause.id) : [...there, cause.id]
    setTrouble(await runHere([{ do: 'AimMeasure', measure: measure.id, causes: [...others, ...next] }]))
  }
  const locked = isLocked ?? false
  const answer = (question: Question) => {
    if (question === 'movement') setOpen(true)
    // The field of the goal is drawn first.
    setTimeout(() => {
      const part = document.getElementById(partId(question, measure.id))
      const target = question === 'cause' ? part?.querySelector('button') : part
      target?.focus()
    }, 0)
  }
  const hint = (key: string) => (locked ? '–' : t(key))
  return (
    <div className={css.measure} data-locked={locked} data-item={measure.id}>
      <div className={css.sentence} data-sentence>
        <Blank
          id={partId('owner', measure.id)}
          label={t('sentence-who')}
          question={hint('sentence-who-ask')}
          value={ownerNames(measure.owners)}
          onCommit={setOwners}
          proposals={draft => ownersAfter(draft, proposals?.owners ?? [])}
          isReadOnly={locked}
          autoFocus={isNew ?? false}
        />{' '}
        {readsAsVerb(measure.text) ? t('sentence-shall') : t('sentence-stands-for')}{' '}
        <Blank
          id={partId('what', measure.id)}
          label={t('sentence-what')}
          question={hint('sentence-what-ask')}
          value={measure.text}
          onCommit={value => set({ field: 'text', value })}
          isReadOnly={locked}
        />
        {measure.ceiling ? ` ${t('sentence-at-most')}` : ''}{' '}
        <Blank
          id={partId('amount', measure.id)}
          label={t('sentence-amount')}
          question={hint('sentence-amount-ask')}
          value={measure.goal_amount === null ? '' : format.number(measure.goal_amount)}
          onCommit={setAmount}
          isReadOnly={locked}
          isNumber
        />{' '}
        <Blank
          id={partId('unit', measure.id)}
          label={t('sentence-unit')}
          question={hint('sentence-unit-ask')}
          value={measure.unit ?? ''}
          onCommit={value => set({ field: 'unit', value: value === '' ? null : value })}
          proposals={t('sentence-units').split(', ')}
          isReadOnly={locked}
        />{' '}
        {t('sentence-at')}{' '}
        <Blank
          id={partId('place', measure.id)}
          label={t('sentence-place')}
          question={hint('sentence-place-ask')}
          value={measure.place ?? ''}
          onCommit={value => set({ field: 'place', value: value === '' ? null : value })}
          proposals={proposals?.places ?? []}
          isReadOnly={locked}
        />{' '}
        {t('sentence-from')}{' '}
        <Blank
          id={partId('starts', measure.id)}
          label={t('sentence-starts')}
          question={hint('sentence-starts-ask')}
          value={measure.starts ? format.date(measure.starts) : ''}
          onCommit={value => setDay('starts', value)}
          isReadOnly={locked}
        />{' '}
        {t('sentence-until')}{' '}
        <Blank
          id={partId('ends', measure.id)}
          label={t('sentence-ends')}
          question={hint('sentence-ends-ask')}
          value={measure.ends ? format.date(measure.ends) : ''}
          onCommit={value => setDay('ends', value)}
          isReadOnly={locked}
        />{' '}
        {t('sentence-against')}{' '}
        <fieldset className={css.causes} id={partId('cause', measure.id)}>
          <legend className="visually-hidden">{t('sentence-causes')}</legend>
          {causes.map(cause => (
            <button
              key={cause.id}
              type="button"
              aria-pressed={measure.causes.includes(cause.id)}
              aria-label={t('sentence-cause', { number: cause.number, text: cause.text })}
              title={cause.text}
              disabled={locked}
              onClick={() => void aim(cause)}
            >
              {cause.number}
            </button>
          ))}
          {causes.length === 0 && <em>{t('sentence-no-causes')}</em>}
        </fieldset>
        .
      </div>
      <TroubleWords trouble={trouble} />
      {!locked && <MeasureQuestions questions={measure.questions} onChoose={answer} />}
      <MeasureMore
        measure={measure}
        year={year}
        contactRoles={proposals?.contact_roles ?? []}
        isLocked={locked}
        isOpen={isOpen}
        onOpen={setOpen}
        onSet={async to => setTrouble(await set(to))}
        onTrouble={setTrouble}
      />
    </div>
  )
}

/** A field's own refusal, in the shape of the engine's: the text is not what the field is for. */
function unread(code: string, text: string): Trouble {
  return { kind: 'refusal', code, params: { text } }
}
