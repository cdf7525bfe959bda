/** What each party says of an area, beside each other. */
import { PartyMark } from '../../marks/PartyMark'
import { useText } from '../../text'
import type { ProjectedWords } from '../../wire'
import paper from './paper.module.css'
import css from './WordsScene.module.css'

export function WordsScene({ view }: { view: ProjectedWords }) {
  const t = useText()
  return (
    <section className={paper.scene}>
      <h1 className={paper.title}>{t('projected-words-lead', { area: view.area })}</h1>
      {view.words.length === 0 && <p className={paper.kicker}>{t('projected-no-words')}</p>}
      <div className={css.words}>
        {view.words.map(one => (
          <figure key={one.party}>
            <figcaption className={paper.kicker}>
              <PartyMark party={one.party} />
            </figcaption>
            <blockquote>{one.text}</blockquote>
          </figure>
        ))}
      </div>
    </section>
  )
}
