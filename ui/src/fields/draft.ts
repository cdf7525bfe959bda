/** What is being written and not saved yet. It outlives the screen: the person may look at another room, or the window may close. */
import { useEffect, useState } from 'react'

/** The draft of this name, and how to change it; an empty one is forgotten. */
export function useDraft(key: string) {
  const [text, setText] = useState(() => readDraft(key))
  useEffect(() => setText(readDraft(key)), [key])
  const put = (next: string | ((now: string) => string)) =>
    setText(now => {
      const words = typeof next === 'function' ? next(now) : next
      if (words === '') forgetDraft(key)
      else localStorage.setItem(nameOf(key), words)
      return words
    })
  return [text, put] as const
}

export function readDraft(key: string): string {
  return localStorage.getItem(nameOf(key)) ?? ''
}

export function forgetDraft(key: string) {
  localStorage.removeItem(nameOf(key))
}

function nameOf(key: string): string {
  return `draft-${key}`
}
