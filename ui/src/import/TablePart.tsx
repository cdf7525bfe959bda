/** One table of a file: what it is, what it would change, what there is to say. */
import { useText } from '../text'
import type { TableView } from '../wire'
import { Findings } from './Findings'
import css from './import.module.css'

export function TablePart({ table }: { table: TableView }) {
  const t = useText()
  const left = table.rows - table.taken
  const unused = table.columns.filter(column => !column.used).map(column => column.header)
  return (
    <section className={css.table}>
      <h3>
        {t(`table-kind-${table.kind}`)}
        <span>
          {table.file}
          {table.sheet && ` · ${t('finding-at-sheet', { sheet: table.sheet })}`}
        </span>
      </h3>
      <dl className={css.counts}>
        <Count name={t('import-added')} count={table.added} />
        <Count name={t('import-changed')} count={table.changed} />
        <Count name={t('import-unchanged')} count={table.unchanged} />
        <Count name={t('import-left')} count={left} isFault={left > 0} />
      </dl>
      {unused.length > 0 && (
        <p className={css.unused}>{t('import-unused-columns', { columns: unused.join(', ') })}</p>
      )}
      <Findings findings={table.findings.filter(finding => finding.code.code !== 'UnknownColumn')} />
      {table.more_findings > 0 && <p>{t('import-more-findings', { count: table.more_findings })}</p>}
    </section>
  )
}

function Count({ name, count, isFault = false }: { name: string; count: number; isFault?: boolean }) {
  return (
    <div data-none={count === 0} data-fault={isFault}>
      <dd>{count}</dd>
      <dt>{name}</dt>
    </div>
  )
}
