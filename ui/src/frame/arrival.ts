/**
 * A link may lead to a thing on a screen: its id is the last part of the address, and the screen marks the thing with
 * `data-item`. It is brought into sight and gets the keyboard, as soon as the screen has drawn it.
 */
import { useEffect } from 'react'
import { useRoute } from '../shared/route'

/** How long a screen may take to draw what it was asked for, in milliseconds. */
const patience = 3000

export function useArrival() {
  const { rest } = useRoute()
  const item = rest.at(-1)
  useEffect(() => {
    if (rest.length < 2 || item === undefined) return
    const arrive = () => {
      const thing = document.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`)
      if (!thing) return false
      thing.scrollIntoView({ block: 'center' })
      const target = thing.querySelector<HTMLElement>('input, textarea, button')
      target?.focus({ preventScroll: true })
      thing.dataset.arrived = ''
      return true
    }
    const watch = new MutationObserver(() => {
      if (arrive()) stop()
    })
    const timer = setTimeout(() => stop(), patience)
    const stop = () => {
      watch.disconnect()
      clearTimeout(timer)
    }
    // After the screen's own first drawing, which may have sent the cursor elsewhere.
    const first = setTimeout(() => {
      if (arrive()) stop()
      else watch.observe(document.body, { childList: true, subtree: true })
    }, 50)
    return () => {
      clearTimeout(first)
      stop()
    }
  }, [rest, item])
}
