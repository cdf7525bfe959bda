/** What a measure also has: goal, contact, kinds, promise. Folded away, for the sentence is what matters in the room. */
import { useState } from 'react'
import type { Trouble } from '../engine'
import { useText } from '../text'
import type { GoalKind, MeasureField, MeasureKind, MeasureView, Term } from '../wire'
import { Button, IconButton } from './Button'
import { useRunHere } from './engine_context'
import { Checkbox, Select, TextField } from './fields'
import { Icon } from './Icon'
import css from './MeasureSentence.module.css'

const goalKinds: readonly GoalKind[] = ['effect', 'process', 'production']
const measureKinds: readonly MeasureKind[] = ['situational', 'social']
const terms: readonly Term[] = ['short', 'long']

export function MeasureMore({
  measure,
  isLocked,
  onSet,
  onTrouble,
}: {
  measure: MeasureView
  isLocked: boolean
  onSet: (to: MeasureField) => Promise<boolean>
  onTrouble: (trouble: Trouble | null) => void
}) {
  const t = useText()
  const runHere = useRunHere()
  const [isOpen, setOpen] = useState(false)
  const words = (value: string) => (value.trim() === '' ? null : value.trim())
  const marks = [
    measure.joint && t('measure-joint'),
    measure.promise && t('measure-promise'),
    measure.goal_kind && t(`goal-kind-${measure.goal_kind}`),
    measure.kind && t(`measure-kind-${measure.kind}`),
    measure.contact_role && t('measure-contact', { role: measure.contact_role }),
  ].filter(Boolean)
  return (
    <div className={css.more}>
      <div className={css.moreLine}>
        <p>{marks.join(' · ')}</p>
        {!isLocked && (
          <>
            <Button variant="quiet" onPress={() => setOpen(open => !open)} aria-expanded={isOpen}>
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
      {isOpen && (
        <div className={css.fields}>
          <TextField
            className={css.wide}
            label={t('measure-goal')}
            description={t('measure-goal-help')}
            value={measure.operative_goal ?? ''}
            onCommit={value => void onSet({ field: 'operative_goal', value: words(value) })}
          />
          <TextField
            label={t('measure-contact-role')}
            value={measure.contact_role ?? ''}
            onCommit={value => void onSet({ field: 'contact_role', value: words(value) })}
          />
          <Select
            label={t('measure-goal-kind')}
            options={goalKinds.map(id => ({ id, name: t(`goal-kind-${id}`) }))}
            value={measure.goal_kind}
            onChoose={id => void onSet({ field: 'goal_kind', value: id as GoalKind })}
          />
          <Select
            label={t('measure-kind')}
            options={measureKinds.map(id => ({ id, name: t(`measure-kind-${id}`) }))}
            value={measure.kind}
            onChoose={id => void onSet({ field: 'kind', value: id as MeasureKind })}
          />
          <Select
            label={t('measure-term')}
            options={terms.map(id => ({ id, name: t(`term-${id}`) }))}
            value={measure.term}
            onChoose={id => void onSet({ field: 'term', value: id as Term })}
          />
          <Checkbox isSelected={measure.promise} onChange={value => void onSet({ field: 'promise', value })}>
            {t('measure-is-promise')}
          </Checkbox>
          <Checkbox isSelected={measure.ceiling} onChange={value => void onSet({ field: 'ceiling', value })}>
            {t('measure-is-ceiling')}
          </Checkbox>
        </div>
      )}
    </div>
  )
}
