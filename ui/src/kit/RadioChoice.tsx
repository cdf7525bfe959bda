/** One of a few, each with what it means: all are in sight, and a choice is one press. */
import { type ReactNode, useId } from 'react'
import css from './RadioChoice.module.css'

interface RadioOption<T extends string> {
  id: T
  name: string
  /** Beside the name. */
  aside?: ReactNode
  /** Below it. */
  words?: ReactNode
}

export function RadioChoice<T extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string
  options: readonly RadioOption<T>[]
  chosen: T
  onChoose: (id: T) => void
}) {
  const name = useId()
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      {options.map(one => (
        <label key={one.id} data-chosen={one.id === chosen}>
          <input
            type="radio"
            name={name}
            value={one.id}
            checked={one.id === chosen}
            onChange={() => onChoose(one.id)}
          />
          <strong>{one.name}</strong>
          {one.aside && <span>{one.aside}</span>}
          {one.words && <span className={css.words}>{one.words}</span>}
        </label>
      ))}
    </fieldset>
  )
}
