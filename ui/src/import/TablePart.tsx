/** One table of a file: what it is, what there is to say, its rows with what becomes of them, and its columns. */
import { useState } from 'react'
import { Select } from '../fields/fields'
import { Tabs } from '../kit/Tabs'
import { useText } from '../text'
import type { TableKind, TableView } from '../wire'
import { Columns } from './Columns'
import { Findings } from './Findings'
import css from './import.module.css'
import type { Work } from './import_work'
import { Lines } from './Lines'

export function keyOf(table: TableView): string {
  return JSON.stringify([table.file, table.sheet, table.has_fixed_columns ? table.kind : null])
}

/** The key of what the table is. */
export function nameOf(table: TableView): string {
  return table.kind === null ? 'import-unknown-table' : `table-kind-${table.kind}`
}

export function TablePart({ table, work }: { table: TableView; work: Work }) {
  const t = useText()
  const [tab, setTab] = useState<'rows' | 'columns'>(table.kind === null ? 'columns' : 'rows')
  const isComplete = !table.findings.some(finding => finding.code.code === 'MissingColumn')
  // What is about a row stands at the row; a column that is not used shows among the columns.
  const rows = new Set(table.lines.map(line => line.row))
  const about = table.findings.filter(
    ({ row, code }) => (row === null || !rows.has(row)) && code.code !== 'UnknownColumn',
  )
  return (
    <section className={css.table} aria-labelledby="import-table">
      <header className={css.head}>
        <h3 id="import-table">{t(nameOf(table))}</h3>
        <span>
          {table.file}
          {table.sheet && ` · ${t('finding-at-sheet', { sheet: table.sheet })}`}
        </span>
        {canBeAnother(table) && <KindSelect table={table} work={work} />}
      </header>
      <Findings findings={about} />
      {table.kind !== null && (
        <Tabs
          label={t('import-shows')}
          chosen={isComplete ? tab : 'columns'}
          onChoose={setTab}
          tabs={[
            { id: 'rows', title: t('import-rows', { count: table.rows }), content: <Lines table={table} /> },
            {
              id: 'columns',
              title: t('import-columns', { count: table.columns.length }),
              content: <Columns table={table} work={work} />,
            },
          ]}
        />
      )}
      {table.kind === null && <Columns table={table} work={work} />}
    </section>
  )
}

/** A calendar is a programme, and the facts of a day stand as keys and values: those are what they are. */
function canBeAnother(table: TableView): boolean {
  return table.kind !== 'hearing' && !table.file.toLowerCase().endsWith('.ics')
}

const kinds: readonly TableKind[] = [
  'agenda',
  'participants',
  'workshops',
  'method',
  'areas',
  'problem_areas',
  'indicators',
  'values',
  'plan',
  'plan_priorities',
]

function KindSelect({ table, work }: { table: TableView; work: Work }) {
  const t = useText()
  const known = table.kind === null || kinds.includes(table.kind) ? kinds : [table.kind, ...kinds]
  return (
    <Select
      label={t('import-kind')}
      options={known.map(kind => ({ id: kind, name: t(`table-kind-${kind}`) }))}
      value={table.kind}
      placeholder={t('import-kind-choose')}
      onChoose={kind => work.chooseKind(table, kind as TableKind)}
      className={css.kind ?? ''}
    />
  )
}
