/** One priority before the hall: the problem, why, and what is done about it as sentences. Is this right? */

import { useText } from '../../text'
import { ReadMeasure } from '../../thread/ReadMeasure'
import type { ProjectedPriority } from '../../wire'
import paper from './paper.module.css'
import css from './ReadBackScene.module.css'

export function ReadBackScene({ view }: { view: ProjectedPriority }) {
  const t = useText()
  return (
    <section className={paper.scene}>
      <header>
        <p className={paper.kicker}>{t('projected-priority', { area: view.area, rank: view.rank })}</p>
        <h1 className={paper.title}>{view.title}</h1>
      </header>
      <div className={css.columns}>
        <div>
          <h2 className={paper.heading}>{t('projected-causes')}</h2>
          {view.causes.length === 0 && <p>{t('projected-no-causes')}</p>}
          <ol className={css.causes}>
            {view.causes.map((cause, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cause is its number
              <li key={at}>{cause}</li>
            ))}
          </ol>
        </div>
        <div className={css.measures}>
          <h2 className={paper.heading}>{t('projected-measures')}</h2>
          {view.measures.length === 0 && <p>{t('projected-no-measures')}</p>}
          {view.measures.map(measure => (
            <ReadMeasure key={measure.id} measure={measure} />
          ))}
        </div>
      </div>
      <p className={css.question}>{t('projected-question')}</p>
    </section>
  )
}
