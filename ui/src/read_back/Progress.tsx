/** How far the reading has come, in words; and a quiet sign of what was just fixed. */
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import type { ReadBackPage, ReadBackView } from '../wire'
import css from './ReadBackScreen.module.css'

export function Progress({ view, fixed }: { view: ReadBackView; fixed: ReadBackPage | null }) {
  const t = useText()
  return (
    <>
      <span className={css.progress}>
        {t('read-back-progress', { read: view.read, all: view.pages.length, fixed: view.fixed })}
        {view.changed > 0 && <em>{t('read-back-changed', { count: view.changed })}</em>}
      </span>
      <output className={css.fixed}>
        {fixed && (
          <>
            <Icon name="check" />
            {t('read-back-fixed', { area: fixed.area_name, rank: fixed.priority.rank })}
          </>
        )}
      </output>
    </>
  )
}
