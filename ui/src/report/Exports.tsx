/** What has left the program: what it was, how far the hearing had come, and when. */
import { useState } from 'react'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { useText } from '../text'
import type { ExportsView, ExportView } from '../wire'
import css from './ReportScreen.module.css'

/** So many are listed before one asks for all. */
const latest = 5

export function Exports({ exports }: { exports: ExportsView | null }) {
  const t = useText()
  const [isAll, setAll] = useState(false)
  if (!exports || exports.exports.length === 0) return null
  const count = exports.exports.length
  return (
    <section aria-label={t('export-exports')}>
      <h2>{t('export-exports')}</h2>
      <ul className={css.exports}>
        {exports.exports.slice(0, isAll ? count : latest).map(one => (
          <Export key={one.id} export={one} />
        ))}
      </ul>
      {!isAll && count > latest && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          {t('export-all-exports', { count })}
        </Button>
      )}
    </section>
  )
}

function Export({ export: one }: { export: ExportView }) {
  const t = useText()
  const format = useFormat()
  const what = t(`format-${one.format}`)
  const of = one.edition ? t('export-of', { what, edition: t(`edition-${one.edition}`) }) : what
  const without = one.left_out.map(chapter => t(`chapter-${chapter}`)).join(', ')
  const facts = [
    of,
    without && t('export-without', { chapters: without }),
    one.priorities !== null &&
      t('export-state', { fixed: one.priorities_fixed ?? 0, priorities: one.priorities }),
    one.document_id,
  ]
  return (
    <li>
      {one.file_name}
      <span>{format.moment(one.exported_at)}</span>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
