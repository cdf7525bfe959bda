/**
 * Buttons. `main` is the one main action of a screen, at most one in sight; `plain` is everything else that is a step;
 * `quiet` stands in rows and toolbars; `danger` takes something away.
 */
import { Button as MidasButton, type ButtonProps as MidasButtonProps } from '@midas-ds/components'
import css from './Button.module.css'
import { clsx } from './clsx'
import { Hint } from './Hint'
import { Icon, type IconName } from './Icon'

const variants = { main: 'primary', plain: 'secondary', quiet: 'tertiary', danger: 'danger' } as const

interface ButtonProps extends Omit<MidasButtonProps, 'variant' | 'size' | 'icon' | 'className'> {
  variant?: keyof typeof variants
  icon?: IconName
  className?: string
}

export function Button({ variant = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <MidasButton {...rest} size="medium" variant={variants[variant]} className={clsx(css.button, className)}>
      {values => (
        <>
          {icon && <Icon name={icon} />}
          {typeof children === 'function' ? children(values) : children}
        </>
      )}
    </MidasButton>
  )
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'variant'> {
  icon: IconName
  /** Read aloud, and shown beside the button on hover and focus. */
  label: string
  /** The key that does the same, shown after the label: "Ctrl Z". */
  shortcut?: string
}

export function IconButton({ icon, label, shortcut, className, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} shortcut={shortcut}>
      <MidasButton
        {...rest}
        size="medium"
        variant="icon"
        aria-label={label}
        className={clsx(css.iconButton, className)}
      >
        <Icon name={icon} />
      </MidasButton>
    </Hint>
  )
}
