/** Orsaker: why it is so, numbered under a priority. The crime triangle stands beside as a prompt: three sides, all worth a thought. */
import { useState } from 'react'
import { EntryLine } from '../fields/EntryLine'
import { KeyHelp } from '../kit/KeyHelp'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { CauseList } from '../thread/CauseList'
import { LockedLine } from '../thread/LockedLine'
import { useActions } from '../way/actions'
import { type CauseSide, type Command, causeSides, type WorkshopView } from '../wire'
import { CauseCards } from './CauseCards'
import { NoPriorities, PriorityChoice, usePriorityChoice } from './PriorityChoice'
import frame from './PriorityChoice.module.css'
import { Triangle } from './Triangle'

const sideKeys: Record<CauseSide, string> = { situation: 'Alt Q', exposed: 'Alt W', offender: 'Alt E' }

export function CausesPhase({ view }: { view: WorkshopView }) {
  const t = useText()
  const runHere = useRunHere()
  const { chosen, choose } = usePriorityChoice(view)
  const [side, setSide] = useState<CauseSide | null>(null)
  const toggle = (one: CauseSide) => setSide(now => (now === one ? null : one))
  useActions(
    causeSides.map(one => ({
      id: `side-${one}`,
      key: `causes-of-${one}`,
      keys: sideKeys[one],
      do: () => toggle(one),
    })),
  )
  if (!chosen) return <NoPriorities />
  const causeOf = (text: string): Command => ({ do: 'AddCause', priority: chosen.id, text, side, cards: [] })
  const isLocked = chosen.state === 'fixed'
  return (
    <section className={frame.split} aria-label={t('room-phase-causes')}>
      <div>
        <PriorityChoice view={view} chosen={chosen} onChoose={choose} />
        <Triangle causes={chosen.causes} chosen={side} onChoose={toggle} />
      </div>
      <div className={frame.work}>
        <header>
          <h2>{chosen.title}</h2>
          <p>{t('causes-lead')}</p>
        </header>
        <div className={frame.body}>
          <CauseList causes={chosen.causes} isLocked={isLocked} />
        </div>
        {!isLocked && (
          <CauseCards cards={view.cards} priority={chosen} side={side} onTaken={() => setSide(null)} />
        )}
        {isLocked ? (
          <LockedLine />
        ) : (
          <EntryLine
            key={chosen.id}
            label={t('causes-line')}
            placeholder={t('causes-line-hint', { number: chosen.causes.length + 1 })}
            draftKey={`causes-${chosen.id}`}
            onEnter={text => {
              const command = causeOf(text)
              setSide(null)
              return () => runHere([command])
            }}
            onLines={lines => {
              const commands = lines.map(causeOf)
              return () => runHere(commands)
            }}
            after={side && <span>{t(`side-${side}`)}</span>}
            help={
              <KeyHelp
                keys={[
                  ['Enter', t('cards-help-save')],
                  ...causeSides.map(one => [sideKeys[one], t(`side-${one}`)] as const),
                  ['Alt Shift ↑', t('causes-help-up')],
                  ['Alt ↓', t('workshop-next-priority')],
                ]}
              />
            }
          />
        )}
      </div>
    </section>
  )
}
