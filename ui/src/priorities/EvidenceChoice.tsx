/**
 * Choosing among the values of the situation picture, by typing and arrows: Enter chooses one or lets it go again, and the list stays
 * for the next. The latest year stands first; Escape ends.
 */

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { KeyHelp } from '../kit/KeyHelp'
import { marked } from '../marks/marked'
import { useRead, useRun } from '../reading/engine_context'
import { useText } from '../text'
import type { CitableView, Id } from '../wire'
import css from './Evidence.module.css'

export function EvidenceChoice({ priority, onClose }: { priority: Id; onClose: () => void }) {
  const t = useText()
  const run = useRun()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { view } = useRead('evidence', { priority })
  const [words, setWords] = useState('')
  const [walked, setWalked] = useState(0)
  const all = view?.values ?? []
  const found = all.filter(one => isMeant(one, words))
  const at = Math.min(walked, found.length - 1)
  const choose = (one: CitableView) =>
    one.evidence === null
      ? run({ do: 'CiteValue', priority, indicator: one.indicator, area: one.area, year: one.year })
      : run({ do: 'DropEvidence', evidence: one.evidence })
  const walkTo = (next: number) => {
    if (found.length === 0) return
    const index = (next + found.length) % found.length
    setWalked(index)
    list.current?.querySelector(`#${CSS.escape(`${id}-${index}`)}`)?.scrollIntoView?.({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    const one = found[at]
    if (event.key === 'ArrowDown') walkTo(at + 1)
    else if (event.key === 'ArrowUp') walkTo(at - 1)
    else if (event.key === 'Enter' && one) void choose(one)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={css.choice}>
      <div className={css.search}>
        <Icon name="search" />
        <input
          role="combobox"
          autoFocus
          autoComplete="off"
          aria-label={t('evidence-search')}
          aria-expanded={found.length > 0}
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          placeholder={t('evidence-search-hint')}
          value={words}
          onChange={event => {
            setWords(event.target.value)
            setWalked(0)
          }}
          onKeyDown={press}
        />
        <Button variant="quiet" onPress={onClose}>
          {t('evidence-done')}
        </Button>
      </div>
      {view !== null && found.length === 0 && (
        <p className={css.none} role="status">
          {t(all.length === 0 ? 'evidence-nothing' : 'evidence-not-found')}
        </p>
      )}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-multiselectable="true"
        aria-label={t('evidence-values')}
        tabIndex={-1}
        hidden={found.length === 0}
      >
        {found.map((one, index) => (
          <Row
            key={`${one.indicator}-${one.area}-${one.year}`}
            id={`${id}-${index}`}
            value={one}
            isHere={index === at}
            onTake={() => {
              setWalked(index)
              void choose(one)
            }}
          />
        ))}
      </div>
      <KeyHelp
        keys={[
          ['↑ ↓', t('evidence-help-walk')],
          ['Enter', t('evidence-help-choose')],
          ['Escape', t('evidence-help-end')],
        ]}
      />
    </div>
  )
}

function Row({
  id,
  value,
  isHere,
  onTake,
}: {
  id: string
  value: CitableView
  isHere: boolean
  onTake: () => void
}) {
  const t = useText()
  const { number } = useFormat()
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={value.evidence !== null}
      data-here={isHere}
      onMouseDown={event => {
        // The line keeps the cursor.
        event.preventDefault()
        onTake()
      }}
    >
      <span className={css.tick}>{value.evidence !== null && <Icon name="check" />}</span>
      <span>
        {value.name}
        {value.area_name && <> · {value.area_name}</>}
      </span>
      <span className={css.figure}>{value.year}</span>
      <span className={css.figure}>
        <strong>
          {value.amount === null
            ? t('evidence-hidden')
            : marked(number(value.amount, value.decimals), value.example, t)}
        </strong>{' '}
        {value.unit}
      </span>
      <span className={css.figure}>
        {value.city !== null &&
          t('evidence-city', { amount: marked(number(value.city, value.decimals), value.city_example, t) })}
      </span>
    </div>
  )
}

/** Every word that was typed stands in the name, the unit, the area or the year. */
function isMeant(one: CitableView, words: string): boolean {
  const said = `${one.name} ${one.unit} ${one.area_name ?? ''} ${one.year}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => said.includes(word))
}
