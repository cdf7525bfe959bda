/** One participant. Drawn again only when something of it changed: there are hundreds. */
import { memo } from 'react'
import { IconButton } from '../shared/Button'
import { useRun } from '../shared/engine_context'
import { Icon } from '../shared/Icon'
import { type InlineOption, InlineSelect, InlineText } from '../shared/inline'
import { PartyShape } from '../shared/PartyMark'
import { useText } from '../text'
import type { ParticipantField, ParticipantView, Party } from '../wire'
import css from './ParticipantsScreen.module.css'

const parties: readonly Party[] = ['police', 'city', 'others', 'staff']

interface RowProps {
  one: ParticipantView
  areas: readonly InlineOption[]
  rooms: readonly InlineOption[]
}

function isSame(before: RowProps, after: RowProps): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

export const ParticipantRow = memo(function ParticipantRow({ one, areas, rooms }: RowProps) {
  const t = useText()
  const run = useRun()
  const name = `${one.role}, ${one.organisation}`
  const edit = (to: ParticipantField) => run({ do: 'EditParticipant', participant: one.id, to })
  return (
    <tr>
      <td className={css.here}>
        <input
          type="checkbox"
          aria-label={t('participants-here-of', { name })}
          checked={one.attended === true}
          onChange={event => edit({ field: 'attended', value: event.currentTarget.checked })}
        />
      </td>
      <th scope="row">
        <InlineText
          label={t('participants-role-of', { name })}
          value={one.role}
          isRequired
          onCommit={value => edit({ field: 'role', value })}
        />
      </th>
      <td>
        <InlineText
          label={t('participants-organisation-of', { name })}
          value={one.organisation}
          isRequired
          onCommit={value => edit({ field: 'organisation', value })}
        />
      </td>
      <td className={css.partyCell}>
        <span className={css.party}>
          <PartyShape party={one.party} />
          <InlineSelect
            label={t('participants-party-of', { name })}
            value={one.party}
            options={parties.map(party => ({ id: party, name: t(`party-${party}`) }))}
            onCommit={party => party && edit({ field: 'party', value: party as Party })}
          />
        </span>
      </td>
      <td className={css.area}>
        <InlineSelect
          label={t('participants-area-of', { name })}
          value={one.area}
          options={areas}
          none="–"
          onCommit={value => edit({ field: 'area', value })}
        />
      </td>
      <td className={css.room}>
        <InlineSelect
          label={t('participants-workshop-of', { name })}
          value={one.workshop}
          options={rooms}
          none="–"
          onCommit={value => edit({ field: 'workshop', value })}
        />
      </td>
      <td className={css.wishes}>
        <Wish of={one} wish={one.wish_1} />
        <Wish of={one} wish={one.wish_2} />
      </td>
      <td>
        <IconButton
          icon="remove"
          label={t('participants-remove', { name })}
          onPress={() => run({ do: 'RemoveParticipant', participant: one.id })}
        />
      </td>
    </tr>
  )
}, isSame)

function Wish({ of, wish }: { of: ParticipantView; wish: string | null }) {
  const t = useText()
  if (wish === null) return null
  const isMet = wish === of.workshop_key
  return (
    <span data-met={isMet}>
      {wish}
      {isMet && (
        <>
          <Icon name="check" />
          <span className="visually-hidden">{t('participants-wish-met')}</span>
        </>
      )}
    </span>
  )
}
