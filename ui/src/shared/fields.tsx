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
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import {
  Button as AriaButton,
  NumberField as AriaNumberField,
  FieldError,
  Group,
  Input,
  type Key,
  Label,
  Text,
} from 'react-aria-components'
import { clsx } from './clsx'
import { Elsewhere } from './Elsewhere'
import css from './fields.module.css'
import { useHeld } from './held'
import { WordingLine } from './Wording'

type TextInputProps = {
  id?: string
  label: string
  description?: string | undefined
  /** What is wrong with the value, in words. */
  error?: string | undefined
  value: string
  autoFocus?: boolean
  isDisabled?: boolean
  isReadOnly?: boolean
  isRequired?: boolean
  placeholder?: string
  className?: string
  /** Keeps the label for screen readers only, where the place says it already. */
  labelHidden?: boolean
} & (
  | { onCommit: (value: string) => void; onChange?: never }
  | { onChange: (value: string) => void; onCommit?: never }
)

function useDraft({ value, onCommit, onChange }: Pick<TextInputProps, 'value' | 'onCommit' | 'onChange'>) {
  const held = useHeld(value)
  const commit = () => {
    if (held.draft === value) return
    held.send()
    onCommit?.(held.draft)
  }
  return {
    value: onChange ? value : held.draft,
    onChange: onChange ?? held.setDraft,
    onBlur: onCommit ? commit : undefined,
    elsewhere: onCommit ? held.elsewhere : null,
    commit,
    revert: held.revert,
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

export function TextField(props: TextInputProps) {
  const {
    label,
    description,
    error,
    value: _,
    onCommit,
    onChange: __,
    labelHidden,
    className,
    ...rest
  } = props
  const draft = useDraft(props)
  const onKeyDown = (event: ReactKeyboardEvent & { continuePropagation?: () => void }) => {
    if (onCommit && event.key === 'Enter') draft.commit()
    if (event.key !== 'Escape') return
    // Escape first brings the stored value back; where there is nothing to bring back it is for whoever is around the field.
    if (onCommit && draft.value !== props.value) draft.revert()
    else event.continuePropagation?.()
  }
  return (
    <FreeText stored={onCommit ? props.value : undefined} text={draft.value} elsewhere={draft.elsewhere}>
      <MidasTextField
        {...rest}
        size="medium"
        {...(labelHidden ? { 'aria-label': label } : { label })}
        {...(description ? { description } : {})}
        {...(error ? { isInvalid: true, errorMessage: error } : {})}
        className={clsx(css.field, className)}
        value={draft.value}
        onChange={draft.onChange}
        onBlur={draft.onBlur}
        onKeyDown={onKeyDown as never}
      />
    </FreeText>
  )
}

export function TextArea({ rows = 3, ...props }: TextInputProps & { rows?: number }) {
  const {
    label,
    description,
    error,
    value: _,
    onCommit,
    onChange: __,
    labelHidden,
    className,
    ...rest
  } = props
  const draft = useDraft(props)
  return (
    <FreeText stored={onCommit ? props.value : undefined} text={draft.value} elsewhere={draft.elsewhere}>
      <MidasTextArea
        {...rest}
        rows={rows}
        size="medium"
        {...(labelHidden ? { 'aria-label': label } : { label })}
        {...(description ? { description } : {})}
        {...(error ? { isInvalid: true, errorMessage: error } : {})}
        className={clsx(css.area, className)}
        value={draft.value}
        onChange={draft.onChange}
        onBlur={draft.onBlur}
        onKeyDown={
          ((event: ReactKeyboardEvent) => event.key === 'Escape' && onCommit && draft.revert()) as never
        }
      />
    </FreeText>
  )
}

const plainDigits: Intl.NumberFormatOptions = { useGrouping: false }

/** A whole or decimal number, written as the language writes it. Commits on Enter, on leaving and at each step of the arrows. */
export function NumberField({
  label,
  description,
  error,
  labelHidden,
  unit,
  value,
  onCommit,
  isPlain,
  className,
  ...rest
}: {
  label: string
  description?: string
  error?: string
  labelHidden?: boolean
  /** Stands after the number: "min". */
  unit?: string
  value: number
  onCommit: (value: number) => void
  minValue?: number
  maxValue?: number
  step?: number
  isDisabled?: boolean
  isReadOnly?: boolean
  autoFocus?: boolean
  /** Digits alone, as in a year. */
  isPlain?: boolean
  className?: string
}) {
  // What arrives from outside waits while somebody is typing: the field would write it over the figures.
  const [isTyping, setTyping] = useState(false)
  const held = useRef(value)
  if (!isTyping) held.current = value
  return (
    <AriaNumberField
      {...rest}
      {...(isPlain ? { formatOptions: plainDigits } : {})}
      {...(labelHidden ? { 'aria-label': label } : {})}
      value={held.current}
      isInvalid={error !== undefined}
      onBlur={() => setTyping(false)}
      onChange={next => {
        setTyping(false)
        if (!Number.isNaN(next) && next !== value) onCommit(next)
      }}
      className={clsx(css.number, className)}
    >
      {!labelHidden && <Label>{label}</Label>}
      {description && <Text slot="description">{description}</Text>}
      <Group className={css.numberBox ?? ''}>
        <AriaButton slot="decrement" className={css.step ?? ''}>
          −
        </AriaButton>
        <Input className={css.numberInput ?? ''} onInput={() => setTyping(true)} />
        {unit && <span className={css.unit}>{unit}</span>}
        <AriaButton slot="increment" className={css.step ?? ''}>
          +
        </AriaButton>
      </Group>
      <FieldError className={css.error ?? ''}>{error}</FieldError>
    </AriaNumberField>
  )
}

export interface Option {
  id: string
  name: string
}

interface ChoiceProps {
  label: string
  description?: string
  labelHidden?: boolean
  options: readonly Option[]
  /** The chosen option's id, or null for none. */
  value: string | null
  onChoose: (id: string) => void
  isDisabled?: boolean
  placeholder?: string
  className?: string
}

/** One of a short list. */
export function Select({
  label,
  labelHidden,
  description,
  options,
  value,
  onChoose,
  className,
  ...rest
}: ChoiceProps) {
  return (
    <MidasSelect
      {...rest}
      size="medium"
      {...(labelHidden ? { 'aria-label': label } : { label })}
      {...(description ? { description } : {})}
      items={options}
      value={value}
      onChange={(key: Key | null) => {
        if (key !== null && key !== value) onChoose(String(key))
      }}
      className={clsx(css.choice, className)}
    >
      {(option: Option) => <ListBoxItem id={option.id}>{option.name}</ListBoxItem>}
    </MidasSelect>
  )
}

/**
 * One of a long list, found by typing. With `onWrite`, words that are not in the list are allowed too: they are given to it
 * as written, on Enter or when the field is left.
 */
export function ComboBox({
  label,
  labelHidden,
  description,
  options,
  value,
  onChoose,
  onWrite,
  className,
  ...rest
}: ChoiceProps & { onWrite?: (words: string) => void }) {
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
        if (key !== null && key !== value) onChoose(String(key))
      }}
      onBlur={write}
      onKeyDown={event => {
        if (event.key === 'Enter') write()
        else if (event.key.length === 1 || ['Backspace', 'Delete'].includes(event.key))
          isTyping.current = true
      }}
      className={clsx(css.choice, className)}
    >
      {(option: Option) => <ListBoxItem id={option.id}>{option.name}</ListBoxItem>}
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
