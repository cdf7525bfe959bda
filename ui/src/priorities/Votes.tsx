/** The votes a priority's problem got, party by party, in shape and word. */
import { PartyMark } from '../marks/PartyMark'
import { useText } from '../text'
import type { PriorityView } from '../wire'
import css from './AreaPart.module.css'

export function Votes({ priority }: { priority: PriorityView }) {
  const t = useText()
  if (priority.votes_total === 0) return null
  const parties = [
    ['police', priority.votes_police],
    ['city', priority.votes_city],
    ['others', priority.votes_others],
  ] as const
  return (
    <section aria-label={t('priorities-votes-of')}>
      <h2>{t('priorities-votes-of')}</h2>
      <dl className={css.parties}>
        {parties.map(([party, votes]) => (
          <div key={party}>
            <dt>
              <PartyMark party={party} />
            </dt>
            <dd>{votes}</dd>
          </div>
        ))}
        <div>
          <dt>{t('priorities-votes-all')}</dt>
          <dd>{priority.votes_total}</dd>
        </div>
      </dl>
    </section>
  )
}
