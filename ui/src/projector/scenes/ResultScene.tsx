/** What a room has voted: three problems, police and city side by side, and where they differ most. */
import { PartyShape } from '../../marks/PartyMark'
import { useText } from '../../text'
import type { Party, ProjectedProblem, ProjectedResult } from '../../wire'
import paper from './paper.module.css'
import css from './ResultScene.module.css'

export function ResultScene({ view }: { view: ProjectedResult }) {
  const t = useText()
  const name = view.theme ?? view.area
  if (!view.closed) {
    return (
      <section className={css.open}>
        <p className={paper.kicker}>{`${name} · ${view.room}`}</p>
        <h1 className={paper.alone}>{t('projected-result-open')}</h1>
        <p className={paper.kicker}>{t('projected-result-open-words')}</p>
      </section>
    )
  }
  const most = Math.max(1, ...view.top.flatMap(one => [one.police, one.city, one.others]))
  const isInTop = view.top.some(one => one.id === view.gap?.id)
  return (
    <section className={paper.scene}>
      <header>
        <p className={paper.kicker}>{`${name} · ${view.room}`}</p>
        <h1 className={paper.title}>{t('projected-result-lead')}</h1>
      </header>
      {view.top.length === 0 && <p className={paper.kicker}>{t('projected-result-none')}</p>}
      <ol className={css.top}>
        {view.top.map(one => (
          <Problem key={one.id} one={one} most={most} isGap={one.id === view.gap?.id} />
        ))}
      </ol>
      {view.gap && !isInTop && (
        <p className={css.gapLine}>
          <strong>{t('projected-gap')}</strong>{' '}
          {t('projected-gap-words', { title: view.gap.title, police: view.gap.police, city: view.gap.city })}
        </p>
      )}
    </section>
  )
}

const bars: readonly Party[] = ['police', 'city', 'others']

function Problem({ one, most, isGap }: { one: ProjectedProblem; most: number; isGap: boolean }) {
  const t = useText()
  const votes = { police: one.police, city: one.city, others: one.others, staff: 0 }
  return (
    <li data-gap={isGap}>
      <span className={css.place}>{one.place}</span>
      <div className={css.problem}>
        <h2>{one.title}</h2>
        {isGap && <p className={css.gap}>{t('projected-gap')}</p>}
      </div>
      <dl className={css.votes}>
        {bars.map(party => (
          <div key={party}>
            <dt>
              <PartyShape party={party} />
              {t(`party-${party}`)}
            </dt>
            <dd>
              <meter className={css[party]} min={0} max={most} value={votes[party]} aria-hidden="true" />
              {votes[party]}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}
