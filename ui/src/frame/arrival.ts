/**
 * A link may lead to a thing on a screen: its id is the last part of the address, and the screen marks the thing with
 * `data-item`, or it is a field of that id. It is brought into sight and gets the keyboard, as soon as the screen has drawn it.
 */
import { useEffect } from 'react'
import { useRoute } from '../way/route'
import { arriveAt, thingOf } from '../way/things'

/** How often the thing is looked for, and for how long, in milliseconds. */
const beat = 100
const patience = 3000

export function useArrival() {
  const { rest } = useRoute()
  const item = rest.at(-1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address may lead to the same thing
  useEffect(() => {
    if (item === undefined) return
    const find = () => thingOf(item)
    let looked = 0
    let wasThere = false
    const timer = setInterval(() => {
      const thing = find()
      looked += beat
      if (looked > patience) clearInterval(timer)
      // One beat after it was drawn: a line that takes the cursor by itself has done so by then.
      if (thing && wasThere) {
        clearInterval(timer)
        arriveAt(thing)
      }
      wasThere = thing !== null
    }, beat)
    // Whoever goes on by key or mouse has the keyboard where it is wanted: it is not taken away again.
    const leave = () => clearInterval(timer)
    window.addEventListener('keydown', leave, true)
    window.addEventListener('pointerdown', leave, true)
    return () => {
      leave()
      window.removeEventListener('keydown', leave, true)
      window.removeEventListener('pointerdown', leave, true)
    }
  }, [rest, item])
}
