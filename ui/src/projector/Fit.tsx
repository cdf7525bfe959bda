/** Draws its content as large as the stage has room for: full size if it fits, else smaller until nothing is cut off. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import css from './Fit.module.css'

/** No smaller than this share: then the content is longer than a wall can hold. */
const least = 0.3
/** Halvings of the distance between what fits and what does not. */
const steps = 6

export function Fit({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  // After each drawing: another scene, a longer title, a new size of the window.
  useLayoutEffect(() => {
    const node = box.current
    if (!node) return
    const refit = () => fitInto(node)
    refit()
    const watch = new ResizeObserver(refit)
    watch.observe(node)
    return () => watch.disconnect()
  })
  return (
    <div className={css.fit} ref={box}>
      {children}
    </div>
  )
}

function fitInto(node: HTMLElement) {
  const fits = (share: number) => {
    node.style.setProperty('--fit', String(share))
    return node.scrollHeight <= node.clientHeight && node.scrollWidth <= node.clientWidth
  }
  if (fits(1)) return
  let [fitting, tooLarge] = [least, 1]
  for (let step = 0; step < steps; step++) {
    const middle = (fitting + tooLarge) / 2
    if (fits(middle)) fitting = middle
    else tooLarge = middle
  }
  fits(fitting)
}
