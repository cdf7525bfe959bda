/** What files hold, what they would change, and what is wrong with them, row by row; then all that is good of it, in one step. */
import { useState } from 'react'
import { asTrouble } from '../engine'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { ProgressBar } from '../kit/ProgressBar'
import { useEngine, useTakeBack } from '../reading/engine_context'
import { useSay } from '../reading/say'
import type { GivenFile } from '../shell'
import { useText } from '../text'
import { goToHearing, useRoute } from '../way/route'
import type { ImportProgress, ImportView } from '../wire'
import { FileFindings } from './FileFindings'
import css from './import.module.css'
import { useWork, type Work } from './import_work'
import { Summary } from './Summary'
import { TableList } from './TableList'
import { keyOf, TablePart } from './TablePart'

interface ImportDialogProps {
  files: GivenFile[]
  onMore: () => void
  onClose: () => void
}

export function ImportDialog({ files, onMore, onClose }: ImportDialogProps) {
  const t = useText()
  const work = useWork(files)
  const { view, trouble, doing } = work
  const importAll = useImportAll(work, onClose)
  const faults = view ? view.errors + view.warnings : 0
  return (
    <Dialog
      title={t('import-title')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onMore} isDisabled={doing === 'import'}>
            {t('import-more')}
          </Button>
          <Button onPress={onClose} isDisabled={doing === 'import'}>
            {t(view && !view.changes ? 'import-close' : 'import-cancel')}
          </Button>
          <Button variant="main" onPress={importAll} isDisabled={!view?.changes || doing !== null}>
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
      {work.progress ? (
        <Going progress={work.progress} onStop={doing === 'import' || view ? work.stop : onClose} />
      ) : (
        doing !== null && !view && <p role="status">{t('import-reading', { count: files.length })}</p>
      )}
      {view && !(work.progress && doing === 'import') && (
        <Preview view={view} work={work} files={files} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Going({ progress, onStop }: { progress: ImportProgress; onStop: () => void }) {
  const t = useText()
  const { stage, done, of } = progress
  const share = of > 0 ? done / of : 0
  return (
    <div className={css.going}>
      <ProgressBar
        label={t(`import-stage-${stage}`)}
        words={t(`import-at-${stage}`, { done, of, percent: Math.round(share * 100) })}
        share={share}
      />
      <Button onPress={onStop}>{t('import-stop')}</Button>
    </div>
  )
}

function Preview({
  view,
  work,
  files,
  onClose,
}: {
  view: ImportView
  work: Work
  files: GivenFile[]
  onClose: () => void
}) {
  const [chosen, setChosen] = useState<string | null>(null)
  const table = view.tables.find(one => keyOf(one) === chosen) ?? first(view)
  return (
    <div className={css.preview} aria-busy={work.doing !== null}>
      <Summary view={view} />
      <FileFindings findings={view.findings} files={files} onClose={onClose} />
      {table && (
        <div className={css.tables} data-alone={view.tables.length === 1}>
          {view.tables.length > 1 && (
            <TableList tables={view.tables} chosen={keyOf(table)} onChoose={setChosen} />
          )}
          <TablePart key={keyOf(table)} table={table} work={work} />
        </div>
      )}
    </div>
  )
}

/** The first that needs a look, or else the first. */
function first(view: ImportView) {
  return view.tables.find(one => one.kind === null || one.warned > 0) ?? view.tables[0]
}

/** Imports, says what was done and how to take it back, and shows the hearing. */
function useImportAll(work: Work, onDone: () => void) {
  const engine = useEngine()
  const say = useSay()
  const t = useText()
  const { undo } = useTakeBack()
  const { hearing } = useRoute()
  // Said anew, so that a second press does not take back something else.
  const takeBack = async () => {
    if ((await undo()) !== null) say({ key: 'import-undone' })
  }
  return async () => {
    const { view } = work
    if (!view || !(await work.run())) return
    const count = view.tables.reduce((sum, table) => sum + table.added + table.changed, 0)
    say({ key: 'import-done', vars: { count }, action: { label: t('import-undo'), do: takeBack } })
    onDone()
    if (hearing !== null) return
    try {
      const { hearings } = await engine.read('hearings', {})
      const made = hearings.find(one => one.year === view.year) ?? hearings[0]
      if (made) goToHearing(made.id)
    } catch (thrown) {
      say(asTrouble(thrown))
    }
  }
}
