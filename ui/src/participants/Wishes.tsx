/** Whose wishes are met, as it stands and as it would be: numbers under words, and a bar of them beside. */
import { clsx } from '../kit/clsx'
import { useText } from '../text'
import type { WishesView } from '../wire'
import css from './Allotment.module.css'

const kinds = ['first', 'second', 'neither', 'no_wish', 'without'] as const

export function Wishes({
  before,
  after,
  isSame,
}: {
  before: WishesView
  after: WishesView
  /** Nothing would change: one line is enough. */
  isSame: boolean
}) {
  const t = useText()
  const lines = isSame
    ? [{ id: 'after', name: t('allotment-as-it-is'), wishes: after }]
    : [
        { id: 'before', name: t('allotment-before'), wishes: before },
        { id: 'after', name: t('allotment-after'), wishes: after },
      ]
  return (
    <table className={css.wishes}>
      <caption className="visually-hidden">{t('allotment-wishes')}</caption>
      <thead>
        <tr>
          <td />
          {kinds.map(kind => (
            <th key={kind} scope="col">
              <i className={clsx(css.swatch, css[kind])} aria-hidden="true" />
              {t(`allotment-kind-${kind}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, wishes }) => (
          <tr key={id} data-line={id}>
            <th scope="row">{name}</th>
            {kinds.map(kind => (
              <td key={kind}>{wishes[kind]}</td>
            ))}
            <td className={css.barCell} aria-hidden="true">
              <span className={css.bar}>
                {kinds.map(kind => (
                  <i key={kind} className={css[kind]} style={{ flexGrow: wishes[kind] }} />
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
