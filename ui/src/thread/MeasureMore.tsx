/** What a measure also has: goal, contact, kinds, promise, check dates, the priorities it serves. Folded away, for the sentence is what matters in the room. */

import type { Trouble } from '../engine'
import { Checkbox, ComboBox, Select, TextField } from '../fields/fields'
import { useFormat } from '../format'
import { Button, IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { PartyMark } from '../marks/PartyMark'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { partId } from '../way/parts'
import { goalKinds, type MeasureField, type MeasureView, measureKinds, terms } from '../wire'
import { CheckDates } from './CheckDates'
import css from './MeasureSentence.module.css'
import { MeasureServes } from './MeasureServes'

interface MeasureMoreProps {
  measure: MeasureView
  /** The year a date without a year is taken to be in. */
  year: number
  /** What contacts are called already. */
  contactRoles: readonly string[]
  isLocked: boolean
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onSet: (to: MeasureField) => Promise<void>
  onTrouble: (trouble: Trouble | null) => void
}

export function MeasureMore({ measure, isLocked, isOpen, onOpen, onTrouble, ...rest }: MeasureMoreProps) {
  const t = useText()
  const runHere = useRunHere()
  return (
    <div className={css.more}>
      <div className={css.moreLine}>
        <Marks measure={measure} />
        {!isLocked && (
          <>
            <Button
              id={partId('more', measure.id)}
              variant="quiet"
              onPress={() => onOpen(!isOpen)}
              aria-expanded={isOpen}
            >
              {t('measure-more')} <Icon name={isOpen ? 'down' : 'chevron'} />
            </Button>
            <IconButton
              icon="remove"
              label={t('measure-remove', { text: measure.text })}
              onPress={() => void runHere([{ do: 'RemoveMeasure', measure: measure.id }]).then(onTrouble)}
            />
          </>
        )}
      </div>
      {measure.operative_goal && !isOpen && <p className={css.goal}>{measure.operative_goal}</p>}
      {isOpen && <Fields measure={measure} onTrouble={onTrouble} {...rest} />}
    </div>
  )
}

/** Whose it is, in colour, shape and word, and what else is said of it. */
function Marks({ measure }: { measure: MeasureView }) {
  const t = useText()
  const format = useFormat()
  const parties = [...new Set(measure.owners.map(owner => owner.party))]
  const checked = measure.check_dates.map(one => format.date(one.date))
  const said = [
    measure.joint && t('measure-joint'),
    measure.promise && t('measure-promise'),
    measure.goal_kind && t(`goal-kind-${measure.goal_kind}`),
    measure.kind && t(`measure-kind-${measure.kind}`),
    measure.contact_role && t('measure-contact', { role: measure.contact_role }),
    checked.length > 0 && t('measure-checked', { dates: checked.join(', ') }),
    measure.priorities.length > 1 && t('measure-serves-several', { count: measure.priorities.length }),
  ].filter(Boolean)
  return (
    <div className={css.marks}>
      {parties.map(party => (
        <PartyMark key={party} party={party} />
      ))}
      <p>{said.join(' · ')}</p>
    </div>
  )
}

function Fields({
  measure,
  year,
  contactRoles,
  onSet,
  onTrouble,
}: Omit<MeasureMoreProps, 'isLocked' | 'isOpen' | 'onOpen'>) {
  const t = useText()
  const words = (value: string) => (value.trim() === '' ? null : value.trim())
  return (
    <div className={css.fields}>
      <div className={css.wide}>
        <TextField
          id={partId('movement', measure.id)}
          label={t('measure-goal')}
          description={t('measure-goal-help')}
          value={measure.operative_goal ?? ''}
          onCommit={value => void onSet({ field: 'operative_goal', value: words(value) })}
        />
      </div>
      <ComboBox
        label={t('measure-contact-role')}
        options={contactRoles.map(role => ({ id: role, name: role }))}
        value={measure.contact_role}
        onChoose={value => void onSet({ field: 'contact_role', value })}
        onWrite={value => void onSet({ field: 'contact_role', value: words(value) })}
      />
      <Select
        label={t('measure-goal-kind')}
        options={goalKinds.map(id => ({ id, name: t(`goal-kind-${id}`) }))}
        value={measure.goal_kind}
        onChoose={id => void onSet({ field: 'goal_kind', value: id })}
      />
      <Select
        label={t('measure-kind')}
        options={measureKinds.map(id => ({ id, name: t(`measure-kind-${id}`) }))}
        value={measure.kind}
        onChoose={id => void onSet({ field: 'kind', value: id })}
      />
      <Select
        label={t('measure-term')}
        options={terms.map(id => ({ id, name: t(`term-${id}`) }))}
        value={measure.term}
        onChoose={id => void onSet({ field: 'term', value: id })}
      />
      <Checkbox isSelected={measure.promise} onChange={value => void onSet({ field: 'promise', value })}>
        {t('measure-is-promise')}
      </Checkbox>
      <Checkbox isSelected={measure.ceiling} onChange={value => void onSet({ field: 'ceiling', value })}>
        {t('measure-is-ceiling')}
      </Checkbox>
      <CheckDates measure={measure} year={year} />
      <MeasureServes measure={measure} onTrouble={onTrouble} />
    </div>
  )
}
