/** Where: the municipality and its parts, and the problem areas that keep their codes from year to year. */
import { useRef, useState } from 'react'
import { AddLine } from '../shared/AddLine'
import { useActions } from '../shared/actions'
import { IconButton } from '../shared/Button'
import { EditTable, Th } from '../shared/EditTable'
import { EmptyState } from '../shared/EmptyState'
import { useRead, useRun } from '../shared/engine_context'
import { InlineNumberOrNone, InlineSelect, InlineText } from '../shared/inline'
import { Page } from '../shared/Page'
import { formatRoute, useHearing } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { AreaField, AreaKind, AreaView, ProblemAreaView } from '../wire'
import css from './AreasScreen.module.css'
import { asTree, type Branch } from './tree'

const kinds: readonly AreaKind[] = ['municipality', 'city_area', 'district', 'intermediate', 'primary']

export function AreasScreen() {
  const t = useText()
  const { view, trouble } = useRead('areas', {})
  if (view === null) return <Unread trouble={trouble} />
  return (
    <Page title={t('screen-areas')} lead={t('areas-count', { count: view.areas.length })}>
      {view.areas.length === 0 ? (
        <EmptyState title={t('areas-empty')}>
          <p>{t('areas-empty-words')}</p>
        </EmptyState>
      ) : (
        <Tree areas={view.areas} />
      )}
      <Add areas={view.areas} />
      <ProblemAreas areas={view.problem_areas} />
    </Page>
  )
}

function Tree({ areas }: { areas: readonly AreaView[] }) {
  const t = useText()
  return (
    <EditTable label={t('areas-caption')}>
      <thead>
        <tr>
          <Th>{t('areas-name')}</Th>
          <Th>{t('areas-kind')}</Th>
          <Th>{t('areas-part-of')}</Th>
          <Th>{t('areas-police-area')}</Th>
          <Th number>{t('areas-inhabitants')}</Th>
          <Th>{t('areas-valid')}</Th>
          <Th hidden>{t('areas-more')}</Th>
        </tr>
      </thead>
      <tbody>
        {asTree(areas).map(branch => (
          <AreaRow key={branch.area.id} branch={branch} areas={areas} />
        ))}
      </tbody>
    </EditTable>
  )
}

function AreaRow({ branch: { area, depth }, areas }: { branch: Branch; areas: readonly AreaView[] }) {
  const t = useText()
  const run = useRun()
  const hearing = useHearing()
  const name = area.name
  const edit = (to: AreaField) => run({ do: 'EditArea', area: area.id, to })
  return (
    <tr>
      <th scope="row" className={css.name} data-depth={Math.min(depth, 3)}>
        <InlineText
          label={t('areas-name-of', { name })}
          value={area.name}
          isRequired
          onCommit={value => edit({ field: 'name', value })}
        />
      </th>
      <td className={css.kind}>
        <InlineSelect
          label={t('areas-kind-of', { name })}
          value={area.kind}
          options={kinds.map(kind => ({ id: kind, name: t(`area-kind-${kind}`) }))}
          onCommit={kind => kind && edit({ field: 'kind', value: kind as AreaKind })}
        />
      </td>
      <td className={css.partOf}>
        <InlineSelect
          label={t('areas-part-of-of', { name })}
          value={area.part_of}
          none="–"
          options={areas.filter(one => one.id !== area.id).map(one => ({ id: one.id, name: one.name }))}
          onCommit={value => edit({ field: 'part_of', value })}
        />
      </td>
      <td className={css.police}>
        <InlineText
          label={t('areas-police-area-of', { name })}
          value={area.police_area ?? ''}
          placeholder="–"
          onCommit={text => edit({ field: 'police_area', value: text.trim() === '' ? null : text })}
        />
      </td>
      <td className={css.number}>
        <InlineNumberOrNone
          label={t('areas-inhabitants-of', { name })}
          value={area.inhabitants}
          onCommit={value => edit({ field: 'inhabitants', value })}
        />
        {area.example && <span className={css.example}>{t('areas-example')}</span>}
      </td>
      <td className={css.valid}>
        {area.valid_from?.slice(0, 4)}
        {(area.valid_from || area.valid_to) && '–'}
        {area.valid_to?.slice(0, 4)}
        {area.becomes && area.becomes !== area.name && <span>→ {area.becomes}</span>}
      </td>
      <td className={css.more}>
        <div>
          <a href={formatRoute({ hearing, screen: 'situation', rest: [area.id] })}>
            {t('areas-to-situation')}
          </a>
          <IconButton
            icon="remove"
            label={t('areas-remove', { name })}
            onPress={() => run({ do: 'RemoveArea', area: area.id })}
          />
        </div>
      </td>
    </tr>
  )
}

/** A new area is a part of the municipality, once there is one; the first is the municipality itself. */
function Add({ areas }: { areas: readonly AreaView[] }) {
  const t = useText()
  const run = useRun()
  const line = useRef<HTMLInputElement>(null)
  const whole = areas.find(area => area.kind === 'municipality')
  const [chosen, setKind] = useState<AreaKind>('district')
  const kind = whole ? chosen : 'municipality'
  useActions([{ id: 'areas-add', key: 'areas-add', keys: 'Alt N', do: () => line.current?.focus() }])
  return (
    <AddLine
      ref={line}
      label={t(whole ? 'areas-add-label' : 'areas-add-first')}
      hint={t('areas-add-hint')}
      name={t('areas-add')}
      onAdd={async name => {
        const part_of = kind === 'municipality' ? null : (whole?.id ?? null)
        return (await run({ do: 'AddArea', name, kind, part_of })) !== null
      }}
    >
      {whole && (
        <label>
          <span>{t('areas-kind')}</span>
          <select value={kind} onChange={event => setKind(event.currentTarget.value as AreaKind)}>
            {kinds.map(one => (
              <option key={one} value={one}>
                {t(`area-kind-${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </AddLine>
  )
}

function ProblemAreas({ areas }: { areas: readonly ProblemAreaView[] }) {
  const t = useText()
  if (areas.length === 0) return null
  return (
    <section className={css.problemAreas}>
      <h2>{t('areas-problem-areas')}</h2>
      <dl>
        {areas.map(area => (
          <div key={area.id}>
            <dt>
              <span>{area.code}</span> {area.name}
            </dt>
            <dd>{area.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
