/**
 * Fields that look like the text they hold until someone reaches for them: for lists and tables that are edited where they stand.
 * Each holds something stored: Enter or leaving commits, Escape brings the stored value back, and a value that cannot be read or
 * is refused stays in the field with a sentence of its own (`stored.ts`).
 */
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useFormat } from '../format'
import { useText } from '../text'
import { clsx } from './clsx'
import { readIsoDay } from './day'
import { Elsewhere } from './Elsewhere'
import css from './inline.module.css'
import { parseNumber } from './number'
import { useSay } from './Status'
import { isTrouble, useStored } from './stored'
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

/** Where the sentence about a field stands: under it, and what follows makes room, so that no other field is hidden. */
function Spot({ id, words, children }: { id: string; words: string | null; children: ReactNode }) {
  return (
    <span className={css.spot}>
      {children}
      <Wrong id={id} words={words} className={css.under} />
    </span>
  )
}

const readWhole = (text: string) => (/^\s*[\d\s]+$/.test(text) ? Number(text.replace(/\s/g, '')) : undefined)

const asIs = (text: string) => text

/**
 * A line of text that wraps where its place is narrow. With `isRequired` an empty line is no value, and the stored one
 * comes back.
 */
export function InlineText({
  label,
  value,
  onCommit,
  className,
  placeholder,
  field,
  isRequired,
}: InlineProps<string> & { isRequired?: boolean }) {
  const read = isRequired ? (text: string) => (text.trim() === '' ? undefined : text) : asIs
  const { input, id, words, elsewhere } = useStored({ stored: value, show: asIs, read, onCommit })
  const [isHere, setHere] = useState(false)
  return (
    <span className={clsx(css.wrap, className)}>
      <textarea
        {...input}
        rows={1}
        className={css.text}
        onKeyDown={event => {
          if (event.key === 'Enter') event.preventDefault()
          input.onKeyDown(event)
        }}
        onFocus={() => setHere(true)}
        onBlur={() => {
          setHere(false)
          input.onBlur()
        }}
        aria-label={label}
        placeholder={placeholder}
        data-field={field}
      />
      <span aria-hidden="true">{input.value || placeholder} </span>
      <WordingLine text={input.value} isHere={isHere} />
      {isHere && <Elsewhere words={elsewhere} />}
      <Wrong id={id} words={words} />
    </span>
  )
}

/** A line of text that stays one line, in rows of one height: what is too long is seen when someone is in it. */
export function InlineLine({
  label,
  value,
  onCommit,
  className,
  placeholder,
  isRequired,
}: Omit<InlineProps<string>, 'field'> & { isRequired?: boolean }) {
  const read = isRequired ? (text: string) => (text.trim() === '' ? undefined : text) : asIs
  const { input, id, words, elsewhere } = useStored({ stored: value, show: asIs, read, onCommit })
  const [isHere, setHere] = useState(false)
  return (
    <span className={clsx(css.line, className)}>
      <input
        {...input}
        type="text"
        className={css.text}
        onFocus={() => setHere(true)}
        onBlur={() => {
          setHere(false)
          input.onBlur()
        }}
        aria-label={label}
        placeholder={placeholder}
      />
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
    <Spot id={id} words={words}>
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
    </Spot>
  )
}

/** A whole number, or nothing: an empty field is a fact that is not known. */
export function InlineNumberOrNone({
  label,
  value,
  onCommit,
  className,
}: Omit<InlineProps<number | null>, 'placeholder' | 'field'>) {
  const { number } = useFormat()
  const t = useText()
  const read = (text: string) => (text.trim() === '' ? null : readWhole(text))
  const show = (amount: number | null) => (amount === null ? '' : number(amount, 0))
  const wrong = () => t('field-not-whole-or-none')
  const { input, id, words } = useStored({ stored: value, show, read, wrong, onCommit })
  return (
    <Spot id={id} words={words}>
      <input
        {...input}
        type="text"
        inputMode="numeric"
        placeholder="–"
        className={clsx(css.text, css.large, className)}
        aria-label={label}
      />
    </Spot>
  )
}

/** A time of day, written 9.30, 09:30 or 930. */
export function InlineTime({ label, value, onCommit, className, field }: InlineProps<number>) {
  const t = useText()
  const wrong = () => t('field-not-a-time')
  const { input, id, words } = useStored({
    stored: value,
    show: formatTime,
    read: parseTime,
    wrong,
    onCommit,
  })
  return (
    <Spot id={id} words={words}>
      <input
        {...input}
        type="text"
        inputMode="numeric"
        className={clsx(css.text, css.time, className)}
        aria-label={label}
        data-field={field}
      />
    </Spot>
  )
}

/** A time of day, or nothing: an empty field is a time that nobody has said. */
export function InlineTimeOrNone({
  label,
  value,
  onCommit,
  className,
  field,
}: Omit<InlineProps<number | null>, 'placeholder'>) {
  const read = (text: string) => (text.trim() === '' ? null : parseTime(text))
  const t = useText()
  const show = (time: number | null) => (time === null ? '' : formatTime(time))
  const wrong = () => t('field-not-a-time-or-none')
  const { input, id, words } = useStored({ stored: value, show, read, wrong, onCommit })
  return (
    <Spot id={id} words={words}>
      <input
        {...input}
        type="text"
        inputMode="numeric"
        placeholder="–"
        className={clsx(css.text, css.time, className)}
        aria-label={label}
        data-field={field}
      />
    </Spot>
  )
}

/** A day, as the system's own date field writes it; empty when none is said. */
export function InlineDate({ label, value, onCommit, className, placeholder }: InlineProps<string | null>) {
  const t = useText()
  const read = (text: string) => (text.trim() === '' ? null : (readIsoDay(text) ?? undefined))
  const show = (day: string | null) => day ?? ''
  const wrong = () => t('field-not-a-day')
  const { input, id, words } = useStored({ stored: value, show, read, wrong, onCommit })
  return (
    <Spot id={id} words={words}>
      <input
        {...input}
        type="text"
        inputMode="numeric"
        placeholder={placeholder ?? t('day-form')}
        className={clsx(css.text, css.date, className)}
        aria-label={label}
      />
    </Spot>
  )
}

export interface InlineOption {
  id: string
  name: string
}

/** One of a list, or none of it when `none` says what that is called. The system's own list: light enough for hundreds of rows. */
export function InlineSelect({
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
  options: readonly InlineOption[]
  /** May promise the engine's trouble: a list has no wrong words to keep, so the status line says it. */
  onCommit: (id: string | null) => unknown
  none?: string
  className?: string | undefined
  field?: string
}): ReactNode {
  const say = useSay()
  const choose = async (id: string | null) => {
    const answer = await onCommit(id)
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
      onChange={event => void choose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
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

/** An amount with so many decimals, or nothing. What stands there is shown as the language writes it. */
export function InlineAmount({
  label,
  value,
  decimals,
  placeholder,
  onCommit,
  className,
}: Omit<InlineProps<number | null>, 'field'> & { decimals: number }) {
  const { number } = useFormat()
  const read = (text: string) => (text.trim() === '' ? null : (parseNumber(text) ?? undefined))
  const t = useText()
  const show = (amount: number | null) => (amount === null ? '' : number(amount, decimals))
  const wrong = () => t('field-not-an-amount')
  const { input, id, words } = useStored({ stored: value, show, read, wrong, onCommit })
  return (
    <Spot id={id} words={words}>
      <input
        {...input}
        type="text"
        inputMode="decimal"
        placeholder={placeholder ?? '–'}
        className={clsx(css.text, css.amount, className)}
        aria-label={label}
      />
    </Spot>
  )
}
