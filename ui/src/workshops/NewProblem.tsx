/** A new problem of the chosen cards, named where its column will stand. The cards stay as they were written. */
import { useState } from 'react'
import type { Trouble } from '../engine'
import { WordingLine } from '../fields/Wording'
import { Button } from '../kit/Button'
import { TroubleWords } from '../kit/TroubleWords'
import { useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import type { CardView, Id } from '../wire'
import css from './Sort.module.css'

export function NewProblem({
  workshop,
  cards,
  onDone,
}: {
  workshop: Id
  cards: readonly CardView[]
  /** Told whether the problem was made. */
  onDone: (isMade: boolean) => void
}) {
  const t = useText()
  const runHere = useRunHere()
  const [title, setTitle] = useState(cards[0]?.text ?? '')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const area = cards.find(card => card.problem_area !== null)?.problem_area ?? null
  const save = async () => {
    const answer = await runHere([
      { do: 'AddProblem', workshop, title, problem_area: area, cards: cards.map(card => card.id) },
    ])
    if (answer) setTrouble(answer)
    else onDone(true)
  }
  return (
    <form
      className={css.column}
      data-new="true"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        {t('sort-new-title', { count: cards.length })}
        <input
          // The person has just asked to write here.
          autoFocus
          onFocus={event => event.target.select()}
          dir="auto"
          value={title}
          onChange={event => setTitle(event.target.value)}
          onKeyDown={event => event.key === 'Escape' && onDone(false)}
        />
        <WordingLine text={title} isHere />
      </label>
      <TroubleWords trouble={trouble} />
      <div className={css.formDeeds}>
        <Button variant="main" type="submit">
          {t('sort-new-save')}
        </Button>
        <Button variant="quiet" onPress={() => onDone(false)}>
          {t('do-cancel')}
        </Button>
      </div>
    </form>
  )
}
