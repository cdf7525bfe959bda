/** Who takes part: roles, never names. Filter, sort, edit in place, tick who has come. */
import { useDeferredValue, useRef, useState } from 'react'
import { AddLine } from '../shared/AddLine'
import { useActions } from '../shared/actions'
import { EditTable, SortTh, Th, useSorted, useSorting } from '../shared/EditTable'
import { EmptyState } from '../shared/EmptyState'
import { useRead, useRun } from '../shared/engine_context'
import { TextField } from '../shared/fields'
import { Page } from '../shared/Page'
import { PartyMark } from '../shared/PartyMark'
import { useHearing } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { ParticipantsView, ParticipantView, Party } from '../wire'
import { ParticipantRow } from './ParticipantRow'
import css from './ParticipantsScreen.module.css'
import { Purge } from './Purge'

const parties: readonly Party[] = ['police', 'city', 'others', 'staff']

export function ParticipantsScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('participants', { hearing })
  if (view === null) return <Unread trouble={trouble} />
  const isPurged = view.participants.length === 0 && view.purged_on !== null
  return (
    <Page
      title={t('screen-participants')}
      lead={!isPurged && t('participants-count', { count: view.participants.length })}
    >
      {isPurged ? null : view.participants.length === 0 ? (
        <EmptyState title={t('participants-empty')}>
          <p>{t('participants-empty-words')}</p>
        </EmptyState>
      ) : (
        <>
          <Counts view={view} />
          <Register view={view} />
        </>
      )}
      <Add hearing={hearing} />
      <Purge hearing={hearing} view={view} />
    </Page>
  )
}

/** How many from each party; how many have come; whose wishes were met. */
function Counts({ view }: { view: ParticipantsView }) {
  const t = useText()
  const all = view.participants.length
  return (
    <dl className={css.counts}>
      {view.parties.map(({ party, count }) => (
        <div key={party}>
          <dt>
            <PartyMark party={party} />
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
      <div className={css.apart}>
        <dt>{t('participants-attended')}</dt>
        <dd>{t('participants-of', { count: view.attended, all })}</dd>
      </div>
      <div>
        <dt>{t('participants-first-wish')}</dt>
        <dd>{view.first_wishes}</dd>
      </div>
      <div>
        <dt>{t('participants-second-wish')}</dt>
        <dd>{view.second_wishes}</dd>
      </div>
      <div data-warn={view.without_workshop > 0}>
        <dt>{t('participants-without-workshop')}</dt>
        <dd>{view.without_workshop}</dd>
      </div>
    </dl>
  )
}

type SortColumn = 'attended' | 'role' | 'organisation' | 'party' | 'area' | 'workshop'

function sortValue(one: ParticipantView, column: SortColumn): string | number | null {
  switch (column) {
    case 'attended':
      return one.attended === null ? null : Number(!one.attended)
    case 'party':
      return parties.indexOf(one.party)
    case 'area':
      return one.area_name
    case 'workshop':
      return one.workshop_key
    default:
      return one[column]
  }
}

function Register({ view }: { view: ParticipantsView }) {
  const t = useText()
  const hearing = useHearing()
  const areas = useRead('areas', {}).view?.areas ?? []
  const rooms = useRead('workshops', { hearing }).view?.rooms ?? []
  const [filter, setFilter] = useState('')
  const sorting = useSorting<SortColumn>('role')
  const words = useDeferredValue(filter).toLocaleLowerCase().split(/\s+/)
  const shown = view.participants.filter(one => {
    const text = [
      one.key,
      one.role,
      one.organisation,
      t(`party-${one.party}`),
      one.area_name,
      one.workshop_key,
    ]
      .join(' ')
      .toLocaleLowerCase()
    return words.every(word => text.includes(word))
  })
  const rows = useSorted(shown, sorting, sortValue)
  const field = useRef<HTMLDivElement>(null)
  useActions([
    {
      id: 'participants-filter',
      key: 'participants-filter',
      keys: 'Ctrl F',
      do: () => field.current?.querySelector('input')?.focus(),
    },
  ])
  const areaOptions = areas.map(area => ({ id: area.id, name: area.name }))
  const roomOptions = rooms.map(room => ({ id: room.id, name: `${room.key} ${room.area_name}` }))
  return (
    <section className={css.register} aria-label={t('screen-participants')}>
      <div className={css.filter} ref={field}>
        <TextField
          label={t('participants-filter')}
          labelHidden
          placeholder={t('participants-filter-hint')}
          value={filter}
          onChange={setFilter}
        />
        <p role="status">
          {filter !== '' && t('participants-shown', { count: rows.length, all: view.participants.length })}
        </p>
      </div>
      <EditTable label={t('participants-caption')} className={css.table}>
        <thead>
          <tr>
            <SortTh column="attended" sorting={sorting}>
              {t('participants-here')}
            </SortTh>
            <SortTh column="role" sorting={sorting}>
              {t('participants-role')}
            </SortTh>
            <SortTh column="organisation" sorting={sorting}>
              {t('participants-organisation')}
            </SortTh>
            <SortTh column="party" sorting={sorting}>
              {t('participants-party')}
            </SortTh>
            <SortTh column="area" sorting={sorting}>
              {t('participants-area')}
            </SortTh>
            <SortTh column="workshop" sorting={sorting}>
              {t('participants-workshop')}
            </SortTh>
            <Th>{t('participants-wishes')}</Th>
            <Th hidden>{t('participants-more')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(one => (
            <ParticipantRow key={one.id} one={one} areas={areaOptions} rooms={roomOptions} />
          ))}
        </tbody>
      </EditTable>
      {rows.length === 0 && <p>{t('participants-none-found')}</p>}
    </section>
  )
}

/** "kommunpolis, Polisområde Storgöteborg" and the party; the party stays for the next one. */
function Add({ hearing }: { hearing: string }) {
  const t = useText()
  const run = useRun()
  const line = useRef<HTMLInputElement>(null)
  const [party, setParty] = useState<Party>('city')
  useActions([
    { id: 'participants-add', key: 'participants-add', keys: 'Alt N', do: () => line.current?.focus() },
  ])
  const add = async (words: string) => {
    const [role = '', ...rest] = words.split(',')
    const organisation = rest.join(',').trim()
    if (organisation === '') return t('participants-add-comma')
    const done = await run({
      do: 'AddParticipant',
      hearing,
      role: role.trim(),
      organisation,
      party,
      area: null,
    })
    return done !== null
  }
  return (
    <AddLine
      ref={line}
      label={t('participants-add-label')}
      hint={t('participants-add-hint')}
      name={t('participants-add')}
      onAdd={add}
    >
      <label>
        <span>{t('participants-party')}</span>
        <select value={party} onChange={event => setParty(event.currentTarget.value as Party)}>
          {parties.map(one => (
            <option key={one} value={one}>
              {t(`party-${one}`)}
            </option>
          ))}
        </select>
      </label>
    </AddLine>
  )
}
