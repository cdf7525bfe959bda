/** Before anything is written: what may point somebody out, each with the way to its place; and what the font lacks. */
import { useFindingNames } from '../fields/finding_names'
import { useText } from '../text'
import { formatRoute, type ScreenId } from '../way/route'
import type { FoundView, Id, MissingView } from '../wire'
import css from './ReportScreen.module.css'

export function Guard({
  hearing,
  found,
  missing,
}: {
  hearing: Id
  found: readonly FoundView[]
  missing: readonly MissingView[]
}) {
  const t = useText()
  const names = useFindingNames()
  return (
    <section
      className={css.guard}
      aria-label={t('guard-title')}
      data-found={found.length + missing.length > 0}
    >
      <h2>{t('guard-title')}</h2>
      {found.length === 0 ? <p>{t('guard-none')}</p> : <p>{t('guard-lead', { count: found.length })}</p>}
      <ul className={css.found}>
        {found.map((one, at) => (
          // Two findings may be alike in everything; their order is the engine's.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <a href={formatRoute({ hearing, ...mendedAt(one) })}>
              {one.of === null
                ? t(`found-in-${one.found_in}`)
                : t('guard-of', { in: t(`found-in-${one.found_in}`), of: one.of })}
            </a>
            <span>{t('guard-words', { words: one.words, what: names([one.kind]) })}</span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <Missing missing={missing} />}
    </section>
  )
}

/** So many are listed; the rest is counted. */
const listed = 4
const longest = 60

function Missing({ missing }: { missing: readonly MissingView[] }) {
  const t = useText()
  const more = missing.length - listed
  const short = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text)
  return (
    <>
      <h3>{t('export-no-glyph')}</h3>
      <ul className={css.found}>
        {missing.slice(0, listed).map(one => (
          <li key={one.text}>
            {t('export-no-glyph-in', { characters: one.characters, text: short(one.text) })}
          </li>
        ))}
        {more > 0 && <li>{t('export-more', { count: more })}</li>}
      </ul>
    </>
  )
}

/** The screen where it is mended; the last part of the address is the thing itself, which the frame then brings into sight. */
function mendedAt(one: FoundView): { screen: ScreenId; rest: string[] } {
  const rest = (...parts: (string | null)[]) => parts.filter(part => part !== null)
  const { item, area, workshop, priority } = one
  switch (one.found_in) {
    case 'card':
      return { screen: 'workshop', rest: rest(workshop, 'cards', item) }
    case 'problem':
      return { screen: 'workshop', rest: rest(workshop, 'sort', item) }
    case 'concern':
      return { screen: 'workshop', rest: rest(workshop, 'matrix', item) }
    case 'priority':
    case 'reason':
    case 'signature':
    case 'cause':
    case 'measure':
      return { screen: 'priorities', rest: area ? rest(area, priority, item) : ['all'] }
    case 'deprioritised':
      return { screen: 'priorities', rest: rest(area, item) }
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
    case 'room':
      return { screen: 'workshops', rest: rest(item, 'room') }
    case 'method_step':
      return { screen: 'workshops', rest: rest(item) }
    case 'role':
      return { screen: 'participants', rest: [] }
    case 'hearing':
      return { screen: 'overview', rest: [] }
  }
}
