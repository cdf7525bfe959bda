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
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
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
  /** Its keys sleep too while a screen has the same ones for something of its own. */
  givesWay?: boolean
  do: () => void
}

class Registry {
  private groups = new Map<symbol, Action[]>()
  private listeners = new Set<() => void>()
  all: readonly Action[] = []

  put(group: symbol, actions: Action[] | null) {
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

export function ActionsProvider({ children }: { children: ReactNode }) {
  const registry = useMemo(() => new Registry(), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isElsewhere(event)) return
      const action = awake(registry.all).find(a => matchesKeys(event, a.keys))
      if (!action) return
      event.preventDefault()
      action.do()
    }
    // On the way down: react-aria's fields and lists keep many keys from coming up again.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

type WithKeys = Action & { keys: string }

/** The actions whose keys work now: one for each key. */
export function awake(actions: readonly Action[]): WithKeys[] {
  const able = actions.filter((one): one is WithKeys => one.keys !== undefined && !one.isDisabled)
  const own = new Set(able.filter(one => !one.givesWay).map(one => one.keys))
  return able.filter(one => !one.givesWay || !own.has(one.keys))
}

/** In a dialog or an open menu the keys are its own; elsewhere a part that lives by keys names those with `data-own-keys`. */
function isElsewhere({ target, key, ctrlKey, altKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('[role=dialog], [role=alertdialog], [role=menu]')) return true
  const own = target.closest<HTMLElement>('[data-own-keys]')?.dataset.ownKeys
  return own !== undefined && !ctrlKey && !altKey && own.split(' ').includes(key)
}

export function useActions(actions: Action[]) {
  const registry = useContext(RegistryContext)
  const group = useRef(Symbol())
  const latest = useRef(actions)
  latest.current = actions
  // What is shown of them; the functions are always taken from the latest drawing.
  const shape = JSON.stringify(actions)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` stands for the actions
  useEffect(() => {
    const stable = latest.current.map((action, at) => ({ ...action, do: () => latest.current[at]?.do() }))
    registry.put(group.current, stable)
    return () => registry.put(group.current, null)
  }, [registry, shape])
}

export function useAllActions(): readonly Action[] {
  const registry = useContext(RegistryContext)
  return useSyncExternalStore(registry.listen, () => registry.all)
}
