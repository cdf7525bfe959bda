/** Our own few icons: strokes of 1.75 on a grid of 24, drawn in the colour of the text beside them, never read aloud. */
import type { ReactNode } from 'react'
import css from './Icon.module.css'

const paths = {
  undo: <path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />,
  redo: <path d="m15 14 5-5-5-5m5 5H10a6 6 0 0 0 0 12h3" />,
  history: <path d="M4 5v4h4M4.6 9a8 8 0 1 1-.5 4.5M12 8v4.5l3 2" />,
  search: <path d="M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4.5 4.5" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  add: <path d="M12 5v14M5 12h14" />,
  drag: <path d="M5 8h14M5 12h14M5 16h14" />,
  chevron: <path d="m9 6 6 6-6 6" />,
  previous: <path d="m15 6-6 6 6 6" />,
  down: <path d="m6 9 6 6 6-6" />,
  check: <path d="m5 12.5 4.5 4.5L19 7" />,
  warning: <path d="M12 4 2.5 20h19L12 4Zm0 6v4.5m0 2.4v.1" />,
  stop: <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm1 6 6 6m0-6-6 6" />,
  laptop: <path d="M5 5h14v10H5zM2.5 19h19" />,
  lock: <path d="M6 11h12v9H6zm2 0V8a4 4 0 0 1 8 0v3" />,
  file: <path d="M6 3h8l4 4v14H6zM14 3v4h4" />,
  edit: <path d="m4 20 1-4L16.5 4.5l3 3L8 19zM14 7l3 3" />,
  remove: <path d="M5 7h14M9 7V4h6v3m2 0-.8 13H7.8L7 7" />,
  more: <path d="M5 12h.01M12 12h.01M19 12h.01" />,
  anchor: (
    <path d="M12 8v13M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4 3.5h8M4 14c.5 4 4 7 8 7s7.5-3 8-7" />
  ),
  info: <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-9.2v.1" />,
  pin: <path d="M9 4h6l-1 6 3 3v2H7v-2l3-3zm3 11v6" />,
  up: <path d="M12 20V5m-6 6 6-6 6 6" />,
  pause: <path d="M8.5 5v14m7-14v14" />,
  play: <path d="M7 4.5v15L19.5 12z" />,
  keyboard: <path d="M3 6h18v12H3zm4 4h.01M11 10h.01M15 10h.01M17 14H7" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths[name]}
    </svg>
  )
}

const tones = { done: 'check', refusal: 'warning', failure: 'stop' } satisfies Record<string, IconName>

export function StatusMark({ tone }: { tone: keyof typeof tones }) {
  return <Icon name={tones[tone]} />
}
