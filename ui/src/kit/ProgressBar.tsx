/** How far something long has come: a bar, and the same in words. */
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import css from './ProgressBar.module.css'

interface ProgressBarProps {
  /** What is being done. */
  label: string
  /** How far it has come, in words. */
  words: string
  /** How far it has come, from 0 to 1. */
  share: number
}

export function ProgressBar({ label, words, share }: ProgressBarProps) {
  const percent = Number.isFinite(share) ? Math.min(100, Math.max(0, share * 100)) : 0
  return (
    <AriaProgressBar value={percent} valueLabel={words} className={css.progress ?? ''}>
      <Label>{label}</Label>
      <span className={css.words}>{words}</span>
      <svg className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className={css.rail} width="100" height="1" />
        <rect className={css.done} width={percent} height="1" />
      </svg>
    </AriaProgressBar>
  )
}
