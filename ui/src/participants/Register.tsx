/** The register: filter, sort, edit in place, tick who has come, and change many at once. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { Button } from '../kit/Button'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { ParticipantsView, ParticipantView } from '../wire'
import { BulkBar } from './BulkBar'
import { FilterBar } from './FilterBar'
import {
  all,
  between,
  type Filter,
  isAll,
  matching,
  type SortColumn,
  searchable,
  sortValue,
} from './filtering'
import { LongHead, LongTable, type LongTableHandle } from './LongTable'
import css from './Register.module.css'
import { RegisterRow } from './RegisterRow'
import { useSorted, useSorting } from './sorting'

const columns =
  '2.25rem 2.75rem minmax(10.25rem, 1.2fr) minmax(15.5rem, 1.6fr) 5.75rem minmax(7.75rem, 1fr) 5.25rem 4.75rem 4.75rem minmax(10.5rem, 1fr)'
const least = '69rem'

const keyOf = (one: ParticipantView) => one.id

export function Register({ view }: { view: ParticipantsView }) {
  const t = useText()
  const areas = useRead('areas', {}).view?.areas
  const [filter, setFilter] = useState<Filter>(all)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const lastPicked = useRef<string | null>(null)
  const sorting = useSorting<SortColumn>('role')
  const table = useRef<LongTableHandle>(null)
  const field = useRef<HTMLInputElement>(null)

  const sorted = useSorted(view.participants, sorting, sortValue)
  const texts = useMemo(
    () => new Map(view.participants.map(one => [one.id, searchable(one, t(`party-${one.party}`))])),
    [view.participants, t],
  )
  // At once and not deferred: Enter goes to the first row there is, and Space ticks whoever stands in it.
  const shown = useMemo(() => {
    const isAsked = matching(filter)
    return sorted.filter(one => isAsked(one, texts.get(one.id) ?? ''))
  }, [sorted, texts, filter])
  // Those who are gone since are not selected any more.
  const picked = useMemo(
    () => view.participants.filter(one => selected.has(one.id)),
    [view.participants, selected],
  )

  const select = useCallback((ids: readonly string[], isOn: boolean) => {
    setSelected(now => {
      const next = new Set(now)
      for (const id of ids) isOn ? next.add(id) : next.delete(id)
      return next
    })
  }, [])
  // Looked up when somebody selects, so that a row need not be drawn again for each letter of a search.
  const inOrder = useRef(shown)
  inOrder.current = shown
  const onSelect = useCallback(
    (id: string, isOn: boolean, isReaching: boolean) => {
      const from = isReaching ? lastPicked.current : null
      select(from === null ? [id] : between(inOrder.current, from, id), isOn)
      lastPicked.current = id
    },
    [select],
  )
  const onType = useCallback((letter: string) => {
    setFilter(now => ({ ...now, words: letter }))
    field.current?.focus()
  }, [])
  const areAllPicked = shown.length > 0 && shown.every(one => selected.has(one.id))
  const toggleShown = () =>
    select(
      shown.map(one => one.id),
      !areAllPicked,
    )
  const letGo = () => setSelected(new Set())
  useActions([
    {
      id: 'participants-filter',
      key: 'participants-filter',
      keys: 'Ctrl F',
      do: () => {
        field.current?.focus()
        field.current?.select()
      },
    },
    { id: 'participants-select-shown', key: 'participants-select-shown', keys: 'Alt A', do: toggleShown },
    { id: 'participants-let-go', key: 'participants-let-go', isDisabled: picked.length === 0, do: letGo },
  ])

  const areaOptions = useMemo(() => (areas ?? []).map(({ id, name }) => ({ id, name })), [areas])
  const roomOptions = useMemo(
    () => view.places.map(room => ({ id: room.id, name: `${room.key} ${room.area_name}` })),
    [view.places],
  )
  const row = useCallback(
    (one: ParticipantView, isOpen: boolean) => (
      <RegisterRow
        one={one}
        isOpen={isOpen}
        isSelected={selected.has(one.id)}
        areas={areaOptions}
        rooms={roomOptions}
        onSelect={(isOn, isReaching) => onSelect(one.id, isOn, isReaching)}
        onType={onType}
      />
    ),
    [selected, areaOptions, roomOptions, onSelect, onType],
  )
  const head = (column: SortColumn, key: string) => (
    <LongHead column={column} sorting={sorting}>
      {t(key)}
    </LongHead>
  )
  return (
    <section className={css.register} aria-label={t('participants-register')}>
      <FilterBar
        ref={field}
        filter={filter}
        onChange={setFilter}
        areas={areaOptions}
        rooms={roomOptions}
        onEnterRows={() => table.current?.enter('attended')}
      />
      {picked.length > 0 ? (
        <BulkBar
          picked={picked}
          areas={areaOptions}
          rooms={roomOptions}
          organisations={view.participants}
          onLetGo={letGo}
        />
      ) : (
        <p className={css.shown} role="status">
          {isAll(filter)
            ? t('participants-count', { count: view.participants.length })
            : t('participants-shown', { count: shown.length, all: view.participants.length })}
          {!isAll(filter) && (
            <Button variant="quiet" onPress={() => setFilter(all)}>
              {t('participants-filter-all')}
            </Button>
          )}
        </p>
      )}
      <LongTable
        ref={table}
        label={t('participants-caption')}
        className={css.table}
        columns={columns}
        least={least}
        rows={shown}
        keyOf={keyOf}
        isMarked={one => selected.has(one.id)}
        head={
          <>
            <LongHead className={css.pick}>
              <input
                type="checkbox"
                aria-label={t('participants-select-shown')}
                checked={areAllPicked}
                ref={box => {
                  if (box) box.indeterminate = !areAllPicked && picked.length > 0
                }}
                onChange={toggleShown}
              />
            </LongHead>
            {head('attended', 'participants-here')}
            {head('role', 'participants-role')}
            {head('organisation', 'participants-organisation')}
            {head('party', 'participants-party')}
            {head('area', 'participants-area')}
            {head('workshop', 'participants-workshop')}
            {head('wish_1', 'participants-wish-1')}
            {head('wish_2', 'participants-wish-2')}
            {head('email', 'participants-email')}
          </>
        }
      >
        {row}
      </LongTable>
      {shown.length === 0 && <p className={css.nobody}>{t('participants-none-found')}</p>}
    </section>
  )
}
