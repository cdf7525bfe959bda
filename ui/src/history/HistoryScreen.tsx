/** Historik: who did what when, of the whole hearing or of one thing; a field or a whole act is taken back from here. */
import { useState } from 'react'
import { asTrouble } from '../engine'
import { TextField } from '../fields/fields'
import { Button } from '../kit/Button'
import { EmptyState } from '../kit/EmptyState'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useEngine, useRead, useRun } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { go, useHearing, useRoute } from '../way/route'
import type { HistoryView, Id } from '../wire'
import { Entry } from './Entry'
import css from './HistoryScreen.module.css'

export function HistoryScreen() {
  const [thing] = useRoute().rest
  return thing ? <OfThing key={thing} thing={thing} /> : <OfHearing />
}

function OfThing({ thing }: { thing: Id }) {
  const t = useText()
  const { view, trouble } = useRead('history_of', { row: thing })
  if (!view) return <Unread trouble={trouble} />
  return (
    <Page
      title={t('history-title-of', { thing: view.thing ?? '' })}
      lead={t('history-lead')}
      actions={<Button onPress={() => go('history')}>{t('history-all')}</Button>}
    >
      <Entries view={view} />
    </Page>
  )
}

function OfHearing() {
  const t = useText()
  const hearing = useHearing()
  const [words, setWords] = useState('')
  const { view, trouble } = useRead('history', { hearing, before: null, words })
  const earlier = useEarlier(view, words)
  const run = useRun()
  if (!view) return <Unread trouble={trouble} />
  const name = view.here.name ?? ''
  return (
    <Page title={t('screen-history')} lead={t('history-lead')}>
      <div className={css.tools}>
        <TextField label={t('history-search')} value={words} onChange={setWords} />
        <TextField
          label={t('history-this-name')}
          description={t('history-this-name-hint')}
          value={name}
          onCommit={value => void run({ do: 'NameLaptop', name: value.trim() === '' ? null : value.trim() })}
        />
      </div>
      <Entries view={{ ...view, entries: [...view.entries, ...earlier.entries] }} words={words} />
      {earlier.ask && (
        <Button onPress={earlier.ask} className={css.more ?? ''}>
          {t('history-more')}
        </Button>
      )}
    </Page>
  )
}

function Entries({ view, words }: { view: HistoryView; words?: string }) {
  const t = useText()
  if (view.entries.length === 0) {
    return words ? (
      <p role="status">{t('history-nothing-found', { words })}</p>
    ) : (
      <EmptyState title={t('history-none')}>
        <p>{t('history-none-words')}</p>
      </EmptyState>
    )
  }
  return (
    <ol className={css.entries}>
      {view.entries.map(entry => (
        <Entry key={`${entry.laptop.id} ${entry.number}`} entry={entry} />
      ))}
    </ol>
  )
}

/** The pages before the first, asked for one by one. Something new, or other words: they are asked for again. */
function useEarlier(first: HistoryView | null, words: string) {
  const engine = useEngine()
  const hearing = useHearing()
  const say = useSay()
  const newest = first?.entries[0]
  const of = `${words} ${newest?.laptop.id} ${newest?.number}`
  const [pages, setPages] = useState<{ of: string; views: HistoryView[] }>({ of, views: [] })
  const views = pages.of === of ? pages.views : []
  const more = (views.at(-1) ?? first)?.more ?? null
  const ask = () => {
    engine.read('history', { hearing, before: more, words }).then(
      view => setPages({ of, views: [...views, view] }),
      thrown => say(asTrouble(thrown)),
    )
  }
  return { entries: views.flatMap(view => view.entries), ask: more && ask }
}
