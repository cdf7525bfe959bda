/** The indicators themselves: what is followed, where it comes from, which way is better, what to beware of. */
import { useRef, useState } from 'react'
import { AddLine } from '../fields/AddLine'
import { InlineAmount, InlineNumber, InlineSelect, InlineText } from '../fields/inline'
import { Button, IconButton } from '../kit/Button'
import { EditTable, Th } from '../kit/EditTable'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead, useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go } from '../way/route'
import { directions, type IndicatorField, type IndicatorView } from '../wire'
import css from './IndicatorsPage.module.css'

export function IndicatorsPage() {
  const t = useText()
  const { view, trouble } = useRead('indicators', {})
  if (view === null) return <Unread trouble={trouble} />
  return (
    <Page
      title={t('situation-to-indicators')}
      lead={t('indicators-count', { count: view.indicators.length })}
      actions={<Button onPress={() => go('situation')}>{t('screen-situation')}</Button>}
    >
      {view.indicators.length === 0 ? (
        <EmptyState title={t('situation-empty')}>
          <p>{t('indicators-empty-words')}</p>
        </EmptyState>
      ) : (
        <EditTable label={t('situation-to-indicators')} className={css.table}>
          <thead>
            <tr>
              <Th>{t('indicators-name')}</Th>
              <Th>{t('indicators-unit')}</Th>
              <Th>{t('indicators-direction')}</Th>
              <Th number>{t('indicators-decimals')}</Th>
              <Th number>{t('indicators-hide-below')}</Th>
              <Th>{t('indicators-source')}</Th>
              <Th number>{t('indicators-values')}</Th>
              <Th hidden>{t('indicators-order')}</Th>
            </tr>
          </thead>
          <tbody>
            {view.indicators.map((one, at) => (
              <Row key={one.id} indicator={one} at={at} all={view.indicators} />
            ))}
          </tbody>
        </EditTable>
      )}
      <Add />
    </Page>
  )
}

function Row({
  indicator,
  at,
  all,
}: {
  indicator: IndicatorView
  at: number
  all: readonly IndicatorView[]
}) {
  const t = useText()
  const run = useRun()
  const { name, id } = indicator
  const runHere = useRunHere()
  const edit = (to: IndicatorField) => runHere([{ do: 'EditIndicator', indicator: id, to }])
  const orNone = (text: string) => (text.trim() === '' ? null : text)
  const move = (after: IndicatorView | undefined) =>
    void run({ do: 'MoveIndicator', indicator: id, after: after?.id ?? null })
  const limit =
    indicator.limit === null ? t('indicators-all-shown') : t('indicators-usual', { limit: indicator.limit })
  return (
    <tr>
      <th scope="row" className={css.name}>
        <InlineText
          label={t('indicators-name-of', { name })}
          value={name}
          isRequired
          onCommit={value => edit({ field: 'name', value })}
        />
        <span className={css.caution}>
          <InlineText
            label={t('indicators-caution-of', { name })}
            value={indicator.caution ?? ''}
            placeholder={t('indicators-caution')}
            onCommit={text => edit({ field: 'caution', value: orNone(text) })}
          />
        </span>
      </th>
      <td className={css.unit}>
        <InlineText
          label={t('indicators-unit-of', { name })}
          value={indicator.unit}
          isRequired
          onCommit={value => edit({ field: 'unit', value })}
        />
      </td>
      <td className={css.direction}>
        <InlineSelect
          label={t('indicators-direction-of', { name })}
          value={indicator.direction}
          options={directions.map(one => ({ id: one, name: t(`direction-${one}`) }))}
          onCommit={one => one && edit({ field: 'direction', value: one })}
        />
      </td>
      <td className={css.number}>
        <InlineNumber
          label={t('indicators-decimals-of', { name })}
          value={indicator.decimals}
          onCommit={value => edit({ field: 'decimals', value })}
        />
      </td>
      <td className={css.number}>
        <InlineAmount
          label={t('indicators-hide-below-of', { name })}
          value={indicator.hide_below}
          decimals={0}
          placeholder={limit}
          className={css.limit}
          onCommit={value => edit({ field: 'hide_below', value })}
        />
      </td>
      <td className={css.source}>
        <InlineText
          label={t('indicators-source-of', { name })}
          value={indicator.source ?? ''}
          placeholder="–"
          onCommit={text => edit({ field: 'source', value: orNone(text) })}
        />
      </td>
      <td className={css.number}>
        {indicator.values}
        {indicator.hidden > 0 && (
          <span className={css.hidden}>{t('indicators-hidden', { count: indicator.hidden })}</span>
        )}
      </td>
      <td className={css.order}>
        <span>
          <IconButton
            icon="up"
            label={t('indicators-up', { name })}
            isDisabled={at === 0}
            onPress={() => move(all[at - 2])}
          />
          <IconButton
            icon="remove"
            label={t('indicators-remove', { name, count: indicator.values })}
            onPress={() => void run({ do: 'RemoveIndicator', indicator: id })}
          />
        </span>
      </td>
    </tr>
  )
}

/** A new indicator: its name, and what it is counted in. The rest is edited in its row. */
function Add() {
  const t = useText()
  const run = useRun()
  const line = useRef<HTMLInputElement>(null)
  const [unit, setUnit] = useState('')
  useActions([
    { id: 'indicators-add', key: 'indicators-add', keys: 'Alt N', do: () => line.current?.focus() },
  ])
  return (
    <AddLine
      ref={line}
      label={t('indicators-new')}
      hint={t('indicators-new-hint')}
      name={t('indicators-add')}
      onAdd={async name => {
        if (unit.trim() === '') return t('indicators-needs-unit')
        return (await run({ do: 'AddIndicator', name, unit })) !== null
      }}
    >
      <label>
        <span>{t('indicators-unit')}</span>
        <input
          value={unit}
          placeholder={t('indicators-unit-hint')}
          onChange={event => setUnit(event.currentTarget.value)}
        />
      </label>
    </AddLine>
  )
}
