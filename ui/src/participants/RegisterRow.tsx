/** The cells of one participant: text until somebody is in the row or over it, then fields where the text stood. */
import type { ReactNode } from 'react'
import { InlineLine, type InlineOption, InlineSelect } from '../fields/inline'
import { Icon } from '../kit/Icon'
import { PartyShape } from '../marks/PartyMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { type ParticipantField, type ParticipantView, parties } from '../wire'
import { LongCell } from './LongTable'
import css from './Register.module.css'

interface RowProps {
  one: ParticipantView
  isOpen: boolean
  isSelected: boolean
  areas: readonly InlineOption[]
  rooms: readonly InlineOption[]
  onSelect: (isOn: boolean, isReaching: boolean) => void
  /** A letter typed on the tick: the next search begins with it. */
  onType: (letter: string) => void
}

export function RegisterRow({ one, isOpen, isSelected, areas, rooms, onSelect, onType }: RowProps) {
  const t = useText()
  const run = useRun()
  const name = `${one.role}, ${one.organisation}`
  const edit = (to: ParticipantField) => run({ do: 'EditParticipant', participant: one.id, to })
  const tab = isOpen ? 0 : -1
  return (
    <>
      <LongCell column="select" className={css.pick}>
        <input
          type="checkbox"
          tabIndex={tab}
          aria-label={t('participants-select-one', { name })}
          checked={isSelected}
          onClick={event => onSelect(event.currentTarget.checked, event.shiftKey)}
          onChange={() => {}}
        />
      </LongCell>
      <LongCell column="attended" className={css.here}>
        <input
          type="checkbox"
          tabIndex={tab}
          aria-label={t('participants-here-of', { name })}
          checked={one.attended === true}
          onChange={event => edit({ field: 'attended', value: event.currentTarget.checked })}
          onKeyDown={event => {
            if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.altKey) return
            event.preventDefault()
            onType(event.key)
          }}
        />
      </LongCell>
      <LongCell column="role" header>
        {isOpen ? (
          <InlineLine
            label={t('participants-role-of', { name })}
            value={one.role}
            isRequired
            onCommit={value => edit({ field: 'role', value })}
          />
        ) : (
          <Text>{one.role}</Text>
        )}
      </LongCell>
      <LongCell column="organisation" className={css.small}>
        {isOpen ? (
          <InlineLine
            label={t('participants-organisation-of', { name })}
            value={one.organisation}
            isRequired
            onCommit={value => edit({ field: 'organisation', value })}
          />
        ) : (
          <Text>{one.organisation}</Text>
        )}
      </LongCell>
      <LongCell column="party" className={css.party}>
        <PartyShape party={one.party} />
        {isOpen ? (
          <InlineSelect
            label={t('participants-party-of', { name })}
            value={one.party}
            options={parties.map(party => ({ id: party, name: t(`party-${party}`) }))}
            onCommit={party => party && edit({ field: 'party', value: party })}
          />
        ) : (
          <Text>{t(`party-${one.party}`)}</Text>
        )}
      </LongCell>
      <LongCell column="area" className={css.small}>
        {isOpen ? (
          <InlineSelect
            label={t('participants-area-of', { name })}
            value={one.area}
            options={areas}
            none="–"
            onCommit={value => edit({ field: 'area', value })}
          />
        ) : (
          <Text>{one.area_name}</Text>
        )}
      </LongCell>
      <LongCell column="workshop" className={css.workshop}>
        {isOpen ? (
          <InlineSelect
            label={t('participants-workshop-of', { name })}
            value={one.workshop}
            options={rooms}
            none="–"
            onCommit={value => edit({ field: 'workshop', value })}
          />
        ) : (
          <Text>{one.workshop_key}</Text>
        )}
        {one.chosen && (
          <Chosen isOpen={isOpen} name={name} onRelease={() => edit({ field: 'chosen', value: false })} />
        )}
      </LongCell>
      <LongCell column="wish_1" className={css.wish}>
        <Wish isMet={one.wish_1 !== null && one.wish_1 === one.workshop}>
          {isOpen ? (
            <InlineSelect
              label={t('participants-wish-1-of', { name })}
              value={one.wish_1}
              options={rooms}
              none="–"
              onCommit={value => edit({ field: 'wish1', value })}
            />
          ) : (
            <Text>{one.wish_1_key}</Text>
          )}
        </Wish>
      </LongCell>
      <LongCell column="wish_2" className={css.wish}>
        <Wish isMet={one.wish_2 !== null && one.wish_2 === one.workshop}>
          {isOpen ? (
            <InlineSelect
              label={t('participants-wish-2-of', { name })}
              value={one.wish_2}
              options={rooms}
              none="–"
              onCommit={value => edit({ field: 'wish2', value })}
            />
          ) : (
            <Text>{one.wish_2_key}</Text>
          )}
        </Wish>
      </LongCell>
      <LongCell column="email" className={css.small}>
        {isOpen ? (
          <InlineLine
            label={t('participants-email-of', { name })}
            value={one.email ?? ''}
            onCommit={value => edit({ field: 'email', value: value === '' ? null : value })}
          />
        ) : (
          <Text>{one.email}</Text>
        )}
      </LongCell>
    </>
  )
}

/** What stands where a field will: the same place, the same words. */
function Text({ children }: { children: string | null }) {
  return <span className={css.text}>{children ?? '–'}</span>
}

/** The place was chosen by hand, so the allotment keeps it. */
function Chosen({ isOpen, name, onRelease }: { isOpen: boolean; name: string; onRelease: () => void }) {
  const t = useText()
  return (
    <button
      type="button"
      className={css.chosen}
      tabIndex={isOpen ? 0 : -1}
      title={t('participants-chosen-hint')}
      aria-label={t('participants-release-one', { name })}
      onClick={onRelease}
    >
      <Icon name="pin" />
    </button>
  )
}

/** Marks a wish that was met, in colour and word, whether it is text or a field just now. */
function Wish({ isMet, children }: { isMet: boolean; children: ReactNode }) {
  const t = useText()
  return (
    <span className={css.wished} data-met={isMet}>
      {children}
      {isMet && (
        <>
          <Icon name="check" />
          <span className="visually-hidden">{t('participants-wish-met')}</span>
        </>
      )}
    </span>
  )
}
