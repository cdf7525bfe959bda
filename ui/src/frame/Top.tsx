/** The top line. Its right end always answers: is it saved, who else is here, can I take it back. */

import { memo } from 'react'
import { IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { Keys } from '../kit/Keys'
import { useSaving } from '../reading/engine_context'
import { useText } from '../text'
import type { FrameState } from './state'
import css from './Top.module.css'

interface TopProps {
  state: FrameState
  undo: () => void
  redo: () => void
  onSearch: () => void
  onHistory: () => void
}

export const Top = memo(({ state, undo, redo, onSearch, onHistory }: TopProps) => {
  const t = useText()
  const undoLabel = state.undo ? t('frame-undo', { what: t(state.undo) }) : t('frame-undo-nothing')
  const redoLabel = state.redo ? t('frame-redo', { what: t(state.redo) }) : t('frame-redo-nothing')
  return (
    <header className={css.top}>
      <p className={css.where}>
        <strong>{state.title}</strong>
        {state.city && <span>{state.city}</span>}
      </p>
      <button type="button" className={css.search} onClick={onSearch}>
        <Icon name="search" />
        <span>{t('frame-search-hint')}</span>
        <Keys of="Ctrl K" />
      </button>
      <div className={css.right}>
        <Saved />
        <span className={css.laptops}>
          <Icon name="laptop" />
          {t('frame-laptops', { count: state.laptops })}
        </span>
        <IconButton icon="undo" label={undoLabel} shortcut="Ctrl Z" isDisabled={!state.undo} onPress={undo} />
        <IconButton
          icon="redo"
          label={redoLabel}
          shortcut="Ctrl Shift Z"
          isDisabled={!state.redo}
          onPress={redo}
        />
        <IconButton icon="history" label={t('screen-history')} shortcut="Alt H" onPress={onHistory} />
      </div>
    </header>
  )
})

function Saved() {
  const t = useText()
  const saving = useSaving()
  return (
    <span className={css.saved} role="status" data-saving={saving}>
      <span className={css.dot} />
      {t(`frame-${saving}`)}
    </span>
  )
}
