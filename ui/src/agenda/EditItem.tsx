/** All of one item in a dialog, for the day view: each field is saved as it is left, as in the list. */

import { NumberField, Select, TextField } from '../fields/fields'
import { formatTime, parseTime } from '../fields/time'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type AgendaField, type AgendaItemView, itemKinds } from '../wire'
import css from './AgendaScreen.module.css'
import type { Asks } from './item_actions'

interface EditItemProps {
  item: AgendaItemView
  asks: Asks
  onClose: () => void
}

export function EditItem({ item, asks, onClose }: EditItemProps) {
  const t = useText()
  const run = useRun()
  const runHere = useRunHere()
  const edit = (to: AgendaField) => runHere([{ do: 'EditItem', item: item.id, to }])
  const time = (text: string) => {
    const fixed = text.trim() === '' ? null : parseTime(text)
    return fixed === undefined ? t('field-not-a-time-or-none') : edit({ field: 'fixed_start', value: fixed })
  }
  const leave = (deed: () => void) => () => {
    onClose()
    deed()
  }
  return (
    <Dialog
      title={item.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" isDisabled={item.minutes < 2} onPress={leave(() => asks.split(item))}>
            {t('agenda-split')}
          </Button>
          <Button variant="quiet" onPress={leave(() => void run({ do: 'RemoveItem', item: item.id }))}>
            {t('agenda-remove')}
          </Button>
          <Button variant="main" onPress={onClose}>
            {t('agenda-edit-done')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('agenda-item')}
        value={item.title}
        autoFocus
        isRequired
        onCommit={value => value.trim() !== '' && edit({ field: 'title', value })}
      />
      <div className={css.pair}>
        {item.inner_count === null || item.inner_minutes === null ? (
          <NumberField
            label={t('agenda-minutes')}
            value={item.minutes}
            minValue={0}
            maxValue={1440}
            onCommit={value => edit({ field: 'minutes', value })}
          />
        ) : (
          <>
            <NumberField
              label={t('agenda-turn-count')}
              value={item.inner_count}
              minValue={1}
              maxValue={500}
              onCommit={count => edit({ field: 'inner', value: [count, item.inner_minutes ?? 1] })}
            />
            <NumberField
              label={t('agenda-turn-minutes')}
              value={item.inner_minutes}
              minValue={0}
              maxValue={1440}
              onCommit={minutes => edit({ field: 'inner', value: [item.inner_count ?? 1, minutes] })}
            />
          </>
        )}
        <TextField
          label={t('agenda-fixed-start')}
          value={item.is_fixed ? formatTime(item.planned_start) : ''}
          placeholder={formatTime(item.planned_start)}
          onCommit={time}
        />
      </div>
      <div className={css.pair}>
        <Select
          label={t('agenda-kind')}
          value={item.kind}
          options={itemKinds.map(kind => ({ id: kind, name: t(`item-kind-${kind}`) }))}
          onChoose={kind => void run({ do: 'EditItem', item: item.id, to: { field: 'kind', value: kind } })}
        />
        <TextField
          label={t('agenda-venue')}
          value={item.venue ?? ''}
          onCommit={venue => edit({ field: 'venue', value: venue.trim() === '' ? null : venue })}
        />
      </div>
    </Dialog>
  )
}
