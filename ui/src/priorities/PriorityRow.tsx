/** One priority: rank, title, state, votes and its red thread; open, everything it holds, to be mended where it stands. */
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { IconButton } from '../shared/Button'
import { useRun } from '../shared/engine_context'
import { Icon } from '../shared/Icon'
import { PartyShape } from '../shared/PartyMark'
import { go } from '../shared/route'
import { StateMark } from '../shared/StateMark'
import { ThreadLine } from '../shared/ThreadLine'
import { useText } from '../text'
import type { AreaPriorities, Id, PriorityView } from '../wire'
import css from './AreaPart.module.css'
import { OpenPriority } from './OpenPriority'

const dragType = 'application/x-priority'

export function PriorityRow({
  area,
  priority,
  at,
  isOpen,
}: {
  area: AreaPriorities
  priority: PriorityView
  at: number
  isOpen: boolean
}) {
  const t = useText()
  const run = useRun()
  const row = useRef<HTMLLIElement>(null)
  const [isOver, setOver] = useState(false)
  const isLocked = priority.state === 'fixed'
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const toggle = () => (isOpen ? go('priorities', area.area) : go('priorities', area.area, priority.id))
  const moveTo = (place: number) => {
    const others = area.priorities.filter(one => one.id !== priority.id)
    if (place < 0 || place > others.length) return
    void run({ do: 'MovePriority', priority: priority.id, after: others[place - 1]?.id ?? null })
  }
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey) return
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    moveTo(at + step)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const moved: Id = event.dataTransfer.getData(dragType)
    const from = area.priorities.findIndex(one => one.id === moved)
    if (from < 0 || moved === priority.id) return
    const after = from < at ? priority.id : (area.priorities[at - 1]?.id ?? null)
    void run({ do: 'MovePriority', priority: moved, after })
  }
  return (
    <li
      ref={row}
      className={css.row}
      data-item={priority.id}
      data-open={isOpen}
      data-over={isOver}
      onKeyDown={press}
      onDragOver={event => {
        if (!event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={css.head}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a handle for the mouse; the keyboard has Alt Shift and an arrow */}
        <span
          className={css.rank}
          draggable={!isLocked}
          title={isLocked ? undefined : t('priorities-drag')}
          onDragStart={event => event.dataTransfer.setData(dragType, priority.id)}
        >
          {priority.rank}
        </span>
        <button type="button" className={css.title} aria-expanded={isOpen} onClick={toggle}>
          {priority.title}
          <Icon name={isOpen ? 'down' : 'chevron'} />
        </button>
        <span className={css.votes}>
          {priority.votes_total > 0 && (
            <>
              <PartyShape party="police" /> {priority.votes_police} <PartyShape party="city" />{' '}
              {priority.votes_city} <span>{t('priorities-votes', { count: priority.votes_total })}</span>
            </>
          )}
        </span>
        <span className={css.state}>
          <StateMark state={priority.state} />
          {priority.changed_since_signed && <em>{t('priorities-changed')}</em>}
        </span>
        {!isLocked && isOpen && (
          <IconButton
            icon="remove"
            label={t('priorities-remove', { title: priority.title })}
            onPress={() => void run({ do: 'RemovePriority', priority: priority.id })}
          />
        )}
      </div>
      <ThreadLine stations={priority.thread.stations} area={area.area} isLocked={isLocked} />
      {isOpen && <OpenPriority area={area} priority={priority} />}
    </li>
  )
}
