/** A block's time as the wall shows it. The engine says at which moments it gets short; here they are only compared. */
import { useMemo } from 'react'
import { locales, useLanguage } from '../../text'
import type { Moment, ProjectedBlock } from '../../wire'

export type Stage = 'good' | 'short' | 'last' | 'over'

export function stageAt(block: ProjectedBlock, moment: Moment): Stage {
  if (moment >= block.ends_at) return 'over'
  if (moment >= block.last_at) return 'last'
  return moment >= block.short_at ? 'short' : 'good'
}

/** 12:05, 1:02:05, and once it has passed +0:40: a second that has begun is a second left. */
export function countdown(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const written =
    hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
  return left > 0 ? written : `+${written}`
}

/** How long is left, never more than the whole: the moment on the wall may be from the second before the block began. */
export function timeLeft(block: ProjectedBlock, moment: Moment): number {
  return block.ends_at - Math.max(moment, block.began_at)
}

/** How much of the block is gone, 0–1. */
export function shareGone(block: ProjectedBlock, moment: Moment): number {
  const length = block.ends_at - block.began_at
  return length > 0 ? Math.min(1, Math.max(0, (moment - block.began_at) / length)) : 1
}

/** What Swedish clocks show: the hearing is there, whatever the laptop thinks. */
export function useTimeOfDay(): (moment: Moment) => string {
  const locale = locales[useLanguage()]
  return useMemo(() => {
    const clock = new Intl.DateTimeFormat(locale, {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Stockholm',
    })
    return moment => clock.format(moment)
  }, [locale])
}
