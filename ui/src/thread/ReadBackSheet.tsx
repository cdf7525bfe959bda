/**
 * One priority over the whole window, large, dark on light, as it will stand: problem, reason, causes, measures as sentences.
 * At the foot "Does this hold?" and the two who sign, always in sight. "Yes" has the keyboard, so that Enter says it; what is to
 * be signed is read, and the keyboard scrolls it.
 */
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../kit/Button'
import { Icon } from '../kit/Icon'
import { useText } from '../text'
import { useActions } from '../way/actions'
import { useFullWindow } from '../way/full_window'
import { isTyping } from '../way/keys'
import { hrefToMend } from '../way/mending'
import { useHearing } from '../way/route'
import type { Break, PriorityView } from '../wire'
import css from './ReadBackSheet.module.css'
import { ReadMeasure } from './ReadMeasure'
import { SignLine, type SignLineProps } from './SignLine'

interface ReadBackSheetProps extends Pick<SignLineProps, 'area' | 'asks' | 'onNo' | 'onFixed'> {
  priority: PriorityView
  label: string
  /** How far one has come, in words. */
  lead: ReactNode
  /** What else can be done with the reading: which order, the wall. */
  children?: ReactNode
  /** What the priority lacks and can be signed without. */
  lacks?: readonly Break[]
  /** Called before a link to what is lacking leads away. */
  onMend?: () => void
  onWalk: (step: 1 | -1) => void
  onClose: () => void
}

export function ReadBackSheet({
  priority,
  label,
  lead,
  children,
  lacks = [],
  onMend,
  onWalk,
  onClose,
  ...signing
}: ReadBackSheetProps) {
  const t = useText()
  const sheet = useRef<HTMLElement>(null)
  const page = useRef<HTMLElement>(null)
  useFullWindow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another priority begins at its top
  useEffect(() => page.current?.scrollTo?.(0, 0), [priority.id])
  const signed = priority.signatures.filter(one => one.is_current).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes next has changed
  useEffect(() => {
    const at = document.activeElement
    if (isTyping(at) || at?.closest('[role=dialog], [role=listbox]')) return
    const next = sheet.current?.querySelector<HTMLElement>('[data-next] button')
    ;(next ?? page.current)?.focus({ preventScroll: true })
  }, [priority.id, priority.state, signed])
  useActions([
    { id: 'read-next', key: 'workshop-next-priority', keys: 'PageDown', do: () => onWalk(1) },
    { id: 'read-previous', key: 'workshop-previous-priority', keys: 'PageUp', do: () => onWalk(-1) },
    { id: 'read-close', key: 'read-close', keys: 'Escape', do: onClose },
  ])
  return (
    <section className={css.sheet} ref={sheet} tabIndex={-1} aria-label={label}>
      <nav className={css.bar} aria-label={t('workshop-priorities')}>
        <div className={css.lead}>{lead}</div>
        {children}
        <IconButton
          icon="previous"
          label={t('workshop-previous-priority')}
          shortcut="PageUp"
          onPress={() => onWalk(-1)}
        />
        <IconButton
          icon="chevron"
          label={t('workshop-next-priority')}
          shortcut="PageDown"
          onPress={() => onWalk(1)}
        />
        <IconButton icon="close" label={t('read-close')} shortcut="Esc" onPress={onClose} />
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the window is scrolled by key */}
      <section className={css.page} ref={page} tabIndex={0} aria-labelledby="read-title">
        <Content priority={priority} areaName={signing.area.name} />
      </section>
      <footer className={css.foot}>
        {lacks.length > 0 && (
          <Lacks lacks={lacks} area={signing.area.id} priority={priority} onMend={onMend} />
        )}
        <SignLine {...signing} priority={priority} isLarge />
      </footer>
    </section>
  )
}

function Content({ priority, areaName }: { priority: PriorityView; areaName: string }) {
  const t = useText()
  return (
    <div className={css.content}>
      <p className={css.rank}>{t('read-priority', { area: areaName, rank: priority.rank })}</p>
      <h1 id="read-title">{priority.title}</h1>
      {priority.reason && <p className={css.reason}>{priority.reason}</p>}
      <div className={css.columns}>
        <div>
          <h2>{t('read-causes')}</h2>
          {priority.causes.length === 0 && <p className={css.none}>{t('read-no-causes')}</p>}
          <ol>
            {priority.causes.map(cause => (
              <li key={cause.id}>{cause.text}</li>
            ))}
          </ol>
        </div>
        <div>
          <h2>{t('read-measures')}</h2>
          {priority.measures.length === 0 && <p className={css.none}>{t('read-no-measures')}</p>}
          {priority.measures.map(measure => (
            <ReadMeasure key={measure.id} measure={measure} />
          ))}
        </div>
      </div>
    </div>
  )
}

/** One line: what is not said. It stops nobody, and each leads to where it is said. */
function Lacks({
  lacks,
  area,
  priority,
  onMend,
}: {
  lacks: readonly Break[]
  area: string
  priority: PriorityView
  onMend: (() => void) | undefined
}) {
  const t = useText()
  const hearing = useHearing()
  return (
    <p className={css.lacks}>
      <Icon name="warning" /> {t('read-lacks')}{' '}
      {lacks.map(one => (
        <a
          key={`${one.kind} ${one.measure}`}
          href={hrefToMend(hearing, { ...one, area, locked: priority.state === 'fixed' })}
          onClick={onMend}
        >
          {t(`lacks-${one.kind}`)}
        </a>
      ))}
    </p>
  )
}
