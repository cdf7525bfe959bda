/** All tables of the files: what each is, and whether it needs a look. One is shown beside. */
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import type { TableView } from '../wire'
import css from './import.module.css'
import { keyOf, nameOf } from './TablePart'

export function TableList({
  tables,
  chosen,
  onChoose,
}: {
  tables: readonly TableView[]
  chosen: string
  onChoose: (key: string) => void
}) {
  const t = useText()
  return (
    <ul className={css.list} aria-label={t('import-tables')}>
      {tables.map(table => (
        <li key={keyOf(table)}>
          <button type="button" aria-current={keyOf(table) === chosen} onClick={() => onChoose(keyOf(table))}>
            <strong>{t(nameOf(table))}</strong>
            <span>{table.file}</span>
            <Outcome table={table} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The shortest words for what becomes of the table. */
function Outcome({ table }: { table: TableView }) {
  const t = useText()
  const { added, changed, taken, warned, kind } = table
  if (kind === null || warned > 0)
    return (
      <span className={css.looks}>
        <Icon name="warning" />
        {kind === null ? t('import-unknown') : t('import-looks', { count: warned })}
      </span>
    )
  if (taken === 0) return <span>{t('import-taken-none')}</span>
  if (added + changed === 0) return <span>{t('import-same')}</span>
  return (
    <span>
      {[
        ...(added > 0 ? [t('import-count-new', { count: added })] : []),
        ...(changed > 0 ? [t('import-count-changed', { count: changed })] : []),
      ].join(', ')}
    </span>
  )
}
