/** Deliberately not prioritised, with the reason: as much a decision as the others. */
import { useState } from 'react'
import type { Trouble } from '../engine'
import { TextField } from '../fields/fields'
import { Button, IconButton } from '../kit/Button'
import { TroubleWords } from '../kit/TroubleWords'
import { useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import type { AreaPriorities, Id } from '../wire'
import css from './AreaPart.module.css'

export function Deprioritised({ hearing, area }: { hearing: Id; area: AreaPriorities }) {
  const t = useText()
  const run = useRun()
  const runHere = useRunHere()
  const [isOpen, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [reason, setReason] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const save = async () => {
    const answer = await runHere([
      {
        do: 'Deprioritise',
        hearing,
        area: area.area,
        title,
        problem: null,
        problem_area: null,
        reason,
        decided_by: null,
      },
    ])
    setTrouble(answer)
    if (answer) return
    setOpen(false)
    setTitle('')
    setReason('')
  }
  return (
    <section className={css.left} aria-label={t('priorities-left-out')}>
      <h2>{t('priorities-left-out')}</h2>
      <ul>
        {area.deprioritised.map(one => (
          <li key={one.id} data-item={one.id}>
            <strong>{one.title}</strong>
            <span>
              {[one.reason, one.decided_by && t('priorities-decided-by', { who: one.decided_by })]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <IconButton
              icon="remove"
              label={t('priorities-left-out-remove', { title: one.title })}
              onPress={() => void run({ do: 'RemoveDeprioritised', deprioritised: one.id })}
            />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <form
          onSubmit={event => {
            event.preventDefault()
            void save()
          }}
        >
          <TextField autoFocus label={t('priorities-left-out-what')} value={title} onChange={setTitle} />
          <TextField label={t('priorities-left-out-why')} value={reason} onChange={setReason} />
          <Button type="submit">{t('priorities-left-out-save')}</Button>
          <Button variant="quiet" onPress={() => setOpen(false)}>
            {t('do-cancel')}
          </Button>
          <TroubleWords trouble={trouble} />
        </form>
      ) : (
        <Button variant="quiet" icon="add" onPress={() => setOpen(true)}>
          {t('priorities-left-out-add')}
        </Button>
      )}
    </section>
  )
}
