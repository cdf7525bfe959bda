/** The work behind the import's dialog: the preview, read again when anything is chosen anew; and the import itself. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { asTrouble, type ImportOrder, type Trouble } from '../engine'
import { useEngine } from '../reading/engine_context'
import type { GivenFile } from '../shell'
import { useRoute } from '../way/route'
import type { ImportProgress, ImportView, TableChoice, TableField, TableKind, TableView } from '../wire'

export interface Work {
  view: ImportView | null
  trouble: Trouble | null
  /** What goes on now: the files are read, or what they hold is written. */
  doing: 'preview' | 'import' | null
  /** How far that has come, once it has taken a while. */
  progress: ImportProgress | null
  /** Stops what goes on. */
  stop: () => void
  /** A person says what a table is. */
  chooseKind: (table: TableView, kind: TableKind) => void
  /** A person says what a column holds; null leaves it out. */
  chooseField: (table: TableView, column: number, field: TableField | null) => void
  /** Imports all that is good. True: it is done. */
  run: () => Promise<boolean>
}

/** Short works show no bar: it would only flicker. */
const patience = 700

export function useWork(files: GivenFile[]): Work {
  const engine = useEngine()
  const { hearing } = useRoute()
  const [choices, setChoices] = useState<TableChoice[]>([])
  const [view, setView] = useState<ImportView | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [doing, setDoing] = useState<Work['doing']>(null)
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const going = useRef<AbortController | null>(null)

  /** Does one thing at a time: what went on before is stopped. Null: it was stopped or did not go. */
  const attempt = useCallback(
    async <T>(
      what: 'preview' | 'import',
      begin: (tell: (at: ImportProgress) => void, signal: AbortSignal) => Promise<T>,
    ) => {
      going.current?.abort()
      const own = new AbortController()
      going.current = own
      const began = performance.now()
      const tell = (at: ImportProgress) => {
        if (going.current === own && performance.now() - began > patience) setProgress(at)
      }
      setDoing(what)
      try {
        const done = await begin(tell, own.signal)
        if (going.current !== own) return null
        setTrouble(null)
        return done
      } catch (thrown) {
        const fault = asTrouble(thrown)
        if (going.current === own) setTrouble(fault.code === 'Stopped' && own.signal.aborted ? null : fault)
        return null
      } finally {
        if (going.current === own) {
          setDoing(null)
          setProgress(null)
        }
      }
    },
    [],
  )

  const yearOfHearing = useCallback(
    async () => (hearing === null ? null : (await engine.read('overview', { hearing })).year),
    [engine, hearing],
  )

  useEffect(() => {
    void attempt('preview', async (tell, signal) => {
      const order: ImportOrder = { files, year: await yearOfHearing(), choices }
      return engine.previewImport(order, tell, signal)
    }).then(shown => shown && setView(shown))
  }, [attempt, engine, files, choices, yearOfHearing])

  useEffect(
    () => () => {
      going.current?.abort()
      going.current = null
    },
    [],
  )

  const choose = (table: TableView, change: (now: TableChoice) => TableChoice) => {
    const isIt = (one: TableChoice) => one.file === table.file && one.sheet === table.sheet
    setChoices(all => {
      const now = all.find(isIt) ?? {
        file: table.file,
        sheet: table.sheet,
        kind: table.kind as TableKind,
        columns: [],
      }
      return [...all.filter(one => !isIt(one)), change(now)]
    })
  }

  return {
    view,
    trouble,
    doing,
    progress,
    stop: () => going.current?.abort(),
    // Another kind has other fields: what was said of the columns falls.
    chooseKind: (table, kind) => choose(table, now => ({ ...now, kind, columns: [] })),
    chooseField: (table, column, field) =>
      choose(table, now => ({
        ...now,
        columns: [...now.columns.filter(one => one.column !== column), { column, field }],
      })),
    run: async () => {
      const order: ImportOrder = { files, year: view?.year ?? null, choices }
      return (await attempt('import', (tell, signal) => engine.importFiles(order, tell, signal))) !== null
    },
  }
}
