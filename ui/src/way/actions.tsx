/**
 * What can be done here, by name and by key. A screen says `useActions([{ id, key: 'agenda-add', keys: 'Alt N', do }])` and
 * gets three things: the keys work while it is on screen, Ctrl K finds the action by its Swedish and its English name, and the list of
 * keys (F1) shows it.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { useSay } from '../reading/say'
import { Hand, type Meant, takesText } from './hand'
import { matchesKeys } from './keys'

export interface Action {
  id: string
  /** Text key of its name, an imperative: "Lägg till punkt". */
  key: string
  /** Variables of the name. */
  vars?: Record<string, string | number>
  keys?: string
  /** Shown in the palette but greyed, with its keys asleep. */
  isDisabled?: boolean
  /** How a key that is a letter or a digit is told from running text. */
  meant?: Meant
  /** What it writes may be waited for: then the next key finds it done. */
  do: () => unknown
}

/** Whose keys are asked first: a screen may have one of the frame's for something of its own. */
export type Rank = 'screen' | 'frame'

export type RankedAction = Action & { rank: Rank }

class Registry {
  private groups = new Map<symbol, RankedAction[]>()
  private listeners = new Set<() => void>()
  all: readonly RankedAction[] = []

  put(group: symbol, actions: RankedAction[] | null) {
    if (actions === null) this.groups.delete(group)
    else this.groups.set(group, actions)
    this.all = [...this.groups.values()].flat()
    for (const tell of this.listeners) tell()
  }

  listen = (changed: () => void) => {
    this.listeners.add(changed)
    return () => {
      this.listeners.delete(changed)
    }
  }
}

const RegistryContext = createContext(new Registry())
const HandContext = createContext(new Hand(() => {}))

export function ActionsProvider({ children }: { children: ReactNode }) {
  const registry = useMemo(() => new Registry(), [])
  const say = useSay()
  const hand = useMemo(
    () => new Hand(hasActed => say({ key: hasActed ? 'hand-text-late' : 'hand-text' })),
    [say],
  )
  // Before the effects of all that is inside: what is held is done before Ctrl Z takes something back.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      hand.begin(event)
      if (isElsewhere(event)) return
      const action = awake(registry.all).find(a => matchesKeys(event, a.keys))
      if (!action) return
      if (!isSign(action.keys)) {
        event.preventDefault()
        action.do()
      } else if (!isBeside(event.target) && !takesText(event.target))
        hand.take(event, action.do, action.meant)
    }
    const settle = (event: KeyboardEvent) => hand.settle(event)
    const point = () => hand.end()
    // On the way down: react-aria's fields and lists keep many keys from coming up again.
    window.addEventListener('keydown', press, true)
    window.addEventListener('keydown', settle)
    window.addEventListener('pointerdown', point, true)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('keydown', settle)
      window.removeEventListener('pointerdown', point, true)
    }
  }, [registry, hand])
  return (
    <RegistryContext value={registry}>
      <HandContext value={hand}>{children}</HandContext>
    </RegistryContext>
  )
}

/** For a part with keys of its own that are a letter or a digit: it gives each to the hand and does not act by itself. */
export function useHand(): Hand {
  return useContext(HandContext)
}

/** A key that is also a sign of a text. */
function isSign(keys: string): boolean {
  return keys.length === 1
}

/** In the list at the side or on top, not on the screen itself: its letters and digits are not meant there. */
function isBeside(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body || target === document.documentElement)
    return false
  const main = document.querySelector('main')
  return main !== null && !main.contains(target)
}

type WithKeys = RankedAction & { keys: string }

function withKeys(actions: readonly RankedAction[]): WithKeys[] {
  return actions.filter((one): one is WithKeys => one.keys !== undefined && !one.isDisabled)
}

/** The actions whose keys work now: one for each key. */
export function awake(actions: readonly RankedAction[]): WithKeys[] {
  const able = withKeys(actions)
  const own = new Set(able.filter(one => one.rank === 'screen').map(one => one.keys))
  return able.filter(one => one.rank === 'screen' || !own.has(one.keys))
}

/** Keys that two actions of one rank want at once: only one of them would ever be done. A fault of the program. */
export function clashes(actions: readonly RankedAction[]): string[] {
  return withKeys(actions).flatMap((one, at, all) =>
    all
      .slice(0, at)
      .filter(other => other.rank === one.rank && other.keys === one.keys)
      .map(other => `${one.keys}: ${other.id}, ${one.id}`),
  )
}

/** In a dialog or an open menu the keys are its own; elsewhere a part that lives by keys names those with `data-own-keys`. */
function isElsewhere({ target, key, ctrlKey, altKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('[role=dialog], [role=alertdialog], [role=menu]')) return true
  const own = target.closest<HTMLElement>('[data-own-keys]')?.dataset.ownKeys
  return own !== undefined && !ctrlKey && !altKey && own.split(' ').includes(key)
}

export function useActions(actions: Action[], rank: Rank = 'screen') {
  const registry = useContext(RegistryContext)
  const group = useRef(Symbol())
  const latest = useRef(actions)
  latest.current = actions
  // What is shown of them; the functions are always taken from the latest drawing.
  const shape = JSON.stringify(actions)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` stands for the actions
  useEffect(() => {
    const stable = latest.current.map((action, at) => ({
      ...action,
      rank,
      do: () => latest.current[at]?.do(),
    }))
    registry.put(group.current, stable)
    return () => registry.put(group.current, null)
  }, [registry, shape, rank])
}

export function useAllActions(): readonly RankedAction[] {
  const registry = useContext(RegistryContext)
  return useSyncExternalStore(registry.listen, () => registry.all)
}
