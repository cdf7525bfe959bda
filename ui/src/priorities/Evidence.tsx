/** What a priority rests on: values of the situation picture, each beside the city's, with where it comes from and what to beware of. */

import { useRef, useState } from 'react'
import { useFormat } from '../format'
import { Button, IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { marked } from '../marks/marked'
import { useRun } from '../reading/engine_context'
import { useText } from '../text'
import { partId } from '../way/parts'
import type { EvidenceView, PriorityView } from '../wire'
import css from './Evidence.module.css'
import { EvidenceChoice } from './EvidenceChoice'

export function Evidence({ priority, isLocked }: { priority: PriorityView; isLocked: boolean }) {
  const t = useText()
  const [isChoosing, setChoosing] = useState(false)
  const open = useRef<HTMLDivElement>(null)
  const close = () => {
    setChoosing(false)
    // The button comes back where the list was, and the keyboard with it.
    setTimeout(() => open.current?.querySelector('button')?.focus(), 0)
  }
  return (
    <section className={css.evidence} aria-label={t('evidence')}>
      <h2>{t('evidence')}</h2>
      {priority.evidence.length === 0 && <p className={css.none}>{t('evidence-none')}</p>}
      {priority.evidence.length > 0 && (
        <ul>
          {priority.evidence.map(one => (
            <Line key={one.id} evidence={one} isLocked={isLocked} />
          ))}
        </ul>
      )}
      {!isLocked && (
        <div ref={open} id={partId('evidence-of', priority.id)}>
          {isChoosing ? (
            <EvidenceChoice priority={priority.id} onClose={close} />
          ) : (
            <Button variant="quiet" icon="add" onPress={() => setChoosing(true)}>
              {t('evidence-choose')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

function Line({ evidence, isLocked }: { evidence: EvidenceView; isLocked: boolean }) {
  const t = useText()
  const run = useRun()
  const { number } = useFormat()
  const show = (amount: number) => number(amount, evidence.decimals)
  const beside = [
    evidence.city !== null &&
      t('evidence-city', { amount: marked(show(evidence.city), evidence.city_example, t) }),
    evidence.example && t('evidence-example'),
    evidence.source && t('evidence-source', { source: evidence.source }),
  ].filter(Boolean)
  return (
    <li data-item={evidence.id} data-gone={evidence.gone}>
      <p>
        <span className={css.name}>
          {evidence.name}
          {evidence.area_name && <> · {evidence.area_name}</>} <span>{evidence.year}</span>
        </span>{' '}
        {evidence.gone ? (
          <em>
            <Icon name="warning" />
            {t('evidence-gone')}
          </em>
        ) : (
          <strong>
            {evidence.amount === null ? t('evidence-hidden') : show(evidence.amount)}{' '}
            <span>{evidence.unit}</span>
          </strong>
        )}
      </p>
      {beside.length > 0 && <p className={css.beside}>{beside.join(' · ')}</p>}
      {evidence.caution && <p className={css.caution}>{evidence.caution}</p>}
      {!isLocked && (
        <IconButton
          icon="remove"
          label={t('evidence-drop', { name: evidence.name, year: String(evidence.year) })}
          onPress={() => void run({ do: 'DropEvidence', evidence: evidence.id })}
        />
      )}
    </li>
  )
}
