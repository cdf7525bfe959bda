/** A new hearing: the year and the city, nothing else has to be known yet. */
import { useState } from 'react'
import { Button } from '../shared/Button'
import { Dialog } from '../shared/Dialog'
import { useAttempt, useEngine } from '../shared/engine_context'
import { NumberField, TextField } from '../shared/fields'
import { goToHearing } from '../shared/route'
import { useLanguage, useText } from '../text'
import type { HearingRow } from '../wire'

export function NewHearing({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText()
  const engine = useEngine()
  const attempt = useAttempt()
  const language = useLanguage()
  const [year, setYear] = useState(() => new Date().getFullYear())
  const [city, setCity] = useState('')
  const start = async () => {
    const done = await attempt(() =>
      engine.startHearing(
        {
          ...nothingKnown,
          year,
          city: city.trim() || null,
          title: t('start-new-title', { year: String(year) }),
        },
        language,
      ),
    )
    const hearing = done?.created[0]
    if (hearing === undefined) return
    onClose()
    goToHearing(hearing)
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
      <TextField label={t('start-new-city')} value={city} onChange={setCity} autoFocus />
      <NumberField
        label={t('start-new-year')}
        value={year}
        onCommit={setYear}
        minValue={1990}
        maxValue={2100}
        isPlain
      />
    </Dialog>
  )
}

const nothingKnown: Omit<HearingRow, 'year' | 'title' | 'city'> = {
  date: null,
  venue: null,
  organiser: null,
  theme: null,
  period_from: null,
  period_to: null,
  starts: null,
  votes_each: null,
  example: false,
  remark: null,
}
