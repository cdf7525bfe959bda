/**
 * The day's programme. Change a length and every later start follows at once; a fixed start stays, and the minutes that are free
 * before it, or run into it, are said. Planned and actual times have each their own column and style.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { MakeRooms } from '../deeds/MakeRooms'
import { PrintButton } from '../deeds/PrintButton'
import { AddLine } from '../fields/AddLine'
import { InlineTime, InlineTimeOrNone } from '../fields/inline'
import { useFormat } from '../format'
import { EmptyState } from '../kit/EmptyState'
import { Icon } from '../kit/Icon'
import { Page } from '../kit/Page'
import { Tabs } from '../kit/Tabs'
import { Unread } from '../kit/Unread'
import { useRead, useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { useHearing } from '../way/route'
import type { AgendaView, HearingField } from '../wire'
import css from './AgendaScreen.module.css'
import { useChosenView } from './chosen_view'
import { DayView } from './DayView'
import { EditItem } from './EditItem'
import type { Asks } from './item_actions'
import { ListView } from './ListView'
import { focusedItem, useOrder } from './order'
import { SplitItem } from './SplitItem'
import { Warnings } from './Warnings'
import { focusItem } from './warning_words'

export function AgendaScreen() {
  const t = useText()
  const hearing = useHearing()
  const { view, trouble } = useRead('agenda', { hearing })
  if (view === null) return <Unread trouble={trouble} />
  return (
    <Page
      title={t('screen-agenda')}
      lead={<Day view={view} />}
      actions={view.items.length > 0 && <PrintButton hearing={view.hearing} what="agenda" />}
    >
      <Programme view={view} />
    </Page>
  )
}

/** When the day begins, how long it is and when it ends by the plan; and, apart from it, when it really ended. */
function Day({ view }: { view: AgendaView }) {
  const t = useText()
  const { clock } = useFormat()
  const runHere = useRunHere()
  const edit = (to: HearingField) => runHere([{ do: 'EditHearing', hearing: view.hearing, to }])
  const past = view.days[0]?.past ?? 0
  return (
    <span className={css.day}>
      <span>
        {t('agenda-starts')}
        <InlineTime
          label={t('agenda-starts-label')}
          value={view.starts}
          onCommit={value => edit({ field: 'starts', value })}
        />
      </span>
      <span>
        {t('agenda-ends')}
        <InlineTimeOrNone
          label={t('agenda-ends-label')}
          value={view.ends}
          onCommit={value => edit({ field: 'ends', value })}
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
  const asked = useRef(new Map<string, number>())
  const [wanted, setWanted] = useState<string | null>(null)
  const [toSplit, setToSplit] = useState<string | null>(null)
  const [makesRooms, setMakesRooms] = useState(false)
  const order = useOrder(view.items, (item, { day, after }) => run({ do: 'MoveItem', item, day, after }))
  const split = view.items.find(item => item.id === toSplit)
  const [edited, setEdited] = useState<string | null>(null)
  const inDialog = view.items.find(item => item.id === edited)
  const [chosen, choose] = useChosenView()
  const forget = useCallback(() => setWanted(null), [])

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
  const lengthen = async (by: number) => {
    const item = view.items.find(one => one.id === focusedItem(view.items))
    if (!item) return
    const value = Math.max(0, (asked.current.get(item.id) ?? item.minutes) + by)
    if (value === item.minutes) return
    asked.current.set(item.id, value)
    const done = await run({ do: 'EditItem', item: item.id, to: { field: 'minutes', value } })
    if (done === null) asked.current.delete(item.id)
  }
  // A length that was asked for counts until it is seen: keys come faster than answers.
  useEffect(() => {
    for (const item of view.items)
      if (asked.current.get(item.id) === item.minutes) asked.current.delete(item.id)
  }, [view.items])
  const closeEdited = (id: string) => {
    setEdited(null)
    // After the dialog is gone: a press with the mouse had not given the block the keyboard.
    setTimeout(() => focusItem(id))
  }
  const drawn = { view, order, asks, wanted, onWanted: forget }
  useActions([
    {
      id: 'agenda-view',
      key: 'agenda-other-view',
      keys: 'Alt V',
      do: () => choose(chosen === 'day' ? 'list' : 'day'),
    },
    {
      id: 'agenda-longer',
      key: 'agenda-longer',
      keys: '+',
      meant: { isRepeated: true },
      do: () => void lengthen(5),
    },
    {
      id: 'agenda-shorter',
      key: 'agenda-shorter',
      keys: '-',
      meant: { isRepeated: true },
      do: () => void lengthen(-5),
    },
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
        <Tabs
          label={t('agenda-views')}
          chosen={chosen}
          onChoose={choose}
          tabs={[
            { id: 'list', title: t('agenda-view-list'), content: <ListView {...drawn} /> },
            { id: 'day', title: t('agenda-view-day'), content: <DayView {...drawn} onEdit={setEdited} /> },
          ]}
        />
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
      {inDialog && (
        <EditItem key={inDialog.id} item={inDialog} asks={asks} onClose={() => closeEdited(inDialog.id)} />
      )}
      {split && <SplitItem key={split.id} item={split} onClose={() => setToSplit(null)} />}
      {makesRooms && <MakeRooms hearing={view.hearing} onClose={() => setMakesRooms(false)} />}
    </>
  )
}
