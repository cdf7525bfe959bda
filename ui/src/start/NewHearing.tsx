/** A new hearing from the template: the year is enough, the rest can wait. What is refused is said in the form, with all of it kept. */
import { useState } from 'react'
import { asTrouble, type Trouble } from '../engine'
import { readIsoDay } from '../fields/day'
import { NumberField, TextField } from '../fields/fields'
import { leadToWrong } from '../fields/stored'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useEngine } from '../reading/engine_context'
import { useLanguage, useText } from '../text'
import { goToHearing } from '../way/route'
import type { HearingRow, Template } from '../wire'
import css from './StartScreen.module.css'
import { TemplateChoice } from './TemplateChoice'

export function NewHearing({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText()
  const engine = useEngine()
  const language = useLanguage()
  const [year, setYear] = useState(() => new Date().getFullYear())
  const [title, setTitle] = useState<string | null>(null)
  const [city, setCity] = useState('')
  const [date, setDate] = useState('')
  const [venue, setVenue] = useState('')
  const [template, setTemplate] = useState<Template>('one-day')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const proposed = t('start-new-title', { year: String(year) })
  const takeDate = (text: string) => {
    if (text.trim() !== '' && readIsoDay(text) === null) return t('field-not-a-day')
    setDate(text)
  }

  const start = async () => {
    if (leadToWrong()) return
    const facts: HearingRow = {
      ...nothingKnown,
      year,
      title: title?.trim() || proposed,
      city: city.trim() || null,
      date: date.trim() || null,
      venue: venue.trim() || null,
    }
    try {
      const done = await engine.startHearing(facts, template, language)
      const hearing = done.created[0]
      setTrouble(null)
      onClose()
      if (hearing !== undefined) goToHearing(hearing)
    } catch (thrown) {
      setTrouble(asTrouble(thrown))
    }
  }

  return (
    <Dialog
      title={t('start-new')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button variant="main" onPress={start}>
          {t('start-new-do')}
        </Button>
      }
    >
      {trouble && (
        <p className={css.trouble} role="alert">
          {t(`${trouble.kind}-${trouble.code}`, trouble.params)}
        </p>
      )}
      <TextField label={t('start-new-city')} value={city} onChange={setCity} autoFocus />
      <NumberField
        label={t('start-new-year')}
        value={year}
        onCommit={setYear}
        minValue={1990}
        maxValue={2100}
        isPlain
      />
      <TextField label={t('start-new-name')} value={title ?? proposed} onChange={setTitle} />
      <TextField label={t('start-new-date')} value={date} onCommit={takeDate} placeholder={t('day-form')} />
      <TextField label={t('start-new-venue')} value={venue} onChange={setVenue} />
      <TemplateChoice chosen={template} onChoose={setTemplate} />
      <p className={css.later}>{t('start-new-later')}</p>
    </Dialog>
  )
}

const nothingKnown: Omit<HearingRow, 'year' | 'title' | 'city' | 'date' | 'venue'> = {
  organiser: null,
  theme: null,
  period_from: null,
  period_to: null,
  starts: null,
  ends: null,
  votes_each: null,
  most_priorities: null,
  example: false,
  remark: null,
}
