/** What is shown of the register: words and four choices. Enter or ↓ in the words goes to the first row's tick. */
import type { Ref } from 'react'
import type { InlineOption } from '../fields/inline'
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import { parties } from '../wire'
import { type Filter, none } from './filtering'
import css from './Register.module.css'

interface FilterBarProps {
  ref: Ref<HTMLInputElement>
  filter: Filter
  onChange: (filter: Filter) => void
  areas: readonly InlineOption[]
  rooms: readonly InlineOption[]
  onEnterRows: () => void
}

export function FilterBar({ ref, filter, onChange, areas, rooms, onEnterRows }: FilterBarProps) {
  const t = useText()
  return (
    <search className={css.filter}>
      <label className={css.words}>
        <Icon name="search" />
        <input
          ref={ref}
          type="text"
          aria-label={t('participants-filter')}
          placeholder={t('participants-filter-hint')}
          value={filter.words}
          onChange={event => onChange({ ...filter, words: event.currentTarget.value })}
          onKeyDown={event => {
            if (event.key === 'Escape') onChange({ ...filter, words: '' })
            if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
            event.preventDefault()
            onEnterRows()
          }}
        />
      </label>
      <Choice
        label={t('participants-party')}
        value={filter.party}
        options={parties.map(id => ({ id, name: t(`party-${id}`) }))}
        onChoose={party => onChange({ ...filter, party })}
      />
      <Choice
        label={t('participants-area')}
        value={filter.area}
        options={[...areas, { id: none, name: t('participants-no-area') }]}
        onChoose={area => onChange({ ...filter, area })}
      />
      <Choice
        label={t('participants-workshop')}
        value={filter.workshop}
        options={[{ id: none, name: t('participants-no-workshop') }, ...rooms]}
        onChoose={workshop => onChange({ ...filter, workshop })}
      />
      <Choice
        label={t('participants-attendance')}
        value={filter.attended}
        options={[
          { id: 'yes', name: t('participants-attended') },
          { id: 'no', name: t('participants-not-attended') },
        ]}
        onChoose={attended => onChange({ ...filter, attended })}
      />
    </search>
  )
}

function Choice<Id extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: string | null
  options: readonly InlineOption<Id>[]
  onChoose: (id: Id | null) => void
}) {
  const t = useText()
  return (
    <label className={css.choice} data-chosen={value !== null}>
      <span>{label}</span>
      <select
        // WebKitGTK goes on showing the first option when the chosen one comes later: a new list is a new element.
        key={options.length}
        value={value ?? ''}
        onChange={event => onChoose(options.find(one => one.id === event.currentTarget.value)?.id ?? null)}
      >
        <option value="">{t('participants-any')}</option>
        {options.map(option => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
