/** The method's step that goes on in the room, how long is left of it, minutes given and taken, and the way to another step. */

import { Button } from '../kit/Button'
import { Keys } from '../kit/Keys'
import { Menu } from '../kit/Menu'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { Phase, StepView, WorkshopView } from '../wire'
import { useMoment } from './clock'
import css from './StepClock.module.css'
import { TimeLeft } from './TimeLeft'

/** Minutes that one press gives, and its keys. */
const gifts = [
  { minutes: -1, keys: 'Alt -' },
  { minutes: 1, keys: 'Alt +' },
  { minutes: 5, keys: 'Alt F' },
] as const

export function StepClock({ view, onBegin }: { view: WorkshopView; onBegin: (phase: Phase) => void }) {
  const t = useText()
  const run = useRun()
  const now = useMoment()
  const { room, steps } = view
  const next = steps.find(step => step.id === view.next_step)
  const begin = async (step: StepView) => {
    if (await run({ do: 'OpenStep', workshop: room.id, step: step.id })) onBegin(step.phase)
  }
  const give = (minutes: number) => void run({ do: 'GiveStepMinutes', workshop: room.id, minutes })
  const nameOf = (minutes: number) =>
    minutes < 0 ? t('steps-take', { minutes: -minutes }) : t('steps-give', { minutes })
  useActions([
    ...(next
      ? [
          {
            id: 'next-step',
            key: 'workshop-next-step',
            vars: { step: next.title },
            keys: 'Ctrl Enter',
            do: () => void begin(next),
          },
        ]
      : []),
    ...gifts.map(({ minutes, keys }) => ({
      id: `give-${minutes}`,
      key: minutes < 0 ? 'steps-take' : 'steps-give',
      vars: { minutes: Math.abs(minutes) },
      keys,
      isDisabled: room.step === null,
      do: () => give(minutes),
    })),
  ])
  return (
    <div className={css.clock}>
      {room.step !== null && (
        <>
          <p className={css.step}>
            <span>{room.step_title}</span>
            {room.step_stages && (
              <TimeLeft
                stages={room.step_stages}
                now={now}
                {...(room.step_minutes === null ? {} : { all: room.step_minutes })}
              />
            )}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
          <div role="group" className={css.gifts} aria-label={t('steps-minutes')}>
            {gifts.map(({ minutes, keys }) => (
              <button
                key={minutes}
                type="button"
                aria-label={nameOf(minutes)}
                title={`${nameOf(minutes)} (${keys})`}
                onClick={() => give(minutes)}
              >
                {minutes < 0 ? `−${-minutes}` : `+${minutes}`}
              </button>
            ))}
          </div>
        </>
      )}
      {steps.length > 0 && (
        <Menu
          label={t('steps-menu-label')}
          button={
            <Button variant="quiet" icon="down">
              {t('steps-menu')}
            </Button>
          }
          actions={steps.map((step, at) => ({
            id: step.id,
            name: t('steps-line', {
              step: step.title,
              minutes: step.minutes,
              state: t(`step-state-${view.step_states[at] ?? 'ahead'}`),
            }),
            do: () => void begin(step),
          }))}
        />
      )}
      {next && (
        <Button onPress={() => void begin(next)}>
          {t('workshop-next-step', { step: next.title })} <Keys of="Ctrl Enter" />
        </Button>
      )}
    </div>
  )
}
