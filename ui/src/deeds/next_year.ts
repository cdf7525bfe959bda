/** Starts the year after a hearing and opens it; says why when it cannot. */
import { useCallback } from 'react'
import { asTrouble } from '../engine'
import { useEngine } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { goToHearing } from '../way/route'

export function useNextYear(hearing: string): () => Promise<void> {
  const engine = useEngine()
  const say = useSay()
  return useCallback(async () => {
    try {
      goToHearing(await engine.startNextYear(hearing))
      say({ key: 'overview-next-year-done' })
    } catch (thrown) {
      say(asTrouble(thrown))
    }
  }, [engine, say, hearing])
}
