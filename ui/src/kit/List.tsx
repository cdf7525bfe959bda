/**
 * A list of things to choose among, act on and put in order. Arrows walk, Enter opens. With `onMove` each row has a handle:
 * Tab to it, Enter, arrows, Enter again; the mouse drags it. react-aria says each step aloud in the language.
 */
import type { ReactNode } from 'react'
import { Button as AriaButton, GridList, GridListItem, type Key, useDragAndDrop } from 'react-aria-components'
import { useText } from '../text'
import { clsx } from './clsx'
import { Icon } from './Icon'
import css from './List.module.css'

interface ListProps<T extends { id: string }> {
  /** What the list holds, read aloud. */
  label: string
  items: readonly T[]
  /** The row's name: read aloud, and found by typing its first letters. */
  nameOf: (item: T) => string
  children: (item: T) => ReactNode
  /** Enter or a click on the row. */
  onOpen?: (id: string) => void
  chosen?: string | null
  onChoose?: (id: string | null) => void
  /** `id` was put before the item `before`, or last when that is null. Never called when nothing changes. */
  onMove?: (id: string, before: string | null) => void
  whenEmpty?: ReactNode
  className?: string
}

export function List<T extends { id: string }>(props: ListProps<T>) {
  const { label, items, nameOf, children, onOpen, chosen, onChoose, onMove, whenEmpty, className } = props
  const t = useText()
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ 'text/plain': String(key) })),
    onReorder: event => {
      const [moved] = [...event.keys].map(String)
      const before = targetOf(items, String(event.target.key), event.target.dropPosition)
      if (moved !== undefined && changesOrder(items, moved, before)) onMove?.(moved, before)
    },
  })
  return (
    <GridList
      className={clsx(css.list, className)}
      aria-label={label}
      items={items}
      selectionMode={onChoose ? 'single' : 'none'}
      selectionBehavior="replace"
      {...(onChoose
        ? {
            selectedKeys: chosen ? [chosen] : [],
            onSelectionChange: (keys: 'all' | Set<Key>) => onChoose(keys === 'all' ? null : firstOf(keys)),
          }
        : {})}
      {...(onOpen ? { onAction: (key: Key) => onOpen(String(key)) } : {})}
      {...(onMove ? { dragAndDropHooks } : {})}
      renderEmptyState={() => whenEmpty}
    >
      {item => (
        <GridListItem
          id={item.id}
          textValue={nameOf(item)}
          className={css.row ?? ''}
          data-opens={onOpen !== undefined}
        >
          {onMove && (
            <AriaButton
              slot="drag"
              className={css.handle ?? ''}
              aria-label={t('list-move', { name: nameOf(item) })}
            >
              <Icon name="drag" />
            </AriaButton>
          )}
          {children(item)}
        </GridListItem>
      )}
    </GridList>
  )
}

function firstOf(keys: Set<Key>): string | null {
  for (const key of keys) return String(key)
  return null
}

function targetOf(
  items: readonly { id: string }[],
  target: string,
  position: 'before' | 'after' | 'on',
): string | null {
  const at = items.findIndex(item => item.id === target) + (position === 'after' ? 1 : 0)
  return items[at]?.id ?? null
}

function changesOrder(items: readonly { id: string }[], moved: string, before: string | null): boolean {
  const at = items.findIndex(item => item.id === moved)
  return before !== moved && before !== (items[at + 1]?.id ?? null)
}
