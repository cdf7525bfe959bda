/** What is wrong with what stands in a field, under it. The field names it by `id`. */
import type { ReactNode } from 'react'
import { clsx } from '../kit/clsx'
import { Icon } from '../kit/Icon'
import css from './Wording.module.css'

export function Wrong({ id, words, className, children }: WrongProps) {
  if (words === null) return null
  return (
    <span id={id} role="alert" className={clsx(css.line, className)}>
      <Icon name="warning" />
      <span>{words}</span>
      {children}
    </span>
  )
}

interface WrongProps {
  id: string
  words: string | null
  className?: string | undefined
  /** What can be done about it. */
  children?: ReactNode
}
