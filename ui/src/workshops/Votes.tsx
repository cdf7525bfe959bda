/**
 * Röster: while it goes on, a number per problem and party and what each party has left, no bars, no ranking. Shown: two bars back to
 * back, where it differs most on top, and the way from the votes to the priorities.
 */
import { EmptyState } from '../kit/EmptyState'
import { useText } from '../text'
import type { WorkshopView } from '../wire'
import { Result } from './Result'
import { Tally } from './Tally'

export function Votes({ view }: { view: WorkshopView }) {
  const t = useText()
  if (view.problems.length === 0) {
    return (
      <EmptyState title={t('votes-none')}>
        <p>{t('votes-none-words')}</p>
      </EmptyState>
    )
  }
  return view.tally.closed ? <Result view={view} /> : <Tally view={view} />
}
