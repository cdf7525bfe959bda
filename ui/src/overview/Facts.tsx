/** The facts of the hearing, each edited where it stands. */
import type { ReactNode } from 'react'
import { InlineDate, InlineNumber, InlineText, InlineTime, InlineTimeOrNone } from '../fields/inline'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import type { HearingField, OverviewView } from '../wire'
import css from './OverviewScreen.module.css'

export function Facts({ view }: { view: OverviewView }) {
  const t = useText()
  const runHere = useRunHere()
  const edit = (to: HearingField) => runHere([{ do: 'EditHearing', hearing: view.id, to }])
  const line = (field: 'city' | 'venue' | 'organiser' | 'theme') => (
    <Fact name={t(`overview-${field}`)}>
      <InlineText
        label={t(`overview-${field}`)}
        value={view[field] ?? ''}
        placeholder="–"
        onCommit={text => edit({ field, value: text.trim() === '' ? null : text })}
      />
    </Fact>
  )
  const day = (field: 'date' | 'period_from' | 'period_to') => (
    <InlineDate
      label={t(`overview-${field}`)}
      value={view[field]}
      onCommit={value => edit({ field, value })}
    />
  )
  return (
    <section className={css.facts} aria-label={t('overview-facts')}>
      <h2>{t('overview-facts')}</h2>
      <dl>
        <Fact name={t('overview-title')}>
          <InlineText
            label={t('overview-title')}
            value={view.title}
            isRequired
            onCommit={value => edit({ field: 'title', value })}
          />
        </Fact>
        {line('city')}
        <Fact name={t('overview-date')}>{day('date')}</Fact>
        <Fact name={t('overview-starts')}>
          <InlineTime
            label={t('overview-starts')}
            value={view.starts}
            onCommit={value => edit({ field: 'starts', value })}
          />
        </Fact>
        <Fact name={t('overview-ends')}>
          <InlineTimeOrNone
            label={t('overview-ends')}
            value={view.ends}
            onCommit={value => edit({ field: 'ends', value })}
          />
        </Fact>
        {line('venue')}
        {line('organiser')}
        {line('theme')}
        <Fact name={t('overview-period')}>
          {day('period_from')}
          <span className={css.to}>–</span>
          {day('period_to')}
        </Fact>
        <Fact name={t('overview-votes_each')}>
          <InlineNumber
            label={t('overview-votes_each')}
            value={view.votes_each}
            least={1}
            onCommit={value => edit({ field: 'votes_each', value })}
          />
        </Fact>
        <Fact name={t('overview-most_priorities')}>
          <InlineNumber
            label={t('overview-most_priorities')}
            value={view.most_priorities}
            least={1}
            onCommit={value => edit({ field: 'most_priorities', value })}
          />
        </Fact>
      </dl>
      {view.remark && <p className={css.remark}>{view.remark}</p>}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
