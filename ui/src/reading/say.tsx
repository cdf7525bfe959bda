/**
 * What the status line says (`kit/StatusLine` draws it): what just happened, or why it did not.
 * `const say = useSay()`, then `say({ key: 'report-written', vars: { path } })` or `say(trouble)`.
 * What was done fades by itself; trouble stays until it is dismissed or something newer is said.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Trouble } from '../engine'
import type { Vars } from '../text'

interface Said {
  key: string
  vars?: Vars
  /** Variables that are texts themselves, by their keys: said in the language that is chosen when it is read. */
  names?: Record<string, string>
  /** One thing the person may want to do next, such as opening the file just written. */
  action?: { label: string; do: () => void }
}

export type Line = { tone: 'done' | 'refusal' | 'failure'; said: Said; turn: number }

const SayContext = createContext<(what: Said | Trouble) => void>(() => {})
const LineContext = createContext<{ line: Line | null; dismiss: () => void }>({
  line: null,
  dismiss: () => {},
})

const shownFor = 8000

export function StatusProvider({ children }: { children: ReactNode }) {
  const [line, setLine] = useState<Line | null>(null)
  const say = useCallback((what: Said | Trouble) => {
    setLine(before => ({ ...lineFrom(what), turn: (before?.turn ?? 0) + 1 }))
  }, [])
  const dismiss = useCallback(() => setLine(null), [])
  useEffect(() => {
    if (line?.tone !== 'done') return
    const timer = setTimeout(dismiss, shownFor)
    return () => clearTimeout(timer)
  }, [line, dismiss])
  const shown = useMemo(() => ({ line, dismiss }), [line, dismiss])
  return (
    <SayContext value={say}>
      <LineContext value={shown}>{children}</LineContext>
    </SayContext>
  )
}

function lineFrom(what: Said | Trouble): Omit<Line, 'turn'> {
  if ('key' in what) return { tone: 'done', said: what }
  return { tone: what.kind, said: { key: `${what.kind}-${what.code}`, vars: { ...what.params } } }
}

export function useSay() {
  return useContext(SayContext)
}

/** What is said now. */
export function useLine() {
  return useContext(LineContext)
}
