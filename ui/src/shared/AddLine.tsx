/**
 * The line under a list: what is typed and ended with Enter is added to it. The words stay until they are saved, and what is
 * wrong with them is said under the line.
 */
import { type ReactNode, type Ref, useId, useState } from 'react'
import css from './AddLine.module.css'
import { Button } from './Button'
import { WordingLine } from './Wording'

export interface AddLineProps {
  ref?: Ref<HTMLInputElement>
  label: string
  hint: string
  /** The button's name: "Lägg till punkt". */
  name: string
  /** Whether it was saved, or in words why it cannot be. */
  onAdd: (words: string) => Promise<boolean | string>
  /** Choices that belong to what is added, between the words and the button. */
  children?: ReactNode
}

export function AddLine({ ref, label, hint, name, onAdd, children }: AddLineProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const [wrong, setWrong] = useState('')
  const [isHere, setHere] = useState(false)
  const add = async () => {
    if (words.trim() === '') return
    const answer = await onAdd(words)
    setWrong(typeof answer === 'string' ? answer : '')
    if (answer === true) setWords(now => (now === words ? '' : now))
  }
  return (
    <form
      className={css.add}
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <label className={css.words}>
        <span>{label}</span>
        <input
          ref={ref}
          value={words}
          placeholder={hint}
          aria-invalid={wrong !== '' || undefined}
          aria-describedby={wrong === '' ? undefined : id}
          onChange={event => setWords(event.currentTarget.value)}
          onFocus={() => setHere(true)}
          onBlur={() => setHere(false)}
        />
        <WordingLine text={words} isHere={isHere} />
      </label>
      {children}
      <Button type="submit" icon="add">
        {name}
      </Button>
      {wrong !== '' && (
        <p id={id} className={css.wrong} role="alert">
          {wrong}
        </p>
      )}
    </form>
  )
}
