/** A few words beside a control on hover and keyboard focus. The child must be a react-aria button. */
import type { ReactElement } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import css from './Hint.module.css'
import { Keys } from './Keys'

export function Hint({
  text,
  shortcut,
  children,
}: {
  text: string
  shortcut?: string | undefined
  children: ReactElement
}) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Tooltip className={css.hint} offset={6}>
        {text}
        {shortcut && <Keys of={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
