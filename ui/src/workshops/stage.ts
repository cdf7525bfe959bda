/** Which stage of its time something has come to. The engine says when each begins; here is only which have. */
import type { Moment, Stage, StagesView } from '../wire'

export function stageAt(stages: StagesView, now: Moment): Stage {
  if (now >= stages.over_at) return 'over'
  if (now >= stages.last_at) return 'last'
  return now >= stages.soon_at ? 'soon' : 'ample'
}
