/** In a screen's place while its view is on the way, and the reason when it cannot be read. */
import type { Trouble } from '../engine'
import { useText } from '../text'
import { EmptyState } from './EmptyState'

export function Unread({ trouble }: { trouble: Trouble | null }) {
  const t = useText()
  if (trouble === null) return null
  return (
    <div role="alert">
      <EmptyState title={t('unread')}>
        <p>{t(`${trouble.kind}-${trouble.code}`, trouble.params)}</p>
      </EmptyState>
    </div>
  )
}
