/** One promise of last year: what it said, what became of it, and the three ways on: carry over, rewrite, close. */
import { useState } from 'react'
import { Button } from '../kit/Button'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { PromiseLine } from '../thread/PromiseLine'
import type { PromiseView } from '../wire'
import { Close } from './Close'
import { Decided } from './Decided'
import css from './FollowUpScreen.module.css'
import { NoteResult } from './NoteResult'
import { Rewrite } from './Rewrite'
import { chosenUnder, Target } from './Target'

export interface Years {
  last: number
  now: number
}

export function Promised({
  promise,
  row,
  years,
  onDecided,
}: {
  promise: PromiseView
  row: string
  years: Years
  onDecided: (row: string) => void
}) {
  const { measure, decision } = promise
  return (
    <li
      className={css.promised}
      data-row={row}
      data-measure={measure.id}
      data-decision={decision}
      tabIndex={-1}
    >
      <PromiseLine promise={promise} />
      {decision === 'undecided' ? (
        <Undecided promise={promise} onDecided={() => onDecided(row)} />
      ) : (
        <Decided promise={promise} years={years} onTakenBack={() => onDecided(row)} />
      )}
      {decision !== 'closed' && decision !== 'undecided' && (
        <div className={css.ways}>
          <NoteResult measure={measure} usual={promise.usual} />
        </div>
      )}
    </li>
  )
}

type Open = 'rewrite' | 'close' | null

function Undecided({ promise, onDecided }: { promise: PromiseView; onDecided: () => void }) {
  const t = useText()
  const run = useRun()
  const [open, setOpen] = useState<Open>(null)
  const [target, setTarget] = useState<string | null>(null)
  const { measure, offers } = promise
  const under = chosenUnder(offers, target)
  const named = (words: string) => t('follow-up-note-for', { words, text: measure.text })
  const carry = async () => {
    if (!under) return
    onDecided()
    await run({ do: 'CarryMeasure', measure: measure.id, under, rewriting: null })
  }
  if (open === 'rewrite' && under)
    return (
      <Rewrite measure={measure} under={under} onDecided={onDecided} onClose={() => setOpen(null)}>
        <Target offers={offers} chosen={target} onChoose={setTarget} text={measure.text} />
      </Rewrite>
    )
  if (open === 'close') return <Close measure={measure} onDecided={onDecided} onClose={() => setOpen(null)} />
  const [carryWords, rewriteWords, closeWords] = [
    t('follow-up-carry'),
    t('follow-up-rewrite'),
    t('follow-up-close'),
  ]
  return (
    <div className={css.ways}>
      {under && (
        <>
          <span data-first>
            <Button onPress={() => void carry()} aria-label={named(carryWords)}>
              {carryWords}
            </Button>
          </span>
          <Target offers={offers} chosen={target} onChoose={setTarget} text={measure.text} />
          <Button variant="quiet" onPress={() => setOpen('rewrite')} aria-label={named(rewriteWords)}>
            {rewriteWords}
          </Button>
        </>
      )}
      <span {...(under ? {} : { 'data-first': true })}>
        <Button variant="quiet" onPress={() => setOpen('close')} aria-label={named(closeWords)}>
          {closeWords}
        </Button>
      </span>
      <NoteResult measure={measure} usual={promise.usual} />
    </div>
  )
}
