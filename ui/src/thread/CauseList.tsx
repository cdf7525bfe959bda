/**
 * The numbered causes of a priority: edited where they stand, each with its side of the crime triangle and whether something is
 * done. Alt Shift and an arrow move one; the numbers follow.
 */
import type { KeyboardEvent } from 'react'
import { Blank } from '../fields/Blank'
import { IconButton } from '../kit/Button'
import { useRun, useRunHere } from '../reading/engine_context'
import { useText } from '../text'
import { type CauseView, causeSides } from '../wire'
import css from './CauseList.module.css'

export function CauseList({ causes, isLocked }: { causes: readonly CauseView[]; isLocked?: boolean }) {
  const t = useText()
  const run = useRun()
  const runHere = useRunHere()
  const move = (cause: CauseView, step: number) => {
    const others = causes.filter(one => one.id !== cause.id)
    const position = cause.number - 1 + step
    if (isLocked || position < 0 || position > others.length) return
    void run({ do: 'MoveCause', cause: cause.id, after: others[position - 1]?.id ?? null })
  }
  const press = (event: KeyboardEvent, cause: CauseView) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || !event.shiftKey || step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(cause, step)
  }
  return (
    <ol className={css.causes} aria-label={t('causes-list')}>
      {causes.map(cause => (
        <li key={cause.id} data-item={cause.id} onKeyDown={event => press(event, cause)}>
          <span className={css.number}>{cause.number}</span>
          <span className={css.text}>
            <Blank
              id={cause.id}
              label={t('causes-text', { number: cause.number })}
              question={t('causes-ask')}
              value={cause.text}
              onCommit={text => runHere([{ do: 'EditCause', cause: cause.id, text, side: cause.side }])}
              isReadOnly={isLocked ?? false}
            />
            {!cause.has_measure && <em>{t('causes-no-measure')}</em>}
          </span>
          <select
            aria-label={t('causes-side', { number: cause.number })}
            value={cause.side ?? ''}
            disabled={isLocked}
            onChange={event =>
              void run({
                do: 'EditCause',
                cause: cause.id,
                text: cause.text,
                side: causeSides.find(side => side === event.target.value) ?? null,
              })
            }
          >
            <option value="">{t('causes-no-side')}</option>
            {causeSides.map(side => (
              <option key={side} value={side}>
                {t(`side-${side}`)}
              </option>
            ))}
          </select>
          {!isLocked && (
            <span className={css.deeds}>
              <IconButton
                icon="up"
                label={t('causes-up', { number: cause.number })}
                isDisabled={cause.number === 1}
                onPress={() => move(cause, -1)}
              />
              <IconButton
                icon="down"
                label={t('causes-down', { number: cause.number })}
                isDisabled={cause.number === causes.length}
                onPress={() => move(cause, 1)}
              />
              <IconButton
                icon="remove"
                label={t('causes-remove', { number: cause.number })}
                onPress={() => void run({ do: 'RemoveCause', cause: cause.id })}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
