/** Writes paper for the day to a place the person chooses, and opens the file: to print it is their program's. */
import { useCallback } from 'react'
import { asTrouble } from '../engine'
import { useEngine } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useLanguage, useText } from '../text'
import type { Format } from '../wire'

/** What can be printed. */
export type Print = Extract<Format, 'sheets' | 'agenda' | 'signs' | 'attendance'>

/** `print(what, room)`: for one room; for all rooms when none is named. */
export function usePrint(
  hearing: string,
  year: number,
): (what: Print, room?: { id: string; key: string }) => void {
  const engine = useEngine()
  const say = useSay()
  const t = useText()
  const language = useLanguage()
  return useCallback(
    (what, room) => {
      const name = [t(`print-file-${what}`, { year: String(year) }), room?.key].filter(Boolean).join(' ')
      const print = async () => {
        const path = await engine.chooseSavePath('pdf', `${name}.pdf`)
        if (path === null) return
        const choice = { edition: 'working' as const, chapters: [], language }
        const written = await engine.exportReport(
          hearing,
          { format: what, choice, room: room?.id ?? null },
          path,
        )
        await engine.openPath(written.path)
        say({ key: 'export-written', vars: { path: written.path } })
      }
      void print().catch(thrown => say(asTrouble(thrown)))
    },
    [engine, say, t, language, hearing, year],
  )
}
