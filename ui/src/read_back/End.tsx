/** The reading has come to its end: what it came to, and the next step, which is the report, or those that are not fixed yet. */
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../kit/Button'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { useFullWindow } from '../way/full_window'
import { go } from '../way/route'
import type { ReadBackView } from '../wire'
import css from './ReadBackScreen.module.css'

export function End({ view, lead }: { view: ReadBackView; lead: ReactNode }) {
  const t = useText()
  const box = useRef<HTMLElement>(null)
  const open = view.pages.filter(page => !page.done)
  const last = view.pages.at(-1)
  useFullWindow()
  const isDone = open.length === 0
  // The view of before the last signature may still be on screen: its button goes when all is fixed, and the next one takes over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for this that the cursor moves
  useEffect(() => box.current?.querySelector('button')?.focus(), [isDone])
  const close = () => go('priorities')
  const back = () => last && go('read_back', 'all', last.priority.id)
  useActions([
    { id: 'read-previous', key: 'workshop-previous-priority', keys: 'PageUp', do: back },
    { id: 'read-close', key: 'read-close', keys: 'Escape', do: close },
  ])
  return (
    <section className={css.end} ref={box} aria-label={t('screen-read_back')}>
      <p className={css.endLead}>{lead}</p>
      <h1>{isDone ? t('read-back-all-fixed') : t('read-back-left', { count: open.length })}</h1>
      <div className={css.endDeeds}>
        {!isDone && (
          <Button variant="main" onPress={() => go('read_back', 'open', open[0]?.priority.id ?? '')}>
            {t('read-back-read-open')}
          </Button>
        )}
        <Button variant={isDone ? 'main' : 'plain'} onPress={() => go('report')}>
          {t('read-back-to-report')}
        </Button>
        <Button variant="quiet" onPress={() => go('read_back', 'all')}>
          {t('read-back-again')}
        </Button>
      </div>
    </section>
  )
}
