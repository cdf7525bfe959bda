/** An entry of the history: when, who, what it was called, and each thing it changed, old → new. */

import { useFormat } from '../format'
import { Button } from '../kit/Button'
import { useRun } from '../reading/engine_context'
import { useSay } from '../reading/say'
import { useText } from '../text'
import { go } from '../way/route'
import type { ChangeView, EntryView, LaptopView } from '../wire'
import css from './HistoryScreen.module.css'
import { useShown } from './shown'

export function Entry({ entry }: { entry: EntryView }) {
  const t = useText()
  const format = useFormat()
  const run = useRun()
  const say = useSay()
  const { laptop, number } = entry
  const act = t(`action-${entry.action}`)
  const what =
    entry.kind === 'undo' || entry.kind === 'redo' ? t(`history-${entry.kind}`, { what: act }) : act
  const time = format.moment(entry.at)
  const takeBack = async () => {
    if (await run({ do: 'TakeBackEntry', laptop: laptop.id, number }))
      say({ key: 'history-taken-back', vars: { what } })
  }
  return (
    <li className={css.entry}>
      <p className={css.when}>
        <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
        <Who laptop={laptop} />
      </p>
      <div className={css.what}>
        <h2>{what}</h2>
        <ul>
          {entry.changes.map(change => (
            <Change key={change.ordinal} entry={entry} change={change} />
          ))}
        </ul>
        {entry.beside > 0 && <p className={css.beside}>{t('history-beside', { count: entry.beside })}</p>}
      </div>
      {entry.can_take_back && (
        <Button
          variant="quiet"
          aria-label={t('history-take-back-what', { what, time })}
          onPress={() => void takeBack()}
        >
          {t('history-take-back')}
        </Button>
      )}
    </li>
  )
}

function Who({ laptop }: { laptop: LaptopView }) {
  const t = useText()
  if (laptop.name) return <span>{laptop.name}</span>
  return <span>{laptop.is_here ? t('history-here') : t('history-laptop', { code: laptop.code })}</span>
}

function Change({ entry, change }: { entry: EntryView; change: ChangeView }) {
  const t = useText()
  const shown = useShown()
  const run = useRun()
  const say = useSay()
  const { laptop, number } = entry
  const field = change.column && t(`column-${change.column}`)
  const old = shown(change.old)
  const restore = async () => {
    const done = await run({ do: 'RestoreValue', laptop: laptop.id, number, ordinal: change.ordinal })
    if (done) say({ key: 'history-restored' })
  }
  return (
    <li className={css.change}>
      <p>
        <span className={css.kind}>
          {t(`thing-${change.table}`)}
          {!field && ` · ${t(`history-change-${change.kind}`)}`}
        </span>
        <button type="button" className={css.thing} onClick={() => go('history', change.row)}>
          <bdi>{change.thing || '–'}</bdi>
        </button>
      </p>
      {field && (
        <p className={css.values}>
          <span className={css.field}>{field}</span>
          <del data-empty={change.old.as === 'nothing'}>
            <bdi>{old}</bdi>
          </del>
          <span className={css.arrow}>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t('history-became')}</span>
          </span>
          <ins>
            <bdi>{shown(change.new)}</bdi>
          </ins>
          {change.can_restore && (
            <Button
              variant="quiet"
              aria-label={t('history-restore-value', { field, old })}
              onPress={() => void restore()}
            >
              {t('history-restore')}
            </Button>
          )}
        </p>
      )}
      {change.cells.length > 0 && (
        <dl className={css.cells}>
          {change.cells.map(cell => (
            <div key={cell.column}>
              <dt>{t(`column-${cell.column}`)}</dt>
              <dd>
                <bdi>{shown(cell.value)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
