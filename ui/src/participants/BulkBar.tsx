/** What can be done with those who are selected: each choice is one entry, taken back with one undo. */
import { useState } from 'react'
import type { Act } from '../engine'
import { ComboBox } from '../fields/fields'
import type { InlineOption } from '../fields/inline'
import { Button, IconButton } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Icon } from '../kit/Icon'
import { Menu } from '../kit/Menu'
import { useRunHere } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { type Command, type ParticipantField, type ParticipantView, parties } from '../wire'
import css from './Register.module.css'

interface BulkBarProps {
  picked: readonly ParticipantView[]
  areas: readonly InlineOption[]
  rooms: readonly InlineOption[]
  /** Everybody, for the organisations there are already. */
  organisations: readonly ParticipantView[]
  onLetGo: () => void
}

export function BulkBar({ picked, areas, rooms, organisations, onLetGo }: BulkBarProps) {
  const t = useText()
  const say = useSay()
  const run = useRunHere()
  const [isNaming, setNaming] = useState(false)
  const count = picked.length

  const runAll = async (command: (participant: string) => Command, act: Act, said: string) => {
    const trouble = await run(
      picked.map(one => command(one.id)),
      act,
    )
    say(trouble ?? { key: said, vars: { count } })
    return trouble === null
  }
  const edit = (to: ParticipantField, act: Act = 'EditParticipants') =>
    runAll(participant => ({ do: 'EditParticipant', participant, to }), act, 'participants-edited')
  const remove = async () => {
    const isDone = await runAll(
      participant => ({ do: 'RemoveParticipant', participant }),
      'RemoveParticipants',
      'participants-removed',
    )
    if (isDone) onLetGo()
  }
  const here = (value: boolean) => edit({ field: 'attended', value }, 'NoteAttendance')
  useActions([
    { id: 'bulk-here', key: 'participants-bulk-here', vars: { count }, do: () => here(true) },
    { id: 'bulk-remove', key: 'participants-bulk-remove', vars: { count }, do: remove },
  ])

  return (
    <section className={css.bulk} aria-label={t('participants-selected', { count })}>
      <strong role="status">{t('participants-selected', { count })}</strong>
      <Choices
        label={t('participants-party')}
        options={parties.map(party => ({ id: party, name: t(`party-${party}`) }))}
        onChoose={party => party && edit({ field: 'party', value: party })}
      />
      <Button variant="quiet" className={css.opens ?? ''} onPress={() => setNaming(true)}>
        {t('participants-organisation')} …
      </Button>
      <Choices
        label={t('participants-area')}
        options={areas}
        none={t('participants-no-area')}
        onChoose={value => edit({ field: 'area', value })}
      />
      <Choices
        label={t('participants-workshop')}
        options={rooms}
        none={t('participants-no-workshop')}
        onChoose={value => edit({ field: 'workshop', value })}
      />
      <Menu
        label={t('participants-attendance')}
        button={
          <Button variant="quiet" className={css.opens ?? ''}>
            {t('participants-attendance')}
            <Icon name="down" />
          </Button>
        }
        actions={[
          { id: 'yes', name: t('participants-attended'), do: () => here(true) },
          { id: 'no', name: t('participants-not-attended'), do: () => here(false) },
        ]}
      />
      {picked.some(one => one.chosen) && (
        <Button
          variant="quiet"
          icon="pin"
          className={css.opens ?? ''}
          onPress={() => edit({ field: 'chosen', value: false }, 'ReleaseParticipants')}
        >
          {t('participants-release')}
        </Button>
      )}
      <Button variant="quiet" icon="remove" className={css.opens ?? ''} onPress={remove}>
        {t('participants-remove-picked')}
      </Button>
      <IconButton icon="close" label={t('participants-let-go')} onPress={onLetGo} />
      {isNaming && (
        <Organisation
          count={count}
          names={organisations.map(one => one.organisation)}
          onClose={() => setNaming(false)}
          onName={async name => {
            if (await edit({ field: 'organisation', value: name })) setNaming(false)
          }}
        />
      )}
    </section>
  )
}

function Choices<Id extends string>({
  label,
  options,
  none,
  onChoose,
}: {
  label: string
  options: readonly InlineOption<Id>[]
  none?: string
  onChoose: (id: Id | null) => void
}) {
  const choices = [
    ...(none ? [{ id: 'none', name: none, do: () => onChoose(null) }] : []),
    ...options.map(({ id, name }) => ({ id, name, do: () => onChoose(id) })),
  ]
  return (
    <Menu
      label={label}
      button={
        <Button variant="quiet" className={css.opens ?? ''}>
          {label}
          <Icon name="down" />
        </Button>
      }
      actions={choices}
    />
  )
}

/** The organisation of all who are selected: one there is, or a new one. */
function Organisation({
  count,
  names,
  onName,
  onClose,
}: {
  count: number
  names: readonly string[]
  onName: (name: string) => void
  onClose: () => void
}) {
  const t = useText()
  const [name, setName] = useState<string | null>(null)
  const options = [...new Set(names)].sort().map(known => ({ id: known, name: known }))
  return (
    <Dialog
      title={t('participants-organisation-all', { count })}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="main" isDisabled={!name?.trim()} onPress={() => onName(name ?? '')}>
          {t('participants-organisation-set')}
        </Button>
      }
    >
      <ComboBox
        label={t('participants-organisation')}
        options={options}
        value={name}
        onChoose={setName}
        onWrite={setName}
      />
    </Dialog>
  )
}
