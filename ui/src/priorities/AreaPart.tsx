/** An area's priorities in rank, one open at a time, and what was deliberately left out. A line at the foot adds one. */

import { EntryLine } from '../fields/EntryLine'
import { EmptyState } from '../kit/EmptyState'
import { Icon } from '../kit/Icon'
import { KeyHelp } from '../kit/KeyHelp'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import type { AreaPriorities, Id } from '../wire'
import css from './AreaPart.module.css'
import { Deprioritised } from './Deprioritised'
import { PriorityRow } from './PriorityRow'

export function AreaPart({
  hearing,
  area,
  opened,
}: {
  hearing: Id
  area: AreaPriorities
  /** The priority that is open, if it is one of these. */
  opened: Id | null
}) {
  const t = useText()
  const runHere = useRunHere()
  return (
    <div className={css.area}>
      {area.priorities.length === 0 && (
        <EmptyState title={t('priorities-none')}>
          <p>{t('priorities-none-words')}</p>
        </EmptyState>
      )}
      {area.above_most > 0 && (
        <p className={css.above}>
          <Icon name="info" />
          {t('priorities-above', { count: area.priorities.length, most: area.most })}
        </p>
      )}
      <ol className={css.list} aria-label={t('screen-priorities')}>
        {area.priorities.map(one => (
          <PriorityRow key={one.id} area={area} priority={one} isOpen={one.id === opened} />
        ))}
      </ol>
      {!area.priorities.some(one => one.id === opened) && (
        <EntryLine
          label={t('priorities-line')}
          placeholder={t('priorities-line-hint')}
          draftKey={`priorities-${area.area}`}
          onEnter={title => () =>
            runHere([
              {
                do: 'AddPriority',
                hearing,
                area: area.area,
                title,
                problem: null,
                problem_area: null,
                reason: null,
              },
            ])
          }
          help={
            <KeyHelp
              keys={[
                ['Enter', t('priorities-help-add')],
                ['Alt Shift ↑', t('priorities-help-up')],
                ['Alt PageDown', t('priorities-next-area')],
              ]}
            />
          }
        />
      )}
      <Deprioritised hearing={hearing} area={area} />
    </div>
  )
}
