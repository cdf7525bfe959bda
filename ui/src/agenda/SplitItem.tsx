/** An item in two: after how many minutes, and what the second part is called. What comes of it is said before it is done. */
import { useState } from 'react'
import { NumberField, TextField } from '../fields/fields'
import { leadToWrong } from '../fields/stored'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { AgendaItemView } from '../wire'
import css from './AgendaScreen.module.css'

export function SplitItem({ item, onClose }: { item: AgendaItemView; onClose: () => void }) {
  const t = useText()
  const { clock } = useFormat()
  const run = useRun()
  const [at, setAt] = useState(() => middleOf(item))
  const [title, setTitle] = useState(() => t('agenda-split-second', { name: item.title }))
  const cut = item.planned_start + at
  const split = async () => {
    if (leadToWrong()) return
    if (await run({ do: 'SplitItem', item: item.id, at, title })) onClose()
  }
  return (
    <Dialog
      title={t('agenda-split-of', { name: item.title })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="main" isDisabled={title.trim() === ''} onPress={() => void split()}>
          {t('agenda-split-do')}
        </Button>
      }
    >
      <NumberField
        label={t('agenda-split-at')}
        value={at}
        minValue={1}
        maxValue={item.minutes - 1}
        unit={t('agenda-min')}
        onCommit={setAt}
        autoFocus
      />
      <TextField label={t('agenda-split-title')} value={title} onChange={setTitle} />
      <p className={css.outcome}>
        {t('agenda-split-outcome', {
          first: item.title,
          second: title,
          start: clock(item.planned_start),
          cut: clock(cut),
          end: clock(item.planned_end),
        })}
      </p>
    </Dialog>
  )
}

/** The middle, on a whole turn where there are turns, else on five minutes where there is room for it. */
function middleOf({ minutes, inner_count: count, inner_minutes: each }: AgendaItemView): number {
  if (count !== null && each !== null && count > 1) return Math.floor(count / 2) * each
  const half = Math.round(minutes / 10) * 5
  return half > 0 && half < minutes ? half : Math.max(1, Math.floor(minutes / 2))
}
