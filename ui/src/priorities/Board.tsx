/**
 * All areas and their ranks on one board: what each has put first, how far it has come, who has signed. Arrows walk, Enter opens, Alt
 * Shift and an arrow moves within the area, and so does the mouse.
 */
import { type KeyboardEvent, useRef, useState } from 'react'
import { Icon } from '../kit/Icon'
import { KeyHelp } from '../kit/KeyHelp'
import { PartyMark } from '../marks/PartyMark'
import { StateMark } from '../marks/StateMark'
import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { AreaPriorities, Id, PrioritiesView, PriorityView } from '../wire'
import css from './Board.module.css'
import { useMoving } from './moving'

const walks: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function Board({ hearing, view }: { hearing: Id; view: PrioritiesView }) {
  const t = useText()
  const board = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    const step = walks[event.key]
    const here = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place
    if (!step || !here || event.altKey || event.ctrlKey || event.shiftKey) return
    const [row = 0, column = 0] = here.split('-').map(Number)
    event.preventDefault()
    // A shorter row is passed at its last.
    for (let to = row + step[0]; to >= 0 && to < view.areas.length; to += step[0]) {
      const cells = board.current?.querySelectorAll<HTMLElement>(`[data-place^="${to}-"] a`)
      const cell = cells?.[Math.min(column + step[1], cells.length - 1)]
      if (cell) return cell.focus()
      if (step[0] === 0) return
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows walk among the links inside; each is reached by Tab too
    <div className={css.board} ref={board} onKeyDown={walk}>
      {view.areas.map((area, row) => (
        <AreaRow key={area.area} hearing={hearing} area={area} row={row} columns={view.most_priorities} />
      ))}
      <KeyHelp
        keys={[
          ['← → ↑ ↓', t('board-help-walk')],
          ['Enter', t('board-help-open')],
          ['Alt Shift ←', t('board-help-move')],
        ]}
      />
    </div>
  )
}

function AreaRow({
  hearing,
  area,
  row,
  columns,
}: {
  hearing: Id
  area: AreaPriorities
  row: number
  /** So many stand beside each other; more go on beneath. */
  columns: number
}) {
  const t = useText()
  return (
    <section className={css.row} data-city={area.kind === 'municipality'} aria-label={area.name}>
      <h2>
        <a href={hrefTo(hearing, 'priorities', area.area)}>{area.name}</a>
        {area.above_most > 0 && (
          <small>{t('board-above', { count: area.above_most, most: area.most })}</small>
        )}
      </h2>
      {area.priorities.length === 0 && <p>{t('board-none')}</p>}
      <ol style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {area.priorities.map((one, at) => (
          <Cell key={one.id} hearing={hearing} area={area} priority={one} place={`${row}-${at}`} />
        ))}
      </ol>
    </section>
  )
}

function Cell({
  hearing,
  area,
  priority,
  place,
}: {
  hearing: Id
  area: AreaPriorities
  priority: PriorityView
  place: string
}) {
  const t = useText()
  const moving = useMoving(area)
  const [isOver, setOver] = useState(false)
  const isLocked = priority.state === 'fixed'
  return (
    <li
      data-place={place}
      data-state={priority.state}
      data-changed={priority.changed_since_signed}
      data-over={isOver}
      draggable={!isLocked}
      onKeyDown={event => moving.press(event, priority.id)}
      onDragStart={event => moving.drag(event, priority.id)}
      onDragOver={event => setOver(moving.over(event))}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        setOver(false)
        moving.drop(event, priority.id)
      }}
    >
      <span className={css.rank} aria-hidden="true">
        {priority.rank}
      </span>
      <a
        href={hrefTo(hearing, 'priorities', area.area, priority.id)}
        draggable={false}
        aria-label={t('priorities-rank-of', { rank: priority.rank, title: priority.title })}
      >
        {priority.title}
      </a>
      {priority.room && <small>{priority.room}</small>}
      <div className={css.marks}>
        <StateMark state={priority.state} />
        {priority.signatures.map(one => (
          <span key={one.party} className={css.signed} data-current={one.is_current}>
            <PartyMark party={one.party} />
            <Icon name={one.is_current ? 'check' : 'warning'} />
            <span className="visually-hidden">
              {t(one.is_current ? 'board-signed' : 'board-signed-before')}
            </span>
          </span>
        ))}
        {priority.changed_since_signed && <em>{t('priorities-changed')}</em>}
      </div>
    </li>
  )
}
