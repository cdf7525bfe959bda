/** What each party says of the area in its own words, beside the numbers. Saved when the field is left. */

import { TextArea } from '../fields/fields'
import { PartyMark } from '../marks/PartyMark'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { Party, SituationView } from '../wire'
import css from './SituationScreen.module.css'

const speaking: readonly Party[] = ['police', 'city', 'others']

export function OwnWords({ hearing, view }: { hearing: string; view: SituationView }) {
  const t = useText()
  const run = useRun()
  return (
    <section className={css.words} aria-label={t('situation-own-words')}>
      <h2>{t('situation-own-words')}</h2>
      {speaking.map(party => (
        <div key={`${view.area} ${party}`}>
          <p aria-hidden="true">
            <PartyMark party={party} />
          </p>
          <TextArea
            label={t('situation-own-words-of', { party: t(`party-${party}`), area: view.area_name })}
            labelHidden
            rows={4}
            placeholder={t('situation-own-words-hint')}
            value={view.own_words.find(words => words.party === party)?.text ?? ''}
            onCommit={text => run({ do: 'SayOwnWords', hearing, area: view.area, party, text })}
          />
        </div>
      ))}
    </section>
  )
}
