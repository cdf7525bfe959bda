/** First what will happen, in one sentence; then what needs a look. */
import { Icon } from '../kit/Icon'
import { locales, useLanguage, useText } from '../text'
import type { ImportView, TableKind, TableView } from '../wire'
import css from './import.module.css'

export function Summary({ view }: { view: ImportView }) {
  const t = useText()
  const added = useCounted(view.tables, table => table.added)
  const changed = useCounted(view.tables, table => table.changed)
  const looks = [
    ...(view.errors > 0 ? [t('import-errors', { errors: view.errors })] : []),
    ...(view.warnings > 0 ? [t('import-warnings', { warnings: view.warnings })] : []),
  ]
  return (
    <div className={css.summary} role="status">
      {view.changes ? (
        <>
          {added && <p className={css.will}>{t('import-will-add', { what: added })}</p>}
          {changed && <p className={css.will}>{t('import-will-change', { what: changed })}</p>}
          <p className={css.step}>{t('import-one-step')}</p>
        </>
      ) : (
        <p className={css.will}>
          {t(view.tables.some(table => table.taken > 0) ? 'import-nothing' : 'import-none')}
        </p>
      )}
      {looks.length > 0 && (
        <p className={css.look}>
          <Icon name="warning" />
          <span>{looks.join(' ')}</span>
        </p>
      )}
    </div>
  )
}

/** The order in which a person asks for them. */
const order: readonly TableKind[] = [
  'hearing',
  'agenda',
  'participants',
  'workshops',
  'method',
  'areas',
  'problem_areas',
  'indicators',
  'values',
  'plan_priorities',
  'plan',
]

/** "15 programpunkter, 148 deltagare och 12 workshoppar": of each kind how many. */
function useCounted(tables: readonly TableView[], countOf: (table: TableView) => number): string {
  const t = useText()
  const language = useLanguage()
  const counts = new Map<string, number>()
  const inOrder = (kind: TableKind | null) => (kind === null ? 0 : order.indexOf(kind))
  for (const table of [...tables].sort((one, other) => inOrder(one.kind) - inOrder(other.kind))) {
    const count = countOf(table)
    if (table.kind !== null && count > 0) counts.set(table.kind, (counts.get(table.kind) ?? 0) + count)
  }
  const words = [...counts].map(([kind, count]) => t(`import-count-${kind}`, { count }))
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)
}
