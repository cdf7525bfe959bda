/**
 * Fields. Two ways to use a text field, and only two:
 * - of something stored: `value` and `onCommit`. The person edits a draft; Enter or leaving the field commits it, Escape brings
 *   the stored value back. Until then Ctrl Z is the field's own.
 * - of a draft the screen owns (a search, a form not sent yet): `value` and `onChange`.
 */
import {
  ListBoxItem,
  Checkbox as MidasCheckbox,
  ComboBox as MidasComboBox,
  Select as MidasSelect,
  TextArea as MidasTextArea,
  TextField as MidasTextField,
} from '@midas-ds/components'
import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { Key } from 'react-aria-components'
import { useFormat } from '../format'
import { clsx } from '../kit/clsx'
import { useText } from '../text'
import { Elsewhere } from './Elsewhere'
import css from './fields.module.css'
import { parseNumber } from './number'
import { useStored } from './stored'
import { WordingLine } from './Wording'
import { Wrong } from './Wrong'

type TextInputProps = {
  id?: string
  label: string
  description?: string | undefined
  /** What is wrong with the value, in words. */
  error?: string | undefined
  value: string
  autoFocus?: boolean
  /** Wrong in words that stand elsewhere: `aria-describedby` names them. */
  isInvalid?: boolean
  'aria-describedby'?: string | undefined
  isDisabled?: boolean
  isReadOnly?: boolean
  isRequired?: boolean
  placeholder?: string
  className?: string
  /** Keeps the label for screen readers only, where the place says it already. */
  labelHidden?: boolean
} /** May answer with what is wrong, in words, or promise the engine's trouble: the field says it, and keeps what was typed. */ & (
  | { onCommit: (value: string) => unknown; onChange?: never }
  | { onChange: (value: string) => void; onCommit?: never }
)

const asIs = (text: string) => text

/** What Midas is told of a field of free text, the same for a line and an area, and what stands around it. */
function useFreeText({
  label,
  description,
  error,
  value,
  onCommit,
  onChange,
  labelHidden,
  ...rest
}: Omit<TextInputProps, 'className'>) {
  const draft = useStored({ stored: value, show: asIs, read: asIs, onCommit: onCommit ?? asIs })
  const text = onCommit ? draft.draft : value
  return {
    draft,
    isStored: onCommit !== undefined,
    around: {
      stored: onCommit ? value : undefined,
      text,
      elsewhere: onCommit ? draft.elsewhere : null,
    },
    midas: {
      ...rest,
      size: 'medium' as const,
      ...(labelHidden ? { 'aria-label': label } : { label }),
      ...(description ? { description } : {}),
      ...wrongOf(error ?? draft.words),
      value: text,
      onChange: onChange ?? draft.type,
      onBlur: onCommit ? draft.leave : undefined,
    },
  }
}

/**
 * Around a field of free text. Marks what is stored of it, for Ctrl Z to know whether its text is saved, and says under it what
 * the text looks like it holds and what another window has stored there. Takes no part in the layout until there is something
 * to say.
 */
function FreeText({
  stored,
  text,
  elsewhere,
  children,
}: {
  stored: string | undefined
  text: string
  elsewhere: string | null
  children: ReactNode
}) {
  const [isHere, setHere] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody is in the field
    <div
      className={css.stored}
      data-committed={stored}
      onFocus={() => setHere(true)}
      onBlur={() => setHere(false)}
    >
      {children}
      <WordingLine text={text} isHere={isHere} />
      {isHere && <Elsewhere words={elsewhere} />}
    </div>
  )
}

/** What Midas shows as wrong, and ties to the field. */
function wrongOf(words: string | null) {
  return words === null ? {} : { isInvalid: true, errorMessage: words }
}

export function TextField({
  className,
  marksAll,
  ...props
}: TextInputProps & {
  /** What stands there is marked when the field is reached: typing replaces it. */
  marksAll?: boolean
}) {
  const { draft, isStored, around, midas } = useFreeText(props)
  const onKeyDown = (event: ReactKeyboardEvent & { continuePropagation?: () => void }) => {
    if (isStored && event.key === 'Enter') draft.commit()
    if (event.key !== 'Escape') return
    // Escape first brings the stored value back; where there is nothing to bring back it is for whoever is around the field.
    if (isStored && draft.draft !== props.value) draft.giveBack()
    else event.continuePropagation?.()
  }
  return (
    <FreeText {...around}>
      <MidasTextField
        {...midas}
        className={clsx(css.field, className)}
        onKeyDown={onKeyDown as never}
        {...(marksAll ? { onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select() } : {})}
      />
    </FreeText>
  )
}

export function TextArea({ rows = 3, className, ...props }: TextInputProps & { rows?: number }) {
  const { draft, isStored, around, midas } = useFreeText(props)
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (isStored && event.key === 'Escape') draft.giveBack()
  }
  return (
    <FreeText {...around}>
      <MidasTextArea
        {...midas}
        rows={rows}
        className={clsx(css.area, className)}
        onKeyDown={onKeyDown as never}
      />
    </FreeText>
  )
}

/** A whole number between two. Commits on Enter, on leaving and at each step of the arrows and buttons. */
export function NumberField({
  label,
  labelHidden,
  unit,
  value,
  onCommit,
  minValue = 0,
  maxValue = 1_000_000_000,
  autoFocus = false,
  isPlain,
  className,
}: {
  label: string
  labelHidden?: boolean
  /** Stands after the number: "min". */
  unit?: string
  value: number
  onCommit: (value: number) => unknown
  minValue?: number
  maxValue?: number
  autoFocus?: boolean
  /** Digits alone, as in a year. */
  isPlain?: boolean
  className?: string
}) {
  const t = useText()
  const { number } = useFormat()
  const name = useId()
  const show = (amount: number) => (isPlain ? String(amount) : number(amount, 0))
  const isThere = (amount: number) => Number.isInteger(amount) && amount >= minValue && amount <= maxValue
  const read = (text: string) => {
    const amount = parseNumber(text)
    return amount !== null && isThere(amount) ? amount : undefined
  }
  const wrong = () => t('field-not-between', { least: show(minValue), most: show(maxValue) })
  const { input, id, words } = useStored({ stored: value, show, read, wrong, onCommit })
  const step = (by: 1 | -1) => {
    const next = (read(input.value) ?? value) + by
    if (isThere(next)) void onCommit(next)
  }
  const press = (event: ReactKeyboardEvent) => {
    input.onKeyDown(event)
    const by = event.altKey ? undefined : { ArrowUp: 1 as const, ArrowDown: -1 as const }[event.key]
    if (by === undefined) return
    event.preventDefault()
    step(by)
  }
  return (
    <div className={clsx(css.number, className)}>
      {!labelHidden && <label htmlFor={name}>{label}</label>}
      <div className={css.numberBox}>
        <button
          type="button"
          tabIndex={-1}
          className={css.step}
          aria-label={t('field-less', { label })}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          {...input}
          id={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          autoFocus={autoFocus}
          className={css.numberInput}
          aria-label={labelHidden ? label : undefined}
          onKeyDown={press}
        />
        {unit && <span className={css.unit}>{unit}</span>}
        <button
          type="button"
          tabIndex={-1}
          className={css.step}
          aria-label={t('field-more', { label })}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
      <Wrong id={id} words={words} />
    </div>
  )
}

interface Option<Id extends string> {
  id: Id
  name: string
}

interface ChoiceProps<Id extends string> {
  label: string
  description?: string
  /** What is wrong with the choice, in words that stand elsewhere: `aria-describedby` names them. */
  isInvalid?: boolean
  'aria-describedby'?: string | undefined
  labelHidden?: boolean
  options: readonly Option<Id>[]
  /** The chosen option's id, or null for none. */
  value: string | null
  onChoose: (id: Id) => void
  isDisabled?: boolean
  placeholder?: string
  className?: string
}

/** One of a short list. */
export function Select<Id extends string>({
  label,
  labelHidden,
  description,
  options,
  value,
  onChoose,
  className,
  ...rest
}: ChoiceProps<Id>) {
  const t = useText()
  const choose = (key: Key | null) => {
    const chosen = options.find(option => option.id === key)
    if (chosen && chosen.id !== value) onChoose(chosen.id)
  }
  return (
    <MidasSelect
      // Its own word for it is a poor one in Swedish.
      placeholder={t('field-choose')}
      {...rest}
      size="medium"
      {...(labelHidden ? { 'aria-label': label } : { label })}
      {...(description ? { description } : {})}
      items={options}
      value={value}
      onChange={choose}
      className={clsx(css.choice, className)}
    >
      {(option: Option<Id>) => <ListBoxItem id={option.id}>{option.name}</ListBoxItem>}
    </MidasSelect>
  )
}

/**
 * One of a long list, found by typing. With `onWrite`, words that are not in the list are allowed too: they are given to it
 * as written, on Enter or when the field is left.
 */
export function ComboBox<Id extends string>({
  label,
  labelHidden,
  description,
  options,
  value,
  onChoose,
  onWrite,
  className,
  ...rest
}: ChoiceProps<Id> & { onWrite?: (words: string) => void }) {
  const chosen = options.find(option => option.id === value)?.name ?? (onWrite ? (value ?? '') : '')
  const [words, setWords] = useState(chosen)
  // What arrives from outside waits while somebody is typing, and so does its key: it would bring its name with it.
  const isTyping = useRef(false)
  const held = useRef(value)
  if (!isTyping.current) held.current = value
  useEffect(() => {
    if (!isTyping.current) setWords(chosen)
  }, [chosen])
  const write = () => {
    isTyping.current = false
    const known = options.find(option => option.name === words)
    if (known) {
      if (known.id !== value) onChoose(known.id)
    } else if (!onWrite) setWords(chosen)
    else if (words !== chosen) onWrite(words)
  }
  return (
    <MidasComboBox
      {...rest}
      size="medium"
      {...(labelHidden ? { 'aria-label': label } : { label })}
      {...(description ? { description } : {})}
      defaultItems={options}
      allowsCustomValue={onWrite !== undefined}
      menuTrigger="focus"
      inputValue={words}
      onInputChange={setWords}
      selectedKey={options.some(option => option.id === held.current) ? held.current : null}
      onSelectionChange={(key: Key | null) => {
        if (key !== null) isTyping.current = false
        const chosenNow = options.find(option => option.id === key)
        if (chosenNow && chosenNow.id !== value) onChoose(chosenNow.id)
      }}
      onBlur={write}
      onKeyDown={event => {
        if (event.key === 'Enter') write()
        else if (event.key.length === 1 || ['Backspace', 'Delete'].includes(event.key))
          isTyping.current = true
      }}
      className={clsx(css.choice, className)}
    >
      {(option: Option<Id>) => <ListBoxItem id={option.id}>{option.name}</ListBoxItem>}
    </MidasComboBox>
  )
}

export function Checkbox(
  props: Omit<ComponentProps<typeof MidasCheckbox>, 'children' | 'onChange'> & {
    children?: ReactNode
    onChange: (on: boolean) => void
  },
) {
  return <MidasCheckbox {...props} />
}
