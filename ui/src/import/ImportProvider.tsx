/**
 * Files come in two ways, from anywhere in the program: chosen in a dialog, or dropped on the window. Both end in the same
 * preview; nothing is taken in before it is confirmed. A report that is dropped on the start screen, its PDF or its JSON, is no
 * table: the year after it begins, as by the button there.
 */
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { ImportContext } from '../deeds/importing'
import { asTrouble } from '../engine'
import { useEngine } from '../reading/engine_context'
import { useSay } from '../reading/say'
import type { GivenFile } from '../shell'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { goToHearing, parseRoute } from '../way/route'
import { ImportDialog } from './ImportDialog'
import css from './import.module.css'

export function ImportProvider({ children }: { children: ReactNode }) {
  const t = useText()
  const engine = useEngine()
  const say = useSay()
  const [files, setFiles] = useState<GivenFile[]>([])
  const add = useCallback((more: GivenFile[]) => {
    if (more.length > 0) setFiles(now => [...now, ...more])
  }, [])
  const drop = useCallback(
    async (dropped: File[]) => {
      try {
        const [report] = dropped
        if (dropped.length === 1 && report && isReport(report)) {
          goToHearing(await engine.startFromReport(await engine.giveFile(report)))
          say({ key: 'overview-next-year-done' })
          return
        }
        const given: GivenFile[] = []
        for (const file of dropped) given.push(await engine.giveFile(file))
        add(given)
      } catch (thrown) {
        say(asTrouble(thrown))
      }
    },
    [engine, add, say],
  )
  const close = useCallback(() => {
    setFiles([])
    void engine.forgetFiles()
  }, [engine])
  const choose = useCallback(async () => {
    const paths = await engine.chooseFiles('import')
    add(paths.map(path => ({ path })))
  }, [engine, add])
  const isOver = useDrop(drop)
  useActions([{ id: 'import', key: 'import-files', keys: 'Alt I', do: choose }], 'frame')
  return (
    <ImportContext value={choose}>
      {children}
      {isOver && (
        <div className={css.over}>
          <p>{t('import-drop')}</p>
        </div>
      )}
      {files.length > 0 && <ImportDialog files={files} onMore={choose} onClose={close} />}
    </ImportContext>
  )
}

/** Whether a file that was dropped is for the start screen, where a year begins from a report. */
function isReport({ name }: File): boolean {
  return parseRoute(window.location.hash).hearing === null && /\.(pdf|json)$/i.test(name)
}

/** Files dropped anywhere on the window; whether some are held over it now. */
function useDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])
  return isOver
}
