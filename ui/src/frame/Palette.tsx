/**
 * Search or do: one field that finds every screen and every action by its Swedish or its English name.
 * What it offers is what `useActions` has gathered; it knows no action of its own.
 */
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { Keys } from '../kit/Keys'
import { bothLanguages, useText } from '../text'
import { type Action, useAllActions } from '../way/actions'
import css from './Palette.module.css'

export function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={open => !open && onClose()}
      isDismissable
      className={css.overlay ?? ''}
    >
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={t('frame-search')}>
          <Choices onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Choices({ onClose }: { onClose: () => void }) {
  const t = useText()
  const { contains } = useFilter({ sensitivity: 'base' })
  const actions = distinct(useAllActions())
  const choose = (action: Action | undefined) => {
    onClose()
    // After the dialog has given the keyboard back, so that the action may take it.
    if (action) setTimeout(action.do)
  }
  return (
    <Autocomplete filter={(name, typed) => typed.split(/\s+/).every(word => contains(name, word))}>
      <SearchField aria-label={t('frame-search')} autoFocus className={css.field ?? ''}>
        <Input className={css.input ?? ''} placeholder={t('frame-search-hint')} />
      </SearchField>
      <ListBox
        aria-label={t('frame-search-found')}
        className={css.list ?? ''}
        items={actions}
        renderEmptyState={() => <p className={css.none}>{t('frame-search-nothing')}</p>}
        onAction={id => choose(actions.find(action => action.id === id))}
      >
        {action => (
          <ListBoxItem
            id={action.id}
            className={css.choice ?? ''}
            textValue={action.vars ? t(action.key, action.vars) : bothLanguages(action.key)}
            isDisabled={action.isDisabled ?? false}
          >
            <span>{t(action.key, action.vars)}</span>
            {action.keys && <Keys of={action.keys} />}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  )
}

/** One line for each name: the one with a key to press, where several do the same. The palette itself is no choice. */
function distinct(actions: readonly Action[]): Action[] {
  const byName = new Map<string, Action>()
  for (const action of actions) {
    const name = `${action.key} ${JSON.stringify(action.vars ?? {})}`
    if (action.id !== 'palette' && !byName.has(name)) byName.set(name, action)
  }
  return [...byName.values()]
}
