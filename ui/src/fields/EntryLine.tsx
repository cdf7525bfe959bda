/**
 * The line where what is said in a room is written. Enter saves and clears at once, so that the next word can be typed; what
 * could not be saved comes back with its reason. It takes the cursor whenever nothing else has it, and keeps its draft when
 * the person goes elsewhere.
 */
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { Trouble } from '../engine'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import { type Completion, CompletionList } from './CompletionList'
import { useDraft } from './draft'
import css from './EntryLine.module.css'
import { WordingLine } from './Wording'

export interface EntryHandle {
  focus: () => void
  /** Gives the line words that had no other place to go, after those it has. */
  put: (words: string) => void
}

/** Writes; null when it is saved. */
export type Write = () => Promise<Trouble | null>

interface EntryLineProps {
  label: string
  placeholder: string
  /** The draft is kept under this name until it is saved. */
  draftKey: string
  /**
   * What Enter writes; null when the line only said something of the next. The writing is done after that of the lines
   * before, and may be tried again.
   */
  onEnter: (text: string) => Write | null
  /** The most characters that can be saved: a longer line stays as it is, with words about it. */
  most?: number
  /** What pasting several lines writes; without it they become one line. */
  onLines?: (lines: string[]) => Write
  /** What the draft becomes as it is typed: a prefix that means something is taken out of it. */
  onType?: (text: string) => string
  completionsFor?: (text: string) => Completion[]
  /** Arrow up in an empty line. */
  onUp?: () => void
  /** Inside the line, before and after what is typed. */
  before?: ReactNode
  after?: ReactNode
  /** Under the line: the keys. */
  help?: ReactNode
  /** Not the place where the hands are: it does not take the cursor by itself. */
  isPassive?: boolean
  ref?: Ref<EntryHandle>
}

interface Unsaved {
  id: number
  text: string
  trouble: Trouble
  again: Write
}

export function EntryLine(props: EntryLineProps) {
  const { label, placeholder, draftKey, onEnter, onLines, onType, completionsFor, onUp, ref } = props
  const t = useText()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useDraft(draftKey)
  const [unsaved, setUnsaved] = useState<Unsaved[]>([])
  /** The proposal that was walked to; none: Enter saves the line as it stands. */
  const [walked, setWalked] = useState<number | null>(null)
  const [tooLong, setTooLong] = useState(false)
  const [dismissed, setDismissed] = useState('')
  const [isHere, setHere] = useState(false)
  // What Enter took is read too: a quick hand is told afterwards.
  const [taken, setTaken] = useState('')
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const turn = useRef(0)
  useImperativeHandle(ref, () => ({
    focus: () => input.current?.focus(),
    put: words => setText(now => (now === '' ? words : `${now} ${words}`)),
  }))
  useHoldsCursor(input, props.isPassive ?? false)

  const found = text !== dismissed ? (completionsFor?.(text) ?? []) : []
  const at = Math.min(walked ?? 0, found.length - 1)

  const type = (typed: string) => {
    setWalked(null)
    setTooLong(false)
    setText(onType ? onType(typed) : typed)
  }
  const enqueue = (words: string, write: Write) => {
    queue.current = queue.current.then(async () => {
      const trouble = await write()
      if (trouble) setUnsaved(all => [...all, { id: ++turn.current, text: words, trouble, again: write }])
    })
  }
  const save = () => {
    const words = text.trim()
    if (words === '') return
    if (props.most !== undefined && [...words].length > props.most) return setTooLong(true)
    const write = onEnter(words)
    setText('')
    setTaken(words)
    setWalked(null)
    if (write) enqueue(words, write)
  }
  const tryAgain = (one: Unsaved) => {
    setUnsaved(all => all.filter(other => other.id !== one.id))
    enqueue(one.text, one.again)
  }
  const takeBack = (one: Unsaved) => {
    setUnsaved(all => all.filter(other => other.id !== one.id))
    setText(now => (now === '' ? one.text : `${one.text} ${now}`))
    input.current?.focus()
  }

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey) setTaken('')
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const choice = found[at]
    if (choice && (event.key === 'Tab' || (event.key === 'Enter' && walked !== null)) && !event.shiftKey) {
      event.preventDefault()
      type(choice.take())
    } else if (choice && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      // The first key down chooses what is proposed already.
      const step = event.key === 'ArrowUp' ? found.length - 1 : walked === null ? 0 : 1
      setWalked((at + step) % found.length)
    } else if (choice && event.key === 'Escape') setDismissed(text)
    else if (event.key === 'Enter') {
      event.preventDefault()
      save()
    } else if (event.key === 'ArrowUp' && text === '' && onUp) {
      event.preventDefault()
      onUp()
    }
  }
  const paste = (event: ClipboardEvent) => {
    const lines = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '')
    if (lines.length < 2 || !onLines) return
    event.preventDefault()
    enqueue(lines.join(' · '), onLines(lines))
  }

  return (
    <div className={css.entry}>
      {unsaved.map(one => (
        <div key={one.id} className={css.unsaved} role="alert">
          <Icon name="warning" />
          <p>
            <strong dir="auto">{one.text}</strong>
            <span>{t(`${one.trouble.kind}-${one.trouble.code}`, one.trouble.params)}</span>
          </p>
          <Button variant="quiet" onPress={() => tryAgain(one)}>
            {t('entry-again')}
          </Button>
          <Button variant="quiet" onPress={() => takeBack(one)}>
            {t('entry-take-back')}
          </Button>
        </div>
      ))}
      <div className={css.line}>
        {found.length > 0 && (
          <CompletionList
            id={id}
            label={t('entry-proposals')}
            found={found}
            active={walked === null ? null : at}
            onTake={one => type(one.take())}
          />
        )}
        {props.before}
        <input
          ref={input}
          role="combobox"
          dir="auto"
          aria-invalid={tooLong || undefined}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={id}
          aria-activedescendant={found.length > 0 && walked !== null ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck
          placeholder={placeholder}
          value={text}
          onChange={event => type(event.target.value)}
          onKeyDown={press}
          onPaste={paste}
          onFocus={() => setHere(true)}
          onBlur={() => setHere(false)}
        />
        {props.after}
      </div>
      <WordingLine text={text === '' ? taken : text} isHere={isHere} isSaved={text === ''} />
      {tooLong && (
        <p className={css.tooLong} role="alert">
          <Icon name="warning" />
          {t('refusal-TooLong', { most: props.most ?? 0 })}
        </p>
      )}
      {props.help}
    </div>
  )
}

/** The line has the cursor whenever nothing else does: at first, and when focus falls to the page itself. */
function useHoldsCursor(input: { current: HTMLInputElement | null }, isPassive: boolean) {
  useEffect(() => {
    if (isPassive) return
    const take = () => {
      const holder = document.activeElement
      const isFree = holder === null || holder === document.body || holder.tagName === 'MAIN'
      if (isFree && window.getSelection()?.isCollapsed !== false) input.current?.focus()
    }
    const later = () => setTimeout(take, 0)
    input.current?.focus()
    document.addEventListener('focusin', later)
    document.addEventListener('focusout', later)
    return () => {
      document.removeEventListener('focusin', later)
      document.removeEventListener('focusout', later)
    }
  }, [input, isPassive])
}
