/** The method's step that goes on in the room, how long is left, and the way to the next. */
import { useActions } from '../shared/actions'
import { Button } from '../shared/Button'
import { forgottenAfter, minutesUntil, useMoment } from '../shared/clock'
import { useRun } from '../shared/engine_context'
import { Keys } from '../shared/Keys'
import { useText } from '../text'
import type { Phase, StepView, WorkshopView } from '../wire'
import css from './WorkshopScreen.module.css'

export function StepClock({ view, onBegin }: { view: WorkshopView; onBegin: (phase: Phase) => void }) {
  const t = useText()
  const run = useRun()
  const now = useMoment()
  const at = view.steps.findIndex(step => step.id === view.room.step)
  const step: StepView | undefined = view.steps[at]
  const next = view.steps[at + 1]
  const begin = async () => {
    if (next && (await run({ do: 'OpenStep', workshop: view.room.id, step: next.id }))) onBegin(next.phase)
  }
  useActions(
    next
      ? [
          {
            id: 'next-step',
            key: 'workshop-next-step',
            vars: { step: next.title },
            keys: 'Ctrl Enter',
            do: () => void begin(),
          },
        ]
      : [],
  )
  const left = view.room.step_ends_at === null ? null : minutesUntil(view.room.step_ends_at, now)
  return (
    <div className={css.clock}>
      {step && (
        <p className={css.step} data-over={left !== null && left < 0}>
          <span>{step.title}</span>
          {left !== null && left > -forgottenAfter && (
            <strong>
              {left >= 0
                ? t('workshop-minutes-left', { minutes: left, all: step.minutes })
                : t('workshop-minutes-over', { minutes: -left })}
            </strong>
          )}
        </p>
      )}
      {next && (
        <Button onPress={() => void begin()}>
          {t('workshop-next-step', { step: next.title })} <Keys of="Ctrl Enter" />
        </Button>
      )}
    </div>
  )
}
