/** How much is left, in minutes, in a word once it is time to round off, and in colour: the same in a tile and in a room. */
import { useText } from '../text'
import type { Moment, StagesView } from '../wire'
import { minutesUntil } from './clock'
import { stageAt } from './stage'
import css from './TimeLeft.module.css'

/** `all`: of how many minutes, said where there is room for it. Nothing once the day is over. */
export function TimeLeft({ stages, now, all }: { stages: StagesView; now: Moment; all?: number }) {
  const t = useText()
  if (now >= stages.forgotten_at) return null
  const left = minutesUntil(stages.over_at, now)
  const stage = stageAt(stages, now)
  return (
    <span className={css.left} data-stage={stage}>
      <strong>
        {left < 0
          ? t('time-over', { minutes: -left })
          : all === undefined
            ? t('time-left', { minutes: left })
            : t('time-left-of', { minutes: left, all })}
      </strong>
      {stage !== 'ample' && <span>{t(`stage-${stage}`)}</span>}
    </span>
  )
}
