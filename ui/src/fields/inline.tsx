/**
 * Fields that look like the text they hold until someone reaches for them: for lists and tables that are edited where they stand.
 * Each holds something stored: Enter or leaving commits, Escape brings the stored value back, and a value that cannot be read or
 * is refused stays in the field with a sentence of its own (`stored.ts`).
 */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useFormat } from '../format'
import { clsx } from '../kit/clsx'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { readIsoDay } from './day'
import { Elsewhere } from './Elsewhere'
import css from './inline.module.css'
import { parseNumber } from './number'
import { isTrouble, type Stored, useStored } from './stored'
import { formatTime, parseTime } from './time'
import { WordingLine } from './Wording'
import { Wrong } from './Wrong'

interface InlineProps<T> {
  /** What the field holds, read aloud: the column and the row's name. */
  label: string
  value: T
  /** May promise the engine's trouble: it is said at the field. */
  onCommit: (value: T) => unknown
  className?: string | undefined
  placeholder?: string | undefined
  /** Found by `data-field` when a row asks for the keyboard. */
  field?: string | undefined
}

interface ShortProps<T> extends InlineProps<T>, Pick<Stored<T>, 'show' | 'read' | 'wrong'> {
  inputMode?: 'numeric' | 'decimal'
}

/**
 * A value of a few signs. The sentence about it stands under it, and what follows makes room, so that no other field is hidden.
 */
function Short<T>({
  label,
  value,
  className,
  placeholder,
  field,
  inputMode = 'numeric',
  ...reading
}: ShortProps<T>) {
  const { input, id, words } = useStored({ stored: value, ...reading })
  return (
    <span className={css.spot}>
      <input
        {...input}
        type="text"
        inputMode={inputMode}
        placeholder={placeholder}
        className={clsx(css.text, className)}
        aria-label={label}
        data-field={field}
      />
      <Wrong id={id} words={words} className={css.under} />
    </span>
  )
}

/** Nothing is a value too: the fact is not known. */
function orNone<T>(show: (value: T) => string, read: (text: string) => T | undefined) {
  return {
    show: (value: T | null) => (value === null ? '' : show(value)),
    read: (text: string) => (text.trim() === '' ? null : read(text)),
  }
}

const readWhole = (text: string) => (/^\s*[\d\s]+$/.test(text) ? Number(text.replace(/\s/g, '')) : undefined)

const asIs = (text: string) => text

/** What the two lines of text have in common: a text, required or not, and whether somebody is in it. */
function useLine({ label, value, onCommit, placeholder, isRequired }: LineProps) {
  const read = isRequired ? (text: string) => (text.trim() === '' ? undefined : text) : asIs
  const { input, ...line } = useStored({ stored: value, show: asIs, read, onCommit })
  const [isHere, setHere] = useState(false)
  return {
    ...line,
    isHere,
    input: {
      ...input,
      className: css.text,
      'aria-label': label,
      placeholder,
      onFocus: () => setHere(true),
      onBlur: () => {
        setHere(false)
        input.onBlur()
      },
    },
  }
}

type LineProps = InlineProps<string> & { isRequired?: boolean }

/**
 * A line of text that wraps where its place is narrow. With `isRequired` an empty line is no value, and the stored one
 * comes back.
 */
export function InlineText(props: LineProps) {
  const { input, id, words, elsewhere, isHere } = useLine(props)
  return (
    <span className={clsx(css.wrap, props.className)}>
      <textarea
        {...input}
        rows={1}
        onKeyDown={event => {
          if (event.key === 'Enter') event.preventDefault()
          input.onKeyDown(event)
        }}
        data-field={props.field}
      />
      <span aria-hidden="true">{input.value || props.placeholder} </span>
      <WordingLine text={input.value} isHere={isHere} />
      {isHere && <Elsewhere words={elsewhere} />}
      <Wrong id={id} words={words} />
    </span>
  )
}

/** A line of text that stays one line, in rows of one height: what is too long is seen when someone is in it. */
export function InlineLine(props: Omit<LineProps, 'field'>) {
  const { input, id, words, elsewhere, isHere } = useLine(props)
  return (
    <span className={clsx(css.line, props.className)}>
      <input {...input} type="text" />
      {isHere && (
        <span className={css.below}>
          <WordingLine text={input.value} isHere />
          <Elsewhere words={elsewhere} />
        </span>
      )}
      <Wrong id={id} words={words} className={css.below} />
    </span>
  )
}

/** A whole number; the arrows change it by one. */
export function InlineNumber({
  label,
  value,
  onCommit,
  className,
  field,
  least = 0,
  unit,
}: InlineProps<number> & { least?: number; unit?: string }) {
  const t = useText()
  const { input, id, words } = useStored({
    stored: value,
    show: String,
    read: readWhole,
    wrong: () => t('field-not-whole'),
    onCommit,
  })
  const onKeyDown = (event: KeyboardEvent) => {
    input.onKeyDown(event)
    const step = event.altKey ? 0 : event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const from = readWhole(input.value)
    if (step === 0 || from === undefined || from + step < least) return
    event.preventDefault()
    onCommit(from + step)
  }
  return (
    <span className={css.spot}>
      <span className={clsx(css.measure, className)}>
        <input
          {...input}
          onKeyDown={onKeyDown}
          type="text"
          inputMode="numeric"
          className={clsx(css.text, css.number)}
          aria-label={label}
          data-field={field}
        />
        {unit && <span className={css.unit}>{unit}</span>}
      </span>
      <Wrong id={id} words={words} className={css.under} />
    </span>
  )
}

/** A whole number, or nothing. */
export function InlineNumberOrNone({
  className,
  ...props
}: Omit<InlineProps<number | null>, 'placeholder' | 'field'>) {
  const { number } = useFormat()
  const t = useText()
  return (
    <Short
      {...props}
      {...orNone<number>(amount => number(amount, 0), readWhole)}
      wrong={() => t('field-not-whole-or-none')}
      placeholder="–"
      className={clsx(css.large, className)}
    />
  )
}

/** A time of day, written 9.30, 09:30 or 930. */
export function InlineTime({ className, ...props }: InlineProps<number>) {
  const t = useText()
  return (
    <Short
      {...props}
      show={formatTime}
      read={parseTime}
      wrong={() => t('field-not-a-time')}
      className={clsx(css.time, className)}
    />
  )
}

/** A time of day, or nothing: a time that nobody has said. */
export function InlineTimeOrNone({ className, ...props }: Omit<InlineProps<number | null>, 'placeholder'>) {
  const t = useText()
  return (
    <Short
      {...props}
      {...orNone(formatTime, parseTime)}
      wrong={() => t('field-not-a-time-or-none')}
      placeholder="–"
      className={clsx(css.time, className)}
    />
  )
}

/** A day, as the system's own date field writes it; empty when none is said. */
export function InlineDate({ className, placeholder, ...props }: Omit<InlineProps<string | null>, 'field'>) {
  const t = useText()
  return (
    <Short
      {...props}
      {...orNone(asIs, text => readIsoDay(text) ?? undefined)}
      wrong={() => t('field-not-a-day')}
      placeholder={placeholder ?? t('day-form')}
      className={clsx(css.date, className)}
    />
  )
}

/** An amount with so many decimals, or nothing. What stands there is shown as the language writes it. */
export function InlineAmount({
  decimals,
  placeholder = '–',
  className,
  ...props
}: Omit<InlineProps<number | null>, 'field'> & { decimals: number }) {
  const { number } = useFormat()
  const t = useText()
  return (
    <Short
      {...props}
      {...orNone<number>(
        amount => number(amount, decimals),
        text => parseNumber(text) ?? undefined,
      )}
      wrong={() => t('field-not-an-amount')}
      inputMode="decimal"
      placeholder={placeholder}
      className={clsx(css.amount, className)}
    />
  )
}

export interface InlineOption<Id extends string = string> {
  id: Id
  name: string
}

/** One of a list, or none of it when `none` says what that is called. The system's own list: light enough for hundreds of rows. */
export function InlineSelect<Id extends string>({
  label,
  value,
  options,
  onCommit,
  none,
  className,
  field,
}: {
  label: string
  value: string | null
  options: readonly InlineOption<Id>[]
  /** May promise the engine's trouble: a list has no wrong words to keep, so the status line says it. */
  onCommit: (id: Id | null) => unknown
  none?: string
  className?: string | undefined
  field?: string
}): ReactNode {
  const say = useSay()
  const choose = async (id: string) => {
    const answer = await onCommit(options.find(option => option.id === id)?.id ?? null)
    if (isTrouble(answer)) say(answer)
  }
  return (
    // WebKitGTK goes on showing the first option when the chosen one comes later: a new list is a new element.
    <select
      key={options.length}
      className={clsx(css.text, css.select, className)}
      aria-label={label}
      value={value ?? ''}
      data-empty={value === null}
      data-field={field}
      onChange={event => void choose(event.currentTarget.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(option => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  )
}
