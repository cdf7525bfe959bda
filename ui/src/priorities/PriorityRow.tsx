/** One priority: rank, title, state, votes and its red thread; open, everything it holds, to be mended where it stands. */
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { PartyShape } from '../marks/PartyMark'
import { StateMark } from '../marks/StateMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { go } from '../way/route'
import type { AreaPriorities, PriorityView } from '../wire'
import css from './AreaPart.module.css'
import { useMoving } from './moving'
import { OpenPriority } from './OpenPriority'
import { ThreadLine } from './ThreadLine'

export function PriorityRow({
  area,
  priority,
  isOpen,
}: {
  area: AreaPriorities
  priority: PriorityView
  isOpen: boolean
}) {
  const t = useText()
  const run = useRun()
  const moving = useMoving(area)
  const row = useRef<HTMLLIElement>(null)
  const [isOver, setOver] = useState(false)
  const isLocked = priority.state === 'fixed'
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const toggle = () => (isOpen ? go('priorities', area.area) : go('priorities', area.area, priority.id))
  return (
    <li
      ref={row}
      className={css.row}
      data-item={priority.id}
      data-open={isOpen}
      data-over={isOver}
      onKeyDown={event => moving.press(event, priority.id)}
      onDragOver={event => setOver(moving.over(event))}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        setOver(false)
        moving.drop(event, priority.id)
      }}
    >
      <div className={css.head}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a handle for the mouse; the keyboard has Alt Shift and an arrow */}
        <span
          className={css.rank}
          draggable={!isLocked}
          title={isLocked ? undefined : t('priorities-drag')}
          onDragStart={event => moving.drag(event, priority.id)}
        >
          {priority.rank}
        </span>
        <button type="button" className={css.title} aria-expanded={isOpen} onClick={toggle}>
          {priority.title}
          {priority.room && <small>{priority.room}</small>}
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
      <ThreadLine
        stations={priority.thread.stations}
        area={area.area}
        priority={priority.id}
        isLocked={isLocked}
      />
      {isOpen && <OpenPriority area={area} priority={priority} />}
    </li>
  )
}
