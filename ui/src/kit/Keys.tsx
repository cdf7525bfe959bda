/** Keys to press, as on the keyboard: `<Keys of="Ctrl K" />`. */
import css from './Keys.module.css'

const signs: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

export function Keys({ of }: { of: string }) {
  return (
    <span className={css.keys}>
      {of.split(' ').map(key => (
        <kbd key={key}>{signs[key] ?? key}</kbd>
      ))}
    </span>
  )
}
