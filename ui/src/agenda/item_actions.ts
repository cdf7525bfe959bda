/** What can be done with an item, the same in both views: the lines of its menu. */

import type { MenuAction } from '../kit/Menu'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { AgendaField, AgendaItemView } from '../wire'
import type { Order } from './order'

/** What an item asks of the screen around it. */
export interface Asks {
  /** A new item right after it, whose title then has the keyboard. */
  addAfter: (item: AgendaItemView) => void
  /** Where to cut it. */
  split: (item: AgendaItemView) => void
  /** Which areas to make rooms for. */
  makeRooms: () => void
}

export function useItemActions(item: AgendaItemView, order: Order, asks: Asks): MenuAction[] {
  const t = useText()
  const run = useRun()
  const edit = (to: AgendaField) => void run({ do: 'EditItem', item: item.id, to })
  const action = (id: string, key: string, deed: () => unknown, more: Partial<MenuAction> = {}) => ({
    id,
    name: t(key),
    do: () => void deed(),
    ...more,
  })
  return [
    ...(item.kind === 'parallel' ? [action('rooms', 'agenda-make-rooms', asks.makeRooms)] : []),
    action('after', 'agenda-add-after', () => asks.addAfter(item)),
    item.is_fixed
      ? action('free', 'agenda-free', () => edit({ field: 'fixed_start', value: null }))
      : action('fix', 'agenda-fix', () => edit({ field: 'fixed_start', value: item.planned_start })),
    item.inner_count === null
      ? action('turns', 'agenda-turns', () => edit({ field: 'inner', value: [2, halfOf(item)] }))
      : action('whole', 'agenda-whole', () => edit({ field: 'inner', value: null })),
    action('split', 'agenda-split', () => asks.split(item), { isDisabled: item.minutes < 2 }),
    action('again', 'agenda-duplicate', () => run({ do: 'DuplicateItem', item: item.id })),
    action('next-day', 'agenda-next-day', () => order.toDay(item.id, 1), {
      shortcut: 'Alt PageDown',
      isDisabled: !order.canGoToDay(item.id, 1),
    }),
    action('day-before', 'agenda-day-before', () => order.toDay(item.id, -1), {
      shortcut: 'Alt PageUp',
      isDisabled: !order.canGoToDay(item.id, -1),
    }),
    action('remove', 'agenda-remove', () => run({ do: 'RemoveItem', item: item.id })),
  ]
}

function halfOf(item: AgendaItemView): number {
  return Math.max(1, Math.round(item.minutes / 2))
}
