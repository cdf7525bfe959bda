/** What files hold, what they would change, and what is wrong with them, row by row; then all that is good of it, in one step. */
import { useEffect, useState } from 'react'
import { asTrouble, type GivenFile, type Trouble } from '../engine'
import { Button } from '../shared/Button'
import { Dialog } from '../shared/Dialog'
import { useEngine, useTakeBack } from '../shared/engine_context'
import { goToHearing, useRoute } from '../shared/route'
import { useSay } from '../shared/Status'
import { useText } from '../text'
import type { ImportView } from '../wire'
import { Findings } from './Findings'
import css from './import.module.css'
import { TablePart } from './TablePart'

export interface ImportDialogProps {
  files: GivenFile[]
  onMore: () => void
  onClose: () => void
}

export function ImportDialog({ files, onMore, onClose }: ImportDialogProps) {
  const t = useText()
  const { view, trouble, importAll, isBusy } = useImportOf(files, onClose)
  const faults = view ? view.errors + view.warnings : 0
  return (
    <Dialog
      title={t('import-title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onMore}>
            {t('import-more')}
          </Button>
          <Button onPress={onClose}>{t('import-cancel')}</Button>
          <Button variant="main" onPress={importAll} isDisabled={!view?.changes || isBusy}>
            {t(faults > 0 ? 'import-do-rest' : 'import-do')}
          </Button>
        </>
      }
    >
      {trouble && (
        <p role="alert" className={css.trouble}>
          {t(`${trouble.kind}-${trouble.code}`, trouble.params)}
        </p>
      )}
      {!view && !trouble && <p role="status">{t('import-reading', { count: files.length })}</p>}
      {view && <Preview view={view} />}
    </Dialog>
  )
}

function Preview({ view }: { view: ImportView }) {
  const t = useText()
  return (
    <div className={css.preview}>
      <p role="status" className={css.sum} data-faults={view.errors + view.warnings > 0}>
        {summary(view).map(key => (
          <span key={key}>{t(key, { errors: view.errors, warnings: view.warnings })}</span>
        ))}
      </p>
      {view.findings.length > 0 && (
        <section className={css.table}>
          <h3>{t('import-not-read')}</h3>
          <Findings findings={view.findings} withFile />
        </section>
      )}
      {view.tables.map(table => (
        <TablePart key={`${table.file} ${table.sheet} ${table.kind}`} table={table} />
      ))}
    </div>
  )
}

function summary(view: ImportView): string[] {
  return [
    ...(view.errors > 0 ? ['import-errors'] : []),
    ...(view.warnings > 0 ? ['import-warnings'] : []),
    view.changes ? 'import-one-step' : 'import-nothing',
  ]
}

/** The preview of the files, read again when more come; and the import itself, after which the hearing is shown. */
function useImportOf(files: GivenFile[], onDone: () => void) {
  const engine = useEngine()
  const say = useSay()
  const t = useText()
  const { undo } = useTakeBack()
  const { hearing } = useRoute()
  const [view, setView] = useState<ImportView | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    let isCurrent = true
    const show = async () => {
      const overview = hearing === null ? null : await engine.read('overview', { hearing })
      const preview = await engine.previewImport(files, overview?.year ?? null)
      if (!isCurrent) return
      setTrouble(null)
      setView(preview)
    }
    show().catch(thrown => isCurrent && setTrouble(asTrouble(thrown)))
    return () => {
      isCurrent = false
    }
  }, [engine, files, hearing])

  const importAll = async () => {
    if (!view) return
    setBusy(true)
    try {
      await engine.importFiles(files, view.year, true)
      const count = view.tables.reduce((sum, table) => sum + table.added + table.changed, 0)
      say({ key: 'import-done', vars: { count }, action: { label: t('import-undo'), do: takeBack } })
      onDone()
      if (hearing === null) await goToYear(view.year)
    } catch (thrown) {
      setTrouble(asTrouble(thrown))
    } finally {
      setBusy(false)
    }
  }

  // Said anew, so that a second press does not take back something else.
  const takeBack = async () => {
    if ((await undo()) !== null) say({ key: 'import-undone' })
  }

  const goToYear = async (year: number | null) => {
    const { hearings } = await engine.read('hearings', {})
    const made = hearings.find(one => one.year === year) ?? hearings[0]
    if (made) goToHearing(made.id)
  }

  return { view, trouble, importAll, isBusy }
}
