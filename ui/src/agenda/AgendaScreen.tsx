/**
 * The day's programme. Change a length and every later start follows at once; a fixed start stays, and the minutes that are free
 * before it, or run into it, are said. Planned and actual times have each their own column and style.
 */
import { useRef, useState } from 'react'
import { useFormat } from '../format'
import { AddLine } from '../shared/AddLine'
import { useActions } from '../shared/actions'
import { EditTable, Th } from '../shared/EditTable'
import { EmptyState } from '../shared/EmptyState'
import { useRead, useRun } from '../shared/engine_context'
import { InlineTime } from '../shared/inline'
import { Page } from '../shared/Page'
import { useHearing } from '../shared/route'
import { Unread } from '../shared/Unread'
import { useText } from '../text'
import type { AgendaView } from '../wire'
import css from './AgendaScreen.module.css'
import { ItemRow } from './ItemRow'
import { useOrder } from './order'

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
      <span>{t('agenda-sum', { count: view.items.length, minutes: view.total })}</span>
      <strong>{t('agenda-planned-end', { time: clock(view.planned_end) })}</strong>
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
  const order = useOrder(view.items, (item, after) => run({ do: 'MoveItem', item, after }))
  const hasActual = view.items.some(item => item.actual_start !== null)
  useActions([
    { id: 'agenda-add', key: 'agenda-add', keys: 'Alt N', do: () => line.current?.focus() },
    { id: 'agenda-up', key: 'agenda-move-up', keys: 'Alt ArrowUp', do: () => order.step(-1) },
    { id: 'agenda-down', key: 'agenda-move-down', keys: 'Alt ArrowDown', do: () => order.step(1) },
  ])

  const add = async (title: string, after: string | null) => {
    const done = await run({
      do: 'AddItem',
      hearing: view.hearing,
      after,
      title,
      kind: 'plenary',
      minutes: 15,
    })
    return done?.created[0] ?? null
  }

  return (
    <>
      {view.items.length === 0 ? (
        <EmptyState title={t('agenda-empty')}>
          <p>{t('agenda-empty-words')}</p>
        </EmptyState>
      ) : (
        <EditTable label={t('agenda-caption')}>
          <thead>
            <tr>
              <Th hidden>{t('agenda-order')}</Th>
              <Th>{t('agenda-planned')}</Th>
              <Th number>{t('agenda-minutes')}</Th>
              <Th>{t('agenda-item')}</Th>
              <Th>{t('agenda-kind')}</Th>
              <Th>{t('agenda-venue')}</Th>
              {hasActual && <Th className={css.actual}>{t('agenda-actual')}</Th>}
              <Th hidden>{t('agenda-more')}</Th>
            </tr>
          </thead>
          <tbody>
            {view.items.map(item => (
              <ItemRow
                key={item.id}
                item={item}
                hasActual={hasActual}
                order={order.of(item.id)}
                isWanted={item.id === wanted}
                onWanted={() => setWanted(null)}
                onAddAfter={async () => setWanted(await add(t('agenda-new-title'), item.id))}
              />
            ))}
          </tbody>
        </EditTable>
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
    </>
  )
}
