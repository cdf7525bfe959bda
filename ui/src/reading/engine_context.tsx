/**
 * How a screen reads and writes: `useRead` for a view that stays fresh, `useRun` for commands.
 * A refusal lands in the status line with its own words; a screen only handles it when it has something better to do.
 */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  type Act,
  type Args,
  asTrouble,
  type Engine,
  type ReadName,
  type Trouble,
  type View,
} from '../engine'
import type { Command, Done, SavedView } from '../wire'
import { keepSame } from './same'
import { useSay } from './say'

/** saved: all that was typed is on the disk. saving: on its way. unsaved: the last attempt failed. */
type Saving = 'saved' | 'saving' | 'unsaved'

interface Access {
  engine: Engine
  /** Writes after all that was asked for before: what was typed first is saved first, and undo takes back the last. */
  inTurn(write: () => Promise<Done>): Promise<Done>
  /** Runs something that writes, keeps `saving` true to it, and says what went wrong. What was done, or null. */
  attempt(write: () => Promise<Done>): Promise<Done | null>
  /** The same, but who asks says it: what was done, or the trouble. */
  attemptQuietly(write: () => Promise<Done>): Promise<Done | Trouble>
}

const AccessContext = createContext<Access | null>(null)
/** Apart from the access: it changes twice with each command, and whoever only writes need not be drawn again for that. */
const SavingContext = createContext<Saving>('saved')

export function EngineProvider({ engine, children }: { engine: Engine; children: ReactNode }) {
  const say = useSay()
  const [pending, setPending] = useState(0)
  const [failed, setFailed] = useState(false)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const inTurn = useCallback((write: () => Promise<Done>) => {
    const done = last.current.then(write)
    last.current = done.catch(() => {})
    return done
  }, [])
  const attemptQuietly = useCallback(async (write: () => Promise<Done>) => {
    setPending(n => n + 1)
    try {
      const done = await write()
      setFailed(false)
      return done
    } catch (thrown) {
      const trouble = asTrouble(thrown)
      setFailed(trouble.kind === 'failure')
      return trouble
    } finally {
      setPending(n => n - 1)
    }
  }, [])
  const attempt = useCallback(
    async (write: () => Promise<Done>) => {
      const done = await attemptQuietly(write)
      if (!isTrouble(done)) return done
      say(done)
      return null
    },
    [attemptQuietly, say],
  )
  const saving: Saving = pending > 0 ? 'saving' : failed ? 'unsaved' : 'saved'
  const access = useMemo(
    () => ({ engine, inTurn, attempt, attemptQuietly }),
    [engine, inTurn, attempt, attemptQuietly],
  )
  return (
    <AccessContext value={access}>
      <SavingContext value={saving}>{children}</SavingContext>
    </AccessContext>
  )
}

function isTrouble(answer: Done | Trouble): answer is Trouble {
  return 'kind' in answer
}

function useAccess(): Access {
  const access = useContext(AccessContext)
  if (access === null) throw new Error('no EngineProvider above this screen')
  return access
}

export function useEngine(): Engine {
  return useAccess().engine
}

export function useSaving(): Saving {
  return useContext(SavingContext)
}

/** `await run(command)`: what was done, once it is saved; null when it was refused (and said so). Several commands are one entry. */
type Run = (...commands: Command[]) => Promise<Done | null>

export function useRun(): Run {
  const { engine, inTurn, attempt } = useAccess()
  return useCallback(
    (...commands) => attempt(() => inTurn(() => engine.run(commands))),
    [engine, inTurn, attempt],
  )
}

/**
 * Runs commands as one entry and gives the trouble back instead of saying it in the status line: for the place that shows
 * the reason itself, beside what was typed. Null: it went well.
 */
type RunHere = (
  commands: Command[],
  action?: Act,
  /** Told what was done, as soon as it is saved. */
  onDone?: (done: Done) => void,
) => Promise<Trouble | null>

export function useRunHere(): RunHere {
  const { engine, inTurn, attemptQuietly } = useAccess()
  return useCallback(
    async (commands, action, onDone) => {
      const answer = await attemptQuietly(() => inTurn(() => engine.run(commands, action)))
      if (isTrouble(answer)) return answer
      onDone?.(answer)
      return null
    },
    [engine, inTurn, attemptQuietly],
  )
}

/**
 * Undo and redo, with the same saved state and the same words when they are refused. What was taken back may stand on another
 * screen, so it is said by its name; asked for in turn, just before it happens, for a key may come before the last answer.
 */
export function useTakeBack(): { undo: () => Promise<Done | null>; redo: () => Promise<Done | null> } {
  const { engine, inTurn, attempt } = useAccess()
  const say = useSay()
  return useMemo(() => {
    const turn = async (which: 'undo' | 'redo') => {
      let what: string | null = null
      const done = await attempt(() =>
        inTurn(async () => {
          what = (await engine.saved())[which]
          return engine[which]()
        }),
      )
      if (done && what) say({ key: `status-${which}`, names: { what: `action-${what}` } })
      return done
    }
    return { undo: () => turn('undo'), redo: () => turn('redo') }
  }, [engine, inTurn, attempt, say])
}

export type Read<T> =
  | { view: T; trouble: null }
  /** Not here yet, or could not be read: `trouble` says which. */
  | { view: null; trouble: Trouble | null }

const listenToCommits = (engine: Engine, heard: () => void) => engine.listen(heard)

/** Heard after every commit, and every so many milliseconds. */
export const listenEvery = (ms: number) => (engine: Engine, heard: () => void) => {
  const stop = listenToCommits(engine, heard)
  const timer = setInterval(heard, ms)
  return () => {
    clearInterval(timer)
    stop()
  }
}

/**
 * A view that is read again after every commit. The old one stays on screen until the new one is here. A view that time
 * alone changes is read again every so many milliseconds too: then all its numbers are of one moment, the engine's.
 */
export function useRead<N extends ReadName>(name: N, args: Args<N>, everyMs?: number): Read<View<N>> {
  const key = JSON.stringify(args)
  const ask = useCallback((engine: Engine) => engine.read(name, JSON.parse(key) as Args<N>), [name, key])
  const listen = useMemo(() => (everyMs === undefined ? listenToCommits : listenEvery(everyMs)), [everyMs])
  return useFresh(ask, listen)
}

const askSaved = (engine: Engine) => engine.saved()

/** What undo and redo would do now, and on how many laptops the data is. */
export function useSaved(): Read<SavedView> {
  return useFresh(askSaved)
}

/** The parts that say the same stay the same objects; the view itself is new with each reading, and can be counted. */
function keepParts<T extends object>(before: Read<T> | undefined, read: Read<T>): Read<T> {
  return read.view === null ? read : { view: { ...keepSame(before?.view, read.view) }, trouble: null }
}

/**
 * An answer that is asked for again whenever something is heard; commits, unless said otherwise. `ask` and `listen` are the
 * same functions from drawing to drawing.
 */
export function useFresh<T extends object>(
  ask: (engine: Engine) => Promise<T>,
  listen: (engine: Engine, heard: () => void) => () => void = listenToCommits,
): Read<T> {
  const { engine } = useAccess()
  const [answer, setAnswer] = useState<{ to: unknown; read: Read<T> } | null>(null)
  useEffect(() => {
    let isStopped = false
    let isAsking = false
    let isStale = false
    const tell = (read: Read<T>) => {
      if (!isStopped) setAnswer(now => ({ to: ask, read: keepParts(now?.read, read) }))
    }
    // One question at a time: a hundred commits in a row make two questions, not a hundred.
    const fetch = async () => {
      isStale = true
      if (isAsking) return
      isAsking = true
      while (isStale && !isStopped) {
        isStale = false
        await ask(engine).then(
          view => tell({ view, trouble: null }),
          thrown => tell({ view: null, trouble: asTrouble(thrown) }),
        )
      }
      isAsking = false
    }
    void fetch()
    const stop = listen(engine, () => void fetch())
    return () => {
      isStopped = true
      stop()
    }
  }, [engine, ask, listen])
  return answer?.to === ask ? answer.read : { view: null, trouble: null }
}
