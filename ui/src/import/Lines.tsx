/**
 * The rows of a table, each with what becomes of it: new, changed and from what, there already, or left out and why. The
 * counts are of all rows; of each status the first rows are shown.
 */
import { Fragment, useState } from 'react'
import { Icon, type IconName } from '../kit/Icon'
import { useText } from '../text'
import type { AlsoView, CellView, LineView, RowStatus, TableView } from '../wire'
import { FindingWords } from './Findings'
import css from './import.module.css'

type Filter = RowStatus | 'warned'

const icons: Record<RowStatus, IconName> = { new: 'add', changed: 'edit', unchanged: 'check', left: 'stop' }

function isWarned(line: LineView): boolean {
  return line.findings.some(finding => finding.level !== 'note')
}

function countsOf(table: TableView): [Filter, number][] {
  const all: [Filter, number][] = [
    ['warned', table.warned],
    ['changed', table.changed],
    ['new', table.added],
    ['unchanged', table.unchanged],
    ['left', table.left],
  ]
  return all.filter(([, count]) => count > 0)
}

export function Lines({ table }: { table: TableView }) {
  const t = useText()
  const counts = countsOf(table)
  const [wanted, setWanted] = useState<Filter | null>(null)
  const filter = counts.find(([one]) => one === wanted) ?? counts[0]
  if (!filter) return null
  const [shown, count] = filter
  const lines = table.lines.filter(line => (shown === 'warned' ? isWarned(line) : line.status === shown))
  const used = table.columns.filter(column => column.field !== null)
  return (
    <div className={css.lines}>
      <fieldset className={css.filters} aria-label={t('import-filter')}>
        {counts.map(([one, its]) => (
          <button key={one} type="button" aria-pressed={one === shown} onClick={() => setWanted(one)}>
            {t(`import-filter-${one}`, { count: its })}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t('import-rows', { count })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import-row')}</th>
              <th scope="col">{t('import-becomes')}</th>
              {used.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one header
                <th scope="col" key={at}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown; values of one row may share a number
              <Line key={at} line={line} width={used.length} />
            ))}
          </tbody>
        </table>
      </section>
      {lines.length < count && (
        <p className={css.hint}>{t('import-first-rows', { shown: lines.length, count })}</p>
      )}
    </div>
  )
}

function Line({ line, width }: { line: LineView; width: number }) {
  const t = useText()
  const { row, status, cells, also, findings } = line
  const said = findings.length > 0 || also.length > 0
  return (
    <Fragment>
      <tr data-status={status} data-said={said}>
        <th scope="row">{row}</th>
        <td className={css.status}>
          <Icon name={icons[status]} />
          {t(`import-status-${status}`)}
        </td>
        {cells.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          <td key={at}>
            <span className={css.cell}>
              <CellWords cell={cell} />
            </span>
          </td>
        ))}
      </tr>
      {said && (
        <tr className={css.said}>
          <td />
          <td colSpan={width + 1}>
            {findings.map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown; two findings may be alike
              <FindingWords key={at} finding={finding} withRow={false} />
            ))}
            {also.map(change => (
              <AlsoWords key={change.field} change={change} />
            ))}
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** What was there, struck out, and what comes in its place; a screen reader says which is which. */
function CellWords({ cell }: { cell: CellView }) {
  const t = useText()
  if (cell.was === null) return cell.text
  return (
    <>
      <del>
        <span className="visually-hidden">{t('import-was')} </span>
        {cell.was || t('import-empty-cell')}
      </del>{' '}
      <ins>
        <span className="visually-hidden">{t('import-will-be')} </span>
        {cell.text || t('import-empty-cell')}
      </ins>
    </>
  )
}

function AlsoWords({ change }: { change: AlsoView }) {
  const t = useText()
  const name = change.field === null ? t('import-place') : t(`column-${change.field}`)
  const isSaid = change.field !== null && (change.was !== '' || change.becomes !== '')
  return (
    <p className={css.also}>
      {isSaid
        ? t('import-also-from-to', {
            name,
            was: change.was || t('import-empty-cell'),
            becomes: change.becomes || t('import-empty-cell'),
          })
        : t('import-also', { name })}
    </p>
  )
}
