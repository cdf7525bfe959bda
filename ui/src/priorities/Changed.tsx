/** Said loudly: what stands here is not what was signed, who signed something else, and what to do. */

import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import { partId } from '../way/parts'
import { arriveAt, thingOf } from '../way/things'
import type { PriorityView } from '../wire'
import css from './AreaPart.module.css'

export function Changed({ priority }: { priority: PriorityView }) {
  const t = useText()
  const old = priority.signatures.filter(one => !one.is_current).map(one => one.role)
  return (
    <div className={css.changed} role="note">
      <Icon name="warning" />
      <p>
        <strong>
          {t(priority.state === 'fixed' ? 'priorities-changed-fixed' : 'priorities-changed-signed')}
        </strong>
        <span>{t('priorities-changed-words', { who: old.join(', ') })}</span>
      </p>
      <Button onPress={() => arriveAt(thingOf(partId('sign-of', priority.id)))}>
        {t('priorities-changed-do')}
      </Button>
    </div>
  )
}
