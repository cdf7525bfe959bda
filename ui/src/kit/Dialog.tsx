/**
 * A dialog: for a choice that stands alone, never for something a field on the page could ask.
 * `actions` come last and to the right, the main one last. Escape and the cross call `onClose`.
 */
import { Modal } from '@midas-ds/components'
import type { ReactNode } from 'react'
import css from './Dialog.module.css'

interface DialogProps {
  title: string
  isOpen: boolean
  /** Nearly as wide as the window: for tables. */
  isWide?: boolean
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
}

export function Dialog({ title, isOpen, isWide = false, onClose, children, actions }: DialogProps) {
  return (
    <Modal
      title={title}
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <div className={css.body} data-wide={isWide}>
        {children}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </Modal>
  )
}
