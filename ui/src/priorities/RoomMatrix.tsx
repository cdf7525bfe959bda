/** What the room answered about the problem, ground by ground: need and possibility apart, and never one number. Folded, and read when it is opened. */
import { useState } from 'react'
import { AnswerMark } from '../marks/AnswerMark'
import { useRead } from '../reading/engine_context'
import { useText } from '../text'
import { hrefTo, useHearing } from '../way/route'
import type { Id } from '../wire'
import css from './RoomMatrix.module.css'

const grounds = { need: [1, 2, 3, 4, 5, 6, 7], possibility: [8, 9, 10] } as const
/** A yes is worth two: the most a sum can be. */
const most = { need: 14, possibility: 6 }

export function RoomMatrix({ workshop, problem }: { workshop: Id; problem: Id }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={css.matrix} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('room-matrix')}</summary>
      {isOpen && <Answers workshop={workshop} problem={problem} />}
    </details>
  )
}

function Answers({ workshop, problem }: { workshop: Id; problem: Id }) {
  const t = useText()
  const hearing = useHearing()
  const { view } = useRead('workshop', { workshop })
  const found = view?.problems.find(one => one.id === problem)
  if (!view || !found) return null
  const room = hrefTo(hearing, 'workshop', workshop, 'matrix')
  if (found.sums.answered === 0)
    return (
      <p className={css.words}>
        {t('room-matrix-none')} <a href={room}>{view.room.room}</a>
      </p>
    )
  return (
    <>
      <p className={css.words}>
        {t('room-matrix-of', { title: found.title, answered: found.sums.answered })}{' '}
        <a href={room}>{view.room.room}</a>
      </p>
      <div className={css.parts}>
        {(['need', 'possibility'] as const).map(part => (
          <section key={part} aria-label={t(`matrix-${part}`)}>
            <h3>
              {t(`matrix-${part}`)}
              <span>{t('matrix-sum', { value: found.sums[part], most: most[part] })}</span>
            </h3>
            <dl>
              {grounds[part].map(ground => {
                const answer = found.answers[ground - 1] ?? null
                return (
                  <div key={ground}>
                    <dt>{t(`criterion-${ground}`)}</dt>
                    <dd>
                      <AnswerMark answer={answer} />
                      {answer ? t(`answer-${answer}`) : t('matrix-no-answer')}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </section>
        ))}
      </div>
      {found.concern && <p className={css.words}>{t('room-matrix-concern', { text: found.concern })}</p>}
    </>
  )
}
