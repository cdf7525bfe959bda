/** Which of the two views was chosen: remembered while the window is open, and no longer. */
import { useState } from 'react'

const views = ['list', 'day'] as const
type ViewName = (typeof views)[number]

const KEY = 'agenda-view'

export function useChosenView(): [ViewName, (view: ViewName) => void] {
  const [chosen, choose] = useState<ViewName>(() =>
    window.sessionStorage.getItem(KEY) === 'day' ? 'day' : 'list',
  )
  return [
    chosen,
    view => {
      window.sessionStorage.setItem(KEY, view)
      choose(view)
    },
  ]
}
