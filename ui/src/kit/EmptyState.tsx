/** An empty screen: what belongs here, and the one next step. */
import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <section className={css.empty}>
      <h2>{title}</h2>
      {children && <div className={css.words}>{children}</div>}
      {action}
    </section>
  )
}
