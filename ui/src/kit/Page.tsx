/** A screen's frame within the frame: its heading, a line under it, the main action to the right, then the content. */
import type { ReactNode } from 'react'
import css from './Page.module.css'

interface PageProps {
  title: string
  /** A line under the heading: where, when, how many. */
  lead?: ReactNode
  /** The main action, and at most two beside it. */
  actions?: ReactNode
  children: ReactNode
}

export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <article className={css.page}>
      <header className={css.header}>
        <div>
          <h1>{title}</h1>
          {lead && <p className={css.lead}>{lead}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  )
}
