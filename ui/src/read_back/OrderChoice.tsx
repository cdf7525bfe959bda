/** Which priorities are read: all, only those that are not fixed, or an area's. Alt O leads to the choice. */
import { useRef } from 'react'
import { Select } from '../fields/fields'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { go } from '../way/route'
import type { ReadBackView } from '../wire'
import { areasOf, type Order } from './order'
import css from './ReadBackScreen.module.css'

export function OrderChoice({ view, order }: { view: ReadBackView; order: Order }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const open = view.pages.filter(page => !page.done).length
  const options = [
    { id: 'open', name: t('read-back-open', { count: open }) },
    { id: 'all', name: t('read-back-all', { count: view.pages.length }) },
    ...areasOf(view),
  ]
  useActions([
    {
      id: 'read-order',
      key: 'read-back-order',
      keys: 'Alt O',
      do: () => box.current?.querySelector('button')?.focus(),
    },
    ...options.map(({ id, name }) => ({
      id: `read-order-${id}`,
      key: 'read-back-read',
      vars: { what: name },
      do: () => go('read_back', id),
    })),
  ])
  return (
    <div ref={box} className={css.order}>
      <Select
        label={t('read-back-order')}
        labelHidden
        options={options}
        value={order}
        onChoose={id => go('read_back', id)}
      />
    </div>
  )
}
