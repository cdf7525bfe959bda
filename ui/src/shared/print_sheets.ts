/** Writes the sheets of paper for the rooms to a place the person chooses, and opens the file: to print it is their program's. */
import { useCallback } from 'react'
import { asTrouble } from '../engine'
import { useLanguage, useText } from '../text'
import { useEngine } from './engine_context'
import { useSay } from './Status'

/** `print(room)`: one room's sheet; all rooms' when none is named. */
export function usePrintSheets(hearing: string, year: number): (room?: { id: string; key: string }) => void {
  const engine = useEngine()
  const say = useSay()
  const t = useText()
  const language = useLanguage()
  return useCallback(
    room => {
      const name = [t('paper-file', { year: String(year) }), room?.key].filter(Boolean).join(' ')
      const print = async () => {
        const path = await engine.chooseSavePath('pdf', `${name}.pdf`)
        if (path === null) return
        const written = await engine.exportSheets(hearing, room?.id ?? null, language, path)
        await engine.openPath(written.path)
        say({ key: 'export-written', vars: { path: written.path } })
      }
      void print().catch(thrown => say(asTrouble(thrown)))
    },
    [engine, say, t, language, hearing, year],
  )
}
