/**
 * The line under a list: what is typed and ended with Enter is added to it. The words stay until they are saved, and what is
 * wrong with them is said under the line. It has the cursor again when it was the button that added, and stays in sight while
 * the list over it grows: whoever draws it keeps it in the same place of the drawing, empty list or full.
 */
import {
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '../kit/Button'
import css from './AddLine.module.css'
import { WordingLine } from './Wording'

interface AddLineProps {
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
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current as HTMLInputElement)
  const form = useRef<HTMLFormElement>(null)
  // Something was added from here: the list grows with the next drawings.
  const grows = useRef(false)
  useLayoutEffect(() => {
    if (grows.current && document.activeElement === input.current)
      form.current?.scrollIntoView?.({ block: 'nearest' })
  })
  const [words, setWords] = useState('')
  const [wrong, setWrong] = useState('')
  const [isHere, setHere] = useState(false)
  const add = async () => {
    if (words.trim() === '') return
    const answer = await onAdd(words)
    setWrong(typeof answer === 'string' ? answer : '')
    if (answer !== true) return
    setWords(now => (now === words ? '' : now))
    grows.current = true
    if (form.current?.contains(document.activeElement)) input.current?.focus()
  }
  return (
    <form
      ref={form}
      className={css.add}
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <label className={css.words}>
        <span>{label}</span>
        <input
          ref={input}
          value={words}
          placeholder={hint}
          aria-invalid={wrong !== '' || undefined}
          aria-describedby={wrong === '' ? undefined : id}
          onChange={event => setWords(event.currentTarget.value)}
          onFocus={() => setHere(true)}
          onBlur={() => {
            grows.current = false
            setHere(false)
          }}
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
