/** Writes paper for the day to a place the person chooses, and opens the file: to print it is their program's. */
import { useCallback } from 'react'
import { asTrouble } from '../engine'
import { useEngine } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useLanguage, useText } from '../text'
import type { Paper } from '../wire'

/** `print(what, room)`: for one room; for all rooms when none is named. */
export function usePrint(
  hearing: string,
  year: number,
): (paper: Paper, room?: { id: string; key: string }) => void {
  const engine = useEngine()
  const say = useSay()
  const t = useText()
  const language = useLanguage()
  return useCallback(
    (paper, room) => {
      const name = [t(`print-file-${paper}`, { year: String(year) }), room?.key].filter(Boolean).join(' ')
      const print = async () => {
        const path = await engine.chooseSavePath('pdf', `${name}.pdf`)
        if (path === null) return
        const written = await engine.exportReport(
          hearing,
          { what: 'paper', paper, room: room?.id ?? null, language },
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
