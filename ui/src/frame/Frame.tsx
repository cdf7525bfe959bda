/**
 * What stands around every screen: where we are, is it saved, who else is here, can I take it back, the year to the left.
 * It draws what it is given; it computes nothing.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useTakeBack } from '../reading/engine_context'
import type { ScreenEntry } from '../screens'
import { type Action, useActions } from '../way/actions'
import { hasUncommittedText, rememberValue } from '../way/keys'
import { go, goToStart, useRoute } from '../way/route'
import { yearPhases } from '../wire'
import css from './Frame.module.css'
import { KeyList } from './KeyList'
import { Palette } from './Palette'
import { Side } from './Side'
import type { FrameState } from './state'
import { Top } from './Top'

interface FrameProps {
  state: FrameState
  screens: readonly ScreenEntry[]
  children: ReactNode
}

export function Frame({ state, screens, children }: FrameProps) {
  const route = useRoute()
  const main = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const close = () => setOpen(null)
  const search = useCallback(() => setOpen('palette'), [])
  const { undo, redo } = useTakeBackKeys(state)

  useActions(
    [
      ...yearPhases.flatMap((phase, at): Action[] => {
        const first = screens.find(screen => screen.phase === phase)
        return first
          ? [
              {
                id: `phase-${phase}`,
                key: `phase-${phase}`,
                keys: `Alt ${at + 1}`,
                do: () => go(first.id),
              },
            ]
          : []
      }),
      ...screens
        .filter(screen => !screen.isOfOne)
        .map(screen => ({
          id: `screen-${screen.id}`,
          key: `screen-${screen.id}`,
          do: () => go(screen.id),
        })),
      { id: 'history', key: 'screen-history', keys: 'Alt H', do: goToHistory },
      { id: 'start', key: 'frame-to-start', do: goToStart },
      { id: 'palette', key: 'frame-search', keys: 'Ctrl K', do: () => setOpen('palette') },
      { id: 'keys', key: 'frame-keys', keys: 'F1', do: () => setOpen('keys') },
      { id: 'keys-sign', key: 'frame-keys', keys: '?', meant: { leads: true }, do: () => setOpen('keys') },
    ],
    'frame',
  )

  // A new screen begins at its top, with the keyboard in it.
  const address = [route.screen, ...route.rest].join('/')
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changes, and only then
  useEffect(() => {
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
    main.current?.scrollTo?.(0, 0)
  }, [address])

  return (
    <div className={css.frame}>
      <Top state={state} undo={undo} redo={redo} onSearch={search} onHistory={goToAllHistory} />
      <Side state={state} screens={screens} current={route.screen} />
      <main className={css.main} ref={main} tabIndex={-1}>
        {children}
      </main>
      <Palette isOpen={open === 'palette'} onClose={close} />
      <KeyList isOpen={open === 'keys'} onClose={close} />
    </div>
  )
}

const goToAllHistory = () => go('history')

/** The history of the thing the keyboard is at: what an element marks with `data-item`; else of the whole hearing. */
function goToHistory() {
  const thing = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item
  go('history', ...(thing ? [thing] : []))
}

/** Ctrl Z and Ctrl Shift Z everywhere; but what someone is typing and has not saved is taken back by the field itself first. */
function useTakeBackKeys(state: FrameState) {
  const takeBack = useTakeBack()
  const able = useRef({ ...takeBack, state })
  able.current = { ...takeBack, state }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isRedo = (event.shiftKey && event.key.toLowerCase() === 'z') || event.key.toLowerCase() === 'y'
      if (!event.ctrlKey || event.altKey || !(isRedo || event.key.toLowerCase() === 'z')) return
      if (hasUncommittedText(event.target)) return
      event.preventDefault()
      const { undo, redo, state: now } = able.current
      if (isRedo ? now.redo : now.undo) void (isRedo ? redo() : undo())
    }
    // On the way down: react-aria's fields keep keys from coming up again.
    window.addEventListener('keydown', press, true)
    window.addEventListener('focusin', rememberValue)
    return () => {
      window.removeEventListener('keydown', press, true)
      window.removeEventListener('focusin', rememberValue)
    }
  }, [])
  return takeBack
}
