/** What is missing of the plan, each kind with the way to where it is mended. */

import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { Edition, Id, ReportView } from '../wire'
import css from './ReportScreen.module.css'

export function Unfinished({ hearing, view, edition }: { hearing: Id; view: ReportView; edition: Edition }) {
  const t = useText()
  const drafts = view.priorities - view.priorities_fixed
  return (
    <section aria-label={t('export-unfinished')}>
      <h2>{t('export-unfinished')}</h2>
      {view.unfinished.length === 0 && <p>{t('export-all-done')}</p>}
      {edition === 'public' && drafts > 0 && <p>{t('export-left-out-drafts', { count: drafts })}</p>}
      <ul className={css.unfinished}>
        {view.unfinished.map(one => (
          <li key={one.kind} data-kind={one.kind}>
            <a href={hrefTo(hearing, 'priorities', 'breaks', one.kind)}>
              {t(`break-${one.kind}`, { count: one.count })}
            </a>
          </li>
        ))}
      </ul>
      {view.example && <p>{t('export-example')}</p>}
    </section>
  )
}
