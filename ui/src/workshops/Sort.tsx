/**
 * Ordna: loose cards first, then a column for each problem. A digit puts the card under the cursor, or all chosen ones, to a
 * problem; dragging does the same. The cards stay as they were written.
 */
import { type DragEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { WordingLine } from '../fields/Wording'
import { KeyHelp } from '../kit/KeyHelp'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useHand } from '../way/actions'
import type { CardKind, Command, Id, WorkshopView } from '../wire'
import { NewProblem } from './NewProblem'
import { Proposals } from './Proposals'
import css from './Sort.module.css'
import { SortCard } from './SortCard'
import { columnsOf, kindOfKey, stepFrom } from './sorting'

export function Sort({ view }: { view: WorkshopView }) {
  const t = useText()
  const run = useRun()
  const hand = useHand()
  const board = useRef<HTMLDivElement>(null)
  const [chosen, draw] = useState<readonly Id[]>([])
  // Known at once: the next key may come before it is drawn.
  const chosenNow = useRef(chosen)
  const setChosen = (ids: readonly Id[]) => {
    chosenNow.current = ids
    draw(ids)
  }
  const [naming, setNaming] = useState<readonly Id[] | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const columns = columnsOf(view)

  // The work begins at the first card, and Tab comes to it.
  useEffect(() => {
    board.current?.querySelector<HTMLElement>('[data-card]')?.focus()
  }, [])
  const focus = (card: Id) => board.current?.querySelector<HTMLElement>(`[data-card="${card}"]`)?.focus()
  // A card that is moved under the cursor is another element in its new column: the cursor goes with it.
  const cursor = useRef<Id | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards are what may have taken the cursor away
  useEffect(() => {
    if (cursor.current !== null && document.activeElement === document.body) focus(cursor.current)
  }, [view.cards])
  const withFocused = (card: Id): readonly Id[] => (chosenNow.current.length > 0 ? chosenNow.current : [card])
  /** What a key is done to: the cursor has gone on with the key before it. */
  const atCursor = (): readonly Id[] => {
    const card = document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card
    return card === undefined ? [] : withFocused(card)
  }
  const put = async (cards: readonly Id[], problem: Id | null) => {
    const next = stepFrom(columns, cards, 1)
    const commands: Command[] =
      problem === null
        ? cards.map(card => ({ do: 'SplitCard', card }))
        : [{ do: 'MergeCards', problem, cards: [...cards] }]
    if (await run(...commands)) {
      setChosen([])
      if (next) focus(next)
    }
  }
  const setKind = async (cards: readonly Id[], kind: CardKind) => {
    if (cards.length === 0) return
    const next = stepFrom(columns, cards, 1)
    const commands = cards.map(
      (card): Command => ({ do: 'EditCard', card, to: { field: 'kind', value: kind } }),
    )
    if (await run(...commands)) {
      setChosen([])
      if (next) focus(next)
    }
  }
  const putAt = (position: number) => {
    const problem = position === 0 ? null : view.problems[position - 1]?.id
    const cards = atCursor()
    if (problem !== undefined && cards.length > 0) return put(cards, problem)
  }
  const toggle = (card: Id) => {
    const all = chosenNow.current
    setChosen(all.includes(card) ? all.filter(one => one !== card) : [...all, card])
  }

  const press = (event: KeyboardEvent, card: Id) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const digit = /^Digit(\d)$/.exec(event.code)?.[1]
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const aside = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const kind = kindOfKey(event.key)
    if (digit !== undefined) {
      const position = digit === '0' ? 0 : Number(digit) + (event.shiftKey ? 9 : 0)
      return hand.take(event.nativeEvent, () => latest.current.putAt(position))
    }
    if (kind)
      return hand.take(event.nativeEvent, () => latest.current.setKind(latest.current.atCursor(), kind), {
        isRepeated: true,
      })
    if (event.key === ' ') toggle(card)
    else if (event.key === 'Enter') setNaming(withFocused(card))
    else if (event.key === 'Escape') setChosen([])
    else if (event.key === 'Delete') void run({ do: 'RemoveCard', card })
    else if (move) focus(stepFrom(columns, [card], move) ?? card)
    else if (aside) {
      const at = columns.findIndex(column => column.cards.some(one => one.id === card))
      const filled = columns.filter((column, i) => column.cards.length > 0 && (aside > 0 ? i > at : i < at))
      const first = (aside > 0 ? filled[0] : filled.at(-1))?.cards[0]
      if (first) focus(first.id)
    } else return
    event.preventDefault()
  }

  const drop = (event: DragEvent, problem: Id | null) => {
    event.preventDefault()
    setOver(null)
    const card = event.dataTransfer.getData('text/plain')
    if (view.cards.some(one => one.id === card)) void put(chosen.includes(card) ? chosen : [card], problem)
  }

  // The same for every drawing, so that of five hundred cards only those that changed are drawn again.
  const latest = useRef({ press, toggle, putAt, setKind, atCursor })
  latest.current = { press, toggle, putAt, setKind, atCursor }
  const onPress = useCallback((event: KeyboardEvent, card: Id) => latest.current.press(event, card), [])
  const onToggle = useCallback((card: Id) => latest.current.toggle(card), [])

  const first = columns.find(column => column.cards.length > 0)?.cards[0]?.id
  return (
    <section className={css.sort} aria-label={t('room-phase-sort')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices where the cursor is */}
      <div
        className={css.board}
        ref={board}
        onFocus={event => {
          cursor.current = event.target.closest<HTMLElement>('[data-card]')?.dataset.card ?? null
        }}
        onBlur={event => {
          if (event.relatedTarget !== null) cursor.current = null
        }}
      >
        {columns.map((column, at) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop; the keyboard uses the digits
          <div
            key={column.id ?? 'loose'}
            className={css.column}
            data-loose={column.id === null}
            data-item={column.id ?? undefined}
            data-over={over === (column.id ?? 'loose')}
            onDragOver={event => {
              event.preventDefault()
              setOver(column.id ?? 'loose')
            }}
            onDragLeave={() => setOver(null)}
            onDrop={event => drop(event, column.id)}
          >
            <ColumnHead id={column.id} at={at} title={column.title} count={column.cards.length} />
            <ul aria-label={column.title ?? t('sort-loose')}>
              {column.cards.map(card => (
                <SortCard
                  key={card.id}
                  card={card}
                  isChosen={chosen.includes(card.id)}
                  isFirst={card.id === first}
                  onPress={onPress}
                  onToggle={onToggle}
                />
              ))}
            </ul>
            {column.id === null && column.cards.length === 0 && (
              <p className={css.none}>{t('sort-none-loose')}</p>
            )}
          </div>
        ))}
        {naming && (
          <NewProblem
            key={naming[0]}
            workshop={view.room.id}
            cards={view.cards.filter(card => naming.includes(card.id))}
            onDone={isMade => {
              const at = isMade ? stepFrom(columns, naming, 1) : (naming[0] ?? null)
              setNaming(null)
              setChosen([])
              if (at) focus(at)
            }}
          />
        )}
      </div>
      <Proposals view={view} />
      <KeyHelp
        keys={[
          ['1–9', t('sort-help-put')],
          ['0', t('sort-help-loose')],
          ['Enter', t('sort-help-new')],
          ['P O Å N', t('sort-help-kind')],
          [t('key-space'), t('sort-help-choose')],
        ]}
      >
        {chosen.length > 0 && <strong>{t('sort-chosen', { count: chosen.length })}</strong>}
      </KeyHelp>
    </section>
  )
}

function ColumnHead({
  id,
  at,
  title,
  count,
}: {
  id: Id | null
  at: number
  title: string | null
  count: number
}) {
  const t = useText()
  const run = useRun()
  const [name, setName] = useState<string | null>(null)
  if (id === null) {
    return (
      <header>
        <h2>{t('sort-loose')}</h2>
        <span>{count}</span>
      </header>
    )
  }
  /** What was typed stays in the field until it is kept. */
  const save = async () => {
    const isNew = name !== null && name.trim() !== '' && name !== title
    if (!isNew || (await run({ do: 'RenameProblem', problem: id, title: name })) !== null) setName(null)
  }
  return (
    <header>
      <kbd>{at > 9 ? `⇧ ${at - 9}` : at}</kbd>
      {name === null ? (
        <h2>
          <button type="button" dir="auto" onClick={() => setName(title ?? '')} title={t('sort-rename')}>
            {title}
          </button>
        </h2>
      ) : (
        <span className={css.rename}>
          <input
            aria-label={t('sort-rename')}
            // The person has just asked to write here.
            autoFocus
            value={name}
            onChange={event => setName(event.target.value)}
            onBlur={() => void save()}
            onKeyDown={event => {
              if (event.key === 'Enter') void save()
              if (event.key === 'Escape') setName(null)
            }}
          />
          <WordingLine text={name} isHere />
        </span>
      )}
      <span>{count}</span>
    </header>
  )
}
