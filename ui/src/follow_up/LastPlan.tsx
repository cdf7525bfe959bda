/** Last year's promises by the areas of this hearing: what became of each, and what becomes of it now. */
import { useEffect, useRef, useState } from 'react'
import { useImport } from '../deeds/importing'
import { Select } from '../fields/fields'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { useText } from '../text'
import { AreaChanges } from '../thread/AreaChanges'
import { useActions } from '../way/actions'
import type { FollowUpArea, FollowUpView, Id, PromiseView } from '../wire'
import css from './FollowUpScreen.module.css'
import { Promised } from './Promised'
import { Summary } from './Summary'

const filters = ['all', 'undecided', 'without'] as const
type Filter = (typeof filters)[number]

const isShown: Record<Filter, (promise: PromiseView) => boolean> = {
  all: () => true,
  undecided: promise => promise.decision === 'undecided',
  without: promise => (promise.measure.result?.amount ?? null) === null,
}

export function LastPlan({ view, asked }: { view: FollowUpView; asked: Id | null }) {
  const t = useText()
  const importFiles = useImport()
  const [filter, setFilter] = useState<Filter>('all')
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const focus = (row: HTMLElement | undefined) => {
    if (!row) return
    row.scrollIntoView({ block: 'nearest' })
    const first = row.querySelector<HTMLElement>('[data-first] button, button[data-first]') ?? row
    first.focus()
  }
  /** The next one that nobody has decided about, after where the keyboard is; round from the last to the first. */
  const nextUndecided = () => {
    const all = rows()
    const at = all.findIndex(row => row.contains(document.activeElement))
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)]
    return after.find(row => row.dataset.decision === 'undecided' && row !== all[at])
  }
  // What was decided takes its buttons away: the keyboard goes to the next, or stays at the row.
  const decided = (row: string) => {
    wanted.current = nextUndecided()?.dataset.row ?? row
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view is when it is there
  useEffect(() => {
    if (wanted.current === null) return
    const row = rows().find(one => one.dataset.row === wanted.current)
    wanted.current = null
    focus(row)
  }, [view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    if (asked) focus(rows().find(row => row.dataset.measure === asked))
  }, [asked])
  useActions([
    {
      id: 'next-undecided',
      key: 'follow-up-next-undecided',
      keys: 'Alt U',
      isDisabled: view.undecided === 0,
      do: () => focus(nextUndecided() ?? rows().find(row => row.dataset.decision === 'undecided')),
    },
  ])
  if (view.year === null || view.areas.length === 0) {
    return (
      <EmptyState
        title={t('follow-up-none')}
        action={
          <Button variant="main" onPress={importFiles}>
            {t('follow-up-import')}
          </Button>
        }
      >
        <p>{t('follow-up-none-words')}</p>
      </EmptyState>
    )
  }
  const areas = view.areas.map(area => ({ ...area, promises: area.promises.filter(isShown[filter]) }))
  return (
    <div className={css.part} ref={list}>
      <div className={css.head}>
        <p className={css.counts} aria-live="polite">
          <strong>{t('follow-up-decided', counted(view))}</strong>
          <span>
            {t('follow-up-measures', {
              promises: view.promises,
              missing: view.without_result,
              goals: view.without_goal,
            })}
          </span>
        </p>
        <Select
          className={css.choice ?? ''}
          label={t('follow-up-show')}
          options={filters.map(id => ({ id, name: t(`follow-up-show-${id}`) }))}
          value={filter}
          onChoose={setFilter}
        />
      </div>
      <Summary view={view} />
      {areas.filter(isSeen(filter)).map(area => (
        <section key={area.area} className={css.area} aria-label={area.name}>
          <h2>{area.name}</h2>
          <AreaChanges changes={area.changes} isGone={area.is_gone} />
          <ul>
            {area.promises.map(promise => (
              <Promised
                key={promise.measure.id}
                promise={promise}
                row={area.area + promise.measure.id}
                years={{ last: view.year ?? 0, now: view.this_year }}
                onDecided={decided}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function counted({ undecided, carried_over, rewritten, closed }: FollowUpView) {
  return { undecided, carried: carried_over, rewritten, closed }
}

/** An area with nothing left after filtering is not shown; without a filter, only one that has nothing to say either. */
function isSeen(filter: Filter) {
  return (area: FollowUpArea) =>
    area.promises.length > 0 || (filter === 'all' && (area.changes.length > 0 || area.is_gone))
}
