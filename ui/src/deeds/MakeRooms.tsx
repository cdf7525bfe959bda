/** Rooms for the parallel blocks, made from the areas in one step: which areas, what the rooms are called and from which number. */
import { useState } from 'react'
import { Checkbox, NumberField, TextField } from '../fields/fields'
import { leadToWrong } from '../fields/stored'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { useRead, useRun } from '../reading/engine_context'
import { useText } from '../text'
import { go } from '../way/route'
import type { AgendaView, Id } from '../wire'
import css from './MakeRooms.module.css'

export function MakeRooms({ hearing, onClose }: { hearing: Id; onClose: () => void }) {
  const { view } = useRead('agenda', { hearing })
  return view && <Choice view={view} onClose={onClose} />
}

function Choice({ view, onClose }: { view: AgendaView; onClose: () => void }) {
  const t = useText()
  const run = useRun()
  const [chosen, setChosen] = useState<readonly Id[]>(() =>
    view.areas.filter(area => area.is_proposed).map(area => area.id),
  )
  const [room, setRoom] = useState(() => t('workshops-room-name'))
  const [first, setFirst] = useState(() => view.rooms.length + 1)
  const areas = view.areas.filter(area => chosen.includes(area.id)).map(area => area.id)
  const make = async () => {
    if (leadToWrong()) return
    if (await run({ do: 'AddWorkshops', hearing: view.hearing, areas, room, first })) onClose()
  }
  if (view.areas.length === 0)
    return (
      <Dialog
        title={t('make-rooms')}
        isOpen
        onClose={onClose}
        actions={
          <Button variant="main" onPress={() => go('areas')}>
            {t('workshops-no-areas')}
          </Button>
        }
      >
        <p className={css.words}>{t('make-rooms-no-areas')}</p>
      </Dialog>
    )
  return (
    <Dialog
      title={t('make-rooms')}
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="main"
          isDisabled={areas.length === 0 || room.trim() === ''}
          onPress={() => void make()}
        >
          {t('make-rooms-do', { count: areas.length })}
        </Button>
      }
    >
      <p className={css.words}>{t('make-rooms-words')}</p>
      <fieldset className={css.areas}>
        <legend>{t('make-rooms-areas')}</legend>
        {view.areas.map(area => (
          <Checkbox
            key={area.id}
            isSelected={chosen.includes(area.id)}
            onChange={on => setChosen(now => (on ? [...now, area.id] : now.filter(one => one !== area.id)))}
          >
            {area.has_room ? t('make-rooms-has-room', { area: area.name }) : area.name}
          </Checkbox>
        ))}
      </fieldset>
      <div className={css.numbers}>
        <TextField label={t('make-rooms-name')} value={room} onChange={setRoom} />
        <NumberField
          label={t('make-rooms-first')}
          value={first}
          minValue={1}
          maxValue={10_000}
          isPlain
          onCommit={setFirst}
        />
      </div>
    </Dialog>
  )
}
