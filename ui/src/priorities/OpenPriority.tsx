/** All that a priority holds: reason, what it rests on, causes, measures, signatures; edited where it stands, locked once it is fixed. */

import { EntryLine } from '../fields/EntryLine'
import { Select, TextArea, TextField } from '../fields/fields'
import { useRead, useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { CauseList } from '../thread/CauseList'
import { LockedLine } from '../thread/LockedLine'
import { MeasureSentence } from '../thread/MeasureSentence'
import { SignLine } from '../thread/SignLine'
import { partId } from '../way/parts'
import { useHearing, useRoute } from '../way/route'
import type { AreaPriorities, PriorityView } from '../wire'
import css from './AreaPart.module.css'
import { Changed } from './Changed'
import { Evidence } from './Evidence'
import { Reopenings } from './Reopenings'
import { RoomMatrix } from './RoomMatrix'
import { Steps } from './Steps'
import { Votes } from './Votes'

export function OpenPriority({ area, priority }: { area: AreaPriorities; priority: PriorityView }) {
  const t = useText()
  const run = useRun()
  const runHere = useRunHere()
  const { hearing: of, rest } = useRoute()
  const hearing = of ?? ''
  // One has come to do something about this cause: the next measure acts on it.
  const against = priority.causes.find(cause => rest[2] === partId('against', cause.id))
  const proposals = useRead('proposals', { hearing }).view
  const year = useRead('overview', { hearing }).view?.year ?? 0
  const isLocked = priority.state === 'fixed'
  return (
    <div className={css.open}>
      {priority.changed_since_signed && <Changed priority={priority} />}
      <Steps priority={priority} />
      {isLocked ? <LockedLine /> : <Names area={area} priority={priority} />}
      <div id={partId('reason-of', priority.id)}>
        <TextArea
          label={t('priorities-reason')}
          rows={2}
          value={priority.reason ?? ''}
          isReadOnly={isLocked}
          onCommit={reason =>
            void run({
              do: 'EditPriorityReason',
              priority: priority.id,
              reason: reason.trim() === '' ? null : reason,
            })
          }
        />
      </div>
      <Evidence priority={priority} isLocked={isLocked} />
      <Votes priority={priority} />
      {priority.workshop && priority.problem && (
        <RoomMatrix workshop={priority.workshop} problem={priority.problem} />
      )}
      <section aria-label={t('station-causes')}>
        <h2>{t('priorities-causes')}</h2>
        <CauseList causes={priority.causes} isLocked={isLocked} />
        {!isLocked && (
          <div id={partId('causes-of', priority.id)}>
            <EntryLine
              isPassive
              label={t('priorities-cause-line')}
              placeholder={t('priorities-cause-hint')}
              draftKey={`causes-${priority.id}`}
              onEnter={text => () =>
                runHere([{ do: 'AddCause', priority: priority.id, text, side: null, cards: [] }])
              }
            />
          </div>
        )}
      </section>
      <section aria-label={t('station-measures')}>
        <h2>{t('priorities-measures')}</h2>
        {priority.measures.map(measure => (
          <MeasureSentence
            key={measure.id}
            measure={measure}
            causes={priority.causes}
            proposals={proposals}
            year={year}
            isLocked={isLocked}
          />
        ))}
        {!isLocked && (
          <div id={partId('measures-of', priority.id)}>
            <EntryLine
              isPassive
              label={t('priorities-measure-line')}
              placeholder={
                against
                  ? t('priorities-measure-against', { number: against.number })
                  : t('priorities-measure-hint')
              }
              draftKey={`measures-${priority.id}`}
              onEnter={text => () =>
                runHere([
                  {
                    do: 'AddMeasure',
                    priority: priority.id,
                    text,
                    causes: against ? [against.id] : [],
                    cards: [],
                  },
                ])
              }
            />
          </div>
        )}
      </section>
      <div id={partId('sign-of', priority.id)}>
        <SignLine
          priority={priority}
          area={{ id: area.area, name: area.name, kind: area.kind }}
          asks="proposed"
        />
      </div>
      <Reopenings reopenings={priority.reopenings} />
    </div>
  )
}

/** What it is called, and the area it belongs to. */
function Names({ area, priority }: { area: AreaPriorities; priority: PriorityView }) {
  const t = useText()
  const run = useRun()
  const hearing = useHearing()
  const areas = useRead('hearing_areas', { hearing }).view?.areas ?? []
  return (
    <div className={css.fields}>
      <div id={partId('title-of', priority.id)}>
        <TextField
          label={t('priorities-title')}
          value={priority.title}
          onCommit={title => void run({ do: 'EditPriorityTitle', priority: priority.id, title })}
        />
      </div>
      <Select
        label={t('priorities-area')}
        options={areas.map(one => ({ id: one.id, name: one.name }))}
        value={area.area}
        onChoose={to => void run({ do: 'MovePriorityToArea', priority: priority.id, area: to })}
      />
    </div>
  )
}
