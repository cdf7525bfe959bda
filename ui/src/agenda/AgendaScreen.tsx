/**
 * The day's programme. Change a length and every later start follows at once; a fixed start stays, and the minutes that are free
 * before it, or run into it, are said. Planned and actual times have each their own column and style.
 */
import { useRef, useState } from 'react'
import { useFormat } from '../format'
import { AddLine } from '../shared/AddLine'
import { useActions } from '../shared/actions'
import { EmptyState } from '../shared/EmptyState'
import { useRead, useRun } from '../shared/engine_context'
import { Icon } from '../shared/Icon'
import { InlineTime, InlineTimeOrNone } from '../shared/inline'
import { MakeRooms } from '../shared/MakeRooms'
import { Page } from '../shared/Page'
import { useHearing } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { AgendaView } from '../wire'
import css from './AgendaScreen.module.css'
import type { Asks } from './item_actions'
import { ListView } from './ListView'
import { focusedItem, useOrder } from './order'
import { SplitItem } from './SplitItem'
import { Warnings } from './Warnings'

export function AgendaScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('agenda', { hearing })
  if (view === null) return <Unread trouble={trouble} />
  return (
    <Page title={t('screen-agenda')} lead={<Day view={view} />}>
      <Programme view={view} />
    </Page>
  )
}

/** When the day begins, how long it is and when it ends by the plan; and, apart from it, when it really ended. */
function Day({ view }: { view: AgendaView }) {
  const t = useText()
  const { clock } = useFormat()
  const run = useRun()
  const past = view.days[0]?.past ?? 0
  return (
    <span className={css.day}>
      <span>
        {t('agenda-starts')}
        <InlineTime
          label={t('agenda-starts-label')}
          value={view.starts}
          onCommit={value =>
            run({ do: 'EditHearing', hearing: view.hearing, to: { field: 'starts', value } })
          }
        />
      </span>
      <span>
        {t('agenda-ends')}
        <InlineTimeOrNone
          label={t('agenda-ends-label')}
          value={view.ends}
          onCommit={value => run({ do: 'EditHearing', hearing: view.hearing, to: { field: 'ends', value } })}
        />
      </span>
      <span>{t('agenda-sum', { count: view.items.length, minutes: view.total })}</span>
      {view.days.length <= 1 && <strong>{t('agenda-planned-end', { time: clock(view.planned_end) })}</strong>}
      {view.days.length <= 1 && past > 0 && (
        <span className={css.overlap}>
          <Icon name="warning" />
          {t('agenda-past', { minutes: past })}
        </span>
      )}
      {view.actual_end !== null && (
        <em className={css.actual}>
          {t('agenda-actual-end', {
            time: clock(view.actual_end),
            minutes: Math.abs(view.actual_end - view.planned_end),
            way: wayOf(view.actual_end - view.planned_end),
          })}
        </em>
      )}
      {view.overlaps > 0 && (
        <span className={css.overlap}>{t('agenda-overlaps', { count: view.overlaps })}</span>
      )}
    </span>
  )
}

function wayOf(minutes: number): 'late' | 'early' | 'even' {
  return minutes > 0 ? 'late' : minutes < 0 ? 'early' : 'even'
}

function Programme({ view }: { view: AgendaView }) {
  const t = useText()
  const run = useRun()
  const line = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const [toSplit, setToSplit] = useState<string | null>(null)
  const [makesRooms, setMakesRooms] = useState(false)
  const order = useOrder(view.items, (item, { day, after }) => run({ do: 'MoveItem', item, day, after }))
  const split = view.items.find(item => item.id === toSplit)

  const add = async (title: string, after: string | null) => {
    const done = await run({
      do: 'AddItem',
      hearing: view.hearing,
      day: null,
      after,
      title,
      kind: 'plenary',
      minutes: 15,
    })
    return done?.created[0] ?? null
  }
  const asks: Asks = {
    addAfter: async item => setWanted(await add(t('agenda-new-title'), item.id)),
    split: item => setToSplit(item.id),
    makeRooms: () => setMakesRooms(true),
  }
  const splitFocused = () => {
    const item = view.items.find(one => one.id === focusedItem(view.items))
    if (item && item.minutes > 1) asks.split(item)
  }
  const duplicateFocused = () => {
    const item = focusedItem(view.items)
    if (item !== null) void run({ do: 'DuplicateItem', item })
  }
  useActions([
    { id: 'agenda-add', key: 'agenda-add', keys: 'Alt N', do: () => line.current?.focus() },
    { id: 'agenda-up', key: 'agenda-move-up', keys: 'Alt ArrowUp', do: () => order.step(-1) },
    { id: 'agenda-down', key: 'agenda-move-down', keys: 'Alt ArrowDown', do: () => order.step(1) },
    {
      id: 'agenda-next-day',
      key: 'agenda-next-day',
      keys: 'Alt PageDown',
      do: () => order.dayStep(1),
    },
    {
      id: 'agenda-day-before',
      key: 'agenda-day-before',
      keys: 'Alt PageUp',
      do: () => order.dayStep(-1),
    },
    { id: 'agenda-split', key: 'agenda-split', keys: 'Alt S', do: splitFocused },
    { id: 'agenda-duplicate', key: 'agenda-duplicate', keys: 'Alt D', do: duplicateFocused },
    { id: 'agenda-make-rooms', key: 'agenda-make-rooms', keys: 'Alt R', do: asks.makeRooms },
  ])

  return (
    <>
      <Warnings view={view} />
      {view.items.length === 0 ? (
        <EmptyState title={t('agenda-empty')}>
          <p>{t('agenda-empty-words')}</p>
        </EmptyState>
      ) : (
        <ListView view={view} order={order} asks={asks} wanted={wanted} onWanted={() => setWanted(null)} />
      )}
      <AddLine
        ref={line}
        label={t('agenda-add-label')}
        hint={t('agenda-add-hint')}
        name={t('agenda-add')}
        onAdd={async title => (await add(title, null)) !== null}
      />
      <p role="status" className="visually-hidden">
        {order.said}
      </p>
      {split && <SplitItem key={split.id} item={split} onClose={() => setToSplit(null)} />}
      {makesRooms && <MakeRooms hearing={view.hearing} onClose={() => setMakesRooms(false)} />}
    </>
  )
}
