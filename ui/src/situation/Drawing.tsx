/** A drawing that is read as one picture: its title says the finding, its description every number behind it. */
import { type ReactNode, useId } from 'react'

export function Drawing({
  className,
  width,
  height,
  title,
  description,
  children,
}: {
  className?: string | undefined
  width: number
  height: number
  /** The finding, in words. */
  title: string
  /** The numbers. */
  description: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      {children}
    </svg>
  )
}
