/** Keys to press, as on the keyboard: `<Keys of="Ctrl K" />`. */
import css from './Keys.module.css'

export function Keys({ of }: { of: string }) {
  return (
    <span className={css.keys}>
      {of.split(' ').map(key => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
