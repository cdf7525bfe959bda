/** A menu behind a button: actions that are not needed often enough to stand in sight. */
import { MenuItem, MenuPopover, MenuTrigger, Menu as MidasMenu } from '@midas-ds/components'
import type { ReactElement } from 'react'
import { Keys } from './Keys'
import css from './Menu.module.css'

export interface MenuAction {
  id: string
  name: string
  shortcut?: string
  isDisabled?: boolean
  do: () => void
}

export function Menu({
  label,
  button,
  actions,
}: {
  label: string
  button: ReactElement
  actions: readonly MenuAction[]
}) {
  return (
    <MenuTrigger>
      {button}
      <MenuPopover>
        <MidasMenu aria-label={label} onAction={key => actions.find(action => action.id === key)?.do()}>
          {actions.map(action => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.name}
              isDisabled={action.isDisabled ?? false}
            >
              <span className={css.item}>
                {action.name}
                {action.shortcut && <Keys of={action.shortcut} />}
              </span>
            </MenuItem>
          ))}
        </MidasMenu>
      </MenuPopover>
    </MenuTrigger>
  )
}
