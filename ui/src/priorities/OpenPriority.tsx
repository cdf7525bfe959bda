/** All that a priority holds: reason, causes, measures, signatures; edited where it stands, locked once it is fixed. */
import { CauseList } from '../shared/CauseList'
import { EntryLine } from '../shared/EntryLine'
import { useRead, useRun, useRunHere } from '../shared/engine_context'
import { Select, TextArea, TextField } from '../shared/fields'
import { LockedLine } from '../shared/LockedLine'
import { MeasureSentence } from '../shared/MeasureSentence'
import { useRoute } from '../shared/route'
import { SignLine } from '../shared/SignLine'
import { useText } from '../text'
import type { AreaPriorities, PriorityView, State } from '../wire'
import css from './AreaPart.module.css'

/** What a person may set; fixed is what two signatures make. */
const states: readonly State[] = ['draft', 'proposed', 'anchored']

export function OpenPriority({ area, priority }: { area: AreaPriorities; priority: PriorityView }) {
  const t = useText()
  const run = useRun()
  const runHere = useRunHere()
  const { hearing, rest } = useRoute()
  // One has come to do something about this cause: the next measure acts on it.
  const against = priority.causes.find(cause => rest[2] === `against-${cause.id}`)
  const proposals = useRead('proposals', { hearing: hearing ?? '' }).view
  const year = useRead('overview', { hearing: hearing ?? '' }).view?.year ?? 0
  const isLocked = priority.state === 'fixed'
  return (
    <div className={css.open}>
      {isLocked ? (
        <LockedLine />
      ) : (
        <div className={css.fields}>
          <TextField
            label={t('priorities-title')}
            value={priority.title}
            onCommit={title => void run({ do: 'EditPriorityTitle', priority: priority.id, title })}
          />
          <Select
            label={t('priorities-state')}
            options={states.map(id => ({ id, name: t(`state-${id}`) }))}
            value={priority.state}
            onChoose={to => void run({ do: 'SetState', priority: priority.id, to: to as State })}
          />
        </div>
      )}
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
      <section aria-label={t('station-causes')}>
        <h2>{t('priorities-causes')}</h2>
        <CauseList causes={priority.causes} isLocked={isLocked} />
        {!isLocked && (
          <div data-item={`causes-of-${priority.id}`}>
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
          <div data-item={`measures-of-${priority.id}`}>
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
      <SignLine priority={priority} areaName={area.name} areaKind={area.kind} />
    </div>
  )
}
