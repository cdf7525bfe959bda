/**
 * Arbetsgången: the steps that every room goes through, edited where they stand. What a step is called tells which part of the
 * facilitator's screen it works in; where it does not, that is chosen. Alt Shift and an arrow move one.
 */
import type { KeyboardEvent } from 'react'
import { AddLine } from '../fields/AddLine'
import { InlineNumber, InlineSelect, InlineText } from '../fields/inline'
import { IconButton } from '../kit/Button'
import { EditTable, Th } from '../kit/EditTable'
import { useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type Id, phases, type StepField, type StepView } from '../wire'
import css from './Method.module.css'

/** What a new step gets until somebody says otherwise. */
const usualMinutes = 10

/** What one comes to it by. */
export const methodPart = 'method'

export function Method({ hearing, steps }: { hearing: Id; steps: readonly StepView[] }) {
  const t = useText()
  const runHere = useRunHere()
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const add = async (title: string) => {
    const after = steps.at(-1)?.id ?? null
    const trouble = await runHere([{ do: 'AddStep', hearing, title, minutes: usualMinutes, after }])
    return trouble === null ? true : t(`${trouble.kind}-${trouble.code}`, trouble.params)
  }
  return (
    <section className={css.method} id={methodPart} data-main="title" aria-label={t('method')}>
      <h2>{t('method')}</h2>
      <p>{steps.length === 0 ? t('method-none') : t('method-lead', { count: steps.length, minutes })}</p>
      {steps.length > 0 && (
        <EditTable label={t('method')}>
          <thead>
            <tr>
              <Th number>{t('method-pass')}</Th>
              <Th>{t('method-step')}</Th>
              <Th number>{t('method-minutes')}</Th>
              <Th>{t('method-phase')}</Th>
              <Th hidden>{t('method-deeds')}</Th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <Step key={step.id} step={step} at={at} steps={steps} />
            ))}
          </tbody>
        </EditTable>
      )}
      <AddLine label={t('method-add')} hint={t('method-add-hint')} name={t('method-add')} onAdd={add} />
    </section>
  )
}

function Step({ step, at, steps }: { step: StepView; at: number; steps: readonly StepView[] }) {
  const t = useText()
  const run = useRun()
  const name = step.title
  const runHere = useRunHere()
  const edit = (to: StepField) => runHere([{ do: 'EditStep', step: step.id, to }])
  const move = (by: 1 | -1) => {
    const others = steps.filter(one => one.id !== step.id)
    const position = at + by
    if (position < 0 || position > others.length) return
    void run({ do: 'MoveStep', step: step.id, after: others[position - 1]?.id ?? null })
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key]
    if (!event.altKey || !event.shiftKey || by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(by)
  }
  return (
    <tr data-item={step.id} data-main="title" onKeyDown={press}>
      <td className={css.number}>
        <InlineNumber
          label={t('method-pass-of', { name })}
          value={step.pass}
          least={1}
          onCommit={value => edit({ field: 'pass', value })}
        />
      </td>
      <th scope="row" className={css.title}>
        <InlineText
          label={t('method-title-of', { name })}
          value={name}
          isRequired
          field="title"
          onCommit={value => edit({ field: 'title', value })}
        />
        <InlineText
          label={t('method-description-of', { name })}
          className={css.description ?? ''}
          value={step.description ?? ''}
          placeholder={t('method-description-hint')}
          onCommit={value => edit({ field: 'description', value: value.trim() === '' ? null : value })}
        />
      </th>
      <td className={css.number}>
        <InlineNumber
          label={t('method-minutes-of', { name })}
          value={step.minutes}
          onCommit={value => edit({ field: 'minutes', value })}
        />
      </td>
      <td>
        <InlineSelect
          label={t('method-phase-of', { name })}
          value={step.phase}
          options={phases.map(phase => ({ id: phase, name: t(`room-phase-${phase}`) }))}
          onCommit={phase => phase && edit({ field: 'phase', value: phase })}
        />
      </td>
      <td>
        <span className={css.deeds}>
          <IconButton
            icon="up"
            label={t('method-up', { name })}
            isDisabled={at === 0}
            onPress={() => move(-1)}
          />
          <IconButton
            icon="down"
            label={t('method-down', { name })}
            isDisabled={at === steps.length - 1}
            onPress={() => move(1)}
          />
          <IconButton
            icon="remove"
            label={t('method-remove', { name })}
            onPress={() => void run({ do: 'RemoveStep', step: step.id })}
          />
        </span>
      </td>
    </tr>
  )
}
