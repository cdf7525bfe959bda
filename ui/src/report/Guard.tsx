/** Before anything is written: what the guard found in all that would leave, each with the way to its place. */
import { useRead } from '../shared/engine_context'
import { useFindingNames } from '../shared/finding_names'
import { formatRoute } from '../shared/route'
import { useText } from '../text'
import type { FoundView, Id } from '../wire'
import css from './ReportScreen.module.css'

export function Guard({ hearing }: { hearing: Id }) {
  const t = useText()
  const names = useFindingNames()
  const { view } = useRead('guard', { hearing })
  if (!view) return null
  const { found } = view
  return (
    <section aria-label={t('guard-title')} data-found={found.length > 0}>
      <h2>{t('guard-title')}</h2>
      {found.length === 0 ? <p>{t('guard-none')}</p> : <p>{t('guard-lead', { count: found.length })}</p>}
      <ul className={css.found}>
        {found.map((one, at) => (
          // Two findings may be alike in everything; their order is the engine's.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <a href={formatRoute({ hearing, ...placeOf(one) })}>
              {one.of === null
                ? t(`found-in-${one.found_in}`)
                : t('guard-of', { in: t(`found-in-${one.found_in}`), of: one.of })}
            </a>
            <span>{t('guard-words', { words: one.words, what: names([one.kind]) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The screen where it is mended; the last part of the address is the thing itself, which the frame then brings into sight. */
function placeOf(one: FoundView): { screen: string; rest: string[] } {
  const rest = (...parts: (string | null)[]) => parts.filter(part => part !== null)
  const { item, area, workshop, priority } = one
  switch (one.found_in) {
    case 'card':
      return { screen: 'workshop', rest: rest(workshop, 'cards', item) }
    case 'problem':
      return { screen: 'workshop', rest: rest(workshop, 'sort', item) }
    case 'concern':
      return { screen: 'workshop', rest: rest(workshop, 'votes', item) }
    case 'priority':
    case 'reason':
    case 'signature':
    case 'cause':
    case 'measure':
      return { screen: 'priorities', rest: area ? rest(area, priority, item) : ['all'] }
    case 'deprioritised':
      return { screen: 'priorities', rest: rest(area) }
    case 'own_words':
      return { screen: 'situation', rest: rest(area) }
    case 'indicator':
      return { screen: 'situation', rest: ['indicators'] }
    case 'area':
      return { screen: 'areas', rest: rest(item) }
    case 'promise':
      return { screen: 'follow_up', rest: rest(item) }
    case 'agenda_item':
      return { screen: 'agenda', rest: rest(item) }
    case 'method_step':
    case 'room':
      return { screen: 'workshops', rest: rest(item) }
    case 'role':
      return { screen: 'participants', rest: [] }
    case 'hearing':
      return { screen: 'overview', rest: [] }
  }
}
