/** The phases of the method, numbered: which one is looked at, where the room is, what is done and what was skipped. */
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import { hrefTo } from '../way/route'
import type { Phase, WorkshopView } from '../wire'
import css from './PhaseBar.module.css'

export function PhaseBar({ view, phase }: { view: WorkshopView; phase: Phase }) {
  const t = useText()
  return (
    <nav className={css.phases} aria-label={t('workshop-phases')}>
      <ol>
        {view.phases.map(({ phase: one, state }, at) => (
          <li key={one}>
            <a
              href={hrefTo(view.hearing, 'workshop', view.room.id, one)}
              aria-current={one === phase ? 'step' : undefined}
              data-state={state ?? undefined}
            >
              <span className={css.place}>{at + 1}</span>{' '}
              <span>
                {t(`room-phase-${one}`)}
                {state && <span className="visually-hidden">, {t(`step-state-${state}`)}</span>}
              </span>
              {state === 'done' && <Icon name="check" />}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
