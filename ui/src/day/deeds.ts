/** What can be done on the day, each with its key. The main one is where the eye is: next room, next item, or the day's end. */

import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { type Action, useActions } from '../way/actions'
import type { Meant } from '../way/hand'
import type { Command, DayView, Id, RemedyView } from '../wire'

/** A thing to do: its name, its key and the deed. */
export interface Deed {
  id: string
  key: string
  vars?: Record<string, string | number>
  name: string
  keys?: string
  meant?: Meant
  do: () => unknown
}

export interface Deeds {
  /** The one main action; null when the whole programme has been. */
  main: Deed | null
  /** The next item, where the main action is the next room. */
  next: Deed | null
  pause: Deed | null
  end: Deed | null
  /** Minutes more or less for what goes on. */
  give: readonly Deed[]
  remedies: readonly Deed[]
  keepPlannedEnd: Deed | null
  start: (item: Id) => void
  beginTurn: (turn: number) => void
}

const steps = [
  { minutes: -1, keys: '-' },
  { minutes: 1, keys: '+' },
  { minutes: 5, keys: '5' },
]

export function useDeeds(view: DayView): Deeds {
  const t = useText()
  const runs = useRun()
  const run = (command: Command) => runs(command)
  const { current, hearing, day } = view
  const deed = (
    id: string,
    key: string,
    command: Command,
    more: { keys?: string; vars?: Deed['vars']; meant?: Meant } = {},
  ): Deed => ({
    id,
    key,
    ...more,
    name: t(key, more.vars),
    do: () => run(command),
  })
  const start = (item: Id) => run({ do: 'StartItem', item })
  const next = view.items.find(item => item.id === view.next) ?? null
  const toNext =
    next &&
    deed(
      'day-next',
      nextKey(view),
      { do: 'StartItem', item: next.id },
      {
        vars: { title: next.title, day: next.day },
      },
    )
  const turn = current && nextTurn(view)
  const toTurn =
    turn &&
    current &&
    deed('day-next-turn', turn.key, { do: 'BeginTurn', item: current.id, turn: turn.number }, turn)
  const end =
    current && deed('day-end', toNext ? 'day-end' : 'day-end-last', { do: 'EndItem', item: current.id })
  const first = toTurn ?? toNext ?? end
  const main = first && { ...first, keys: 'Ctrl Enter' }
  const second = toTurn && toNext ? { ...toNext, keys: 'Alt PageDown' } : null
  const pause =
    current &&
    (current.is_paused
      ? deed('day-resume', 'day-resume', { do: 'ResumeItem', item: current.id }, { keys: 'P' })
      : deed('day-pause', 'day-pause', { do: 'PauseItem', item: current.id }, { keys: 'P' }))
  const give = current
    ? steps.map(({ minutes, keys }) =>
        deed(
          `day-give-${minutes}`,
          minutes > 0 ? 'day-give' : 'day-take',
          { do: 'GiveItemMinutes', item: current.id, minutes },
          { keys, meant: { isRepeated: true }, vars: { minutes: Math.abs(minutes) } },
        ),
      )
    : []
  const remedies = view.remedies.map((remedy, at) =>
    deed(`day-remedy-${at}`, `day-remedy-${remedy.kind}`, taking(remedy, view), {
      keys: `Ctrl ${at + 1}`,
      vars: remedyVars(remedy),
    }),
  )
  const keepPlannedEnd =
    view.decided_end === null
      ? null
      : deed('day-keep', 'day-keep-planned-end', { do: 'MoveEnd', hearing, day, ends: null })
  const deeds: Deeds = {
    main,
    next: second,
    pause,
    end: end && first?.id !== end.id ? { ...end, keys: 'Alt A' } : null,
    give,
    remedies,
    keepPlannedEnd,
    start,
    beginTurn: number => current && run({ do: 'BeginTurn', item: current.id, turn: number }),
  }
  const jumps = view.items
    .filter(item => item.state !== 'now' && item.id !== view.next)
    .map(
      (item): Action => ({
        id: `day-jump-${item.id}`,
        key: 'day-jump-to',
        vars: { title: item.title },
        do: () => start(item.id),
      }),
    )
  const all = [deeds.main, deeds.next, deeds.pause, deeds.end, deeds.keepPlannedEnd, ...give, ...remedies]
  useActions([...all.filter(one => one !== null).map(asAction), ...jumps])
  return deeds
}

function asAction({ id, key, vars, keys, meant, do: act }: Deed): Action {
  return { id, key, do: act, ...(vars && { vars }), ...(keys && { keys }), ...(meant && { meant }) }
}

function nextKey(view: DayView): string {
  if (view.stage === 'running') return 'day-next'
  if (view.stage === 'between') return 'day-begin-next'
  return view.days > 1 ? 'day-begin-day' : 'day-begin'
}

/** The turn that comes; null after the last one. */
function nextTurn(
  view: DayView,
): { number: number; key: string; vars: Record<string, string | number> } | null {
  const turn = view.current?.turn
  if (!turn || turn.number >= turn.count) return null
  const number = turn.number + 1
  const name = turn.names[turn.number]
  if (name === undefined) return { number, key: 'day-next-turn-unnamed', vars: { number, count: turn.count } }
  return { number, key: turn.number === 0 ? 'day-first-turn' : 'day-next-turn', vars: { name } }
}

function taking(remedy: RemedyView, view: DayView): Command {
  return remedy.item === null
    ? { do: 'MoveEnd', hearing: view.hearing, day: view.day, ends: remedy.ends }
    : { do: 'GiveItemMinutes', item: remedy.item, minutes: remedy.minutes }
}

function remedyVars({ title, before, after, turns }: RemedyView): Record<string, string | number> {
  return { title: title ?? '', before: before ?? 0, after: after ?? 0, turns: turns ?? 0 }
}
