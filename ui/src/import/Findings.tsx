/** What the import has to say: how much it weighs, where it is, and what to do about it. Mere notes are folded away. */
import { Icon, type IconName } from '../kit/Icon'
import { type Text, useText } from '../text'
import type { Finding, Level } from '../wire'
import css from './import.module.css'

const icons: Record<Level, IconName> = { error: 'stop', warning: 'warning', note: 'info' }

/** Notes that are never folded away: they say that the file was read otherwise than it stands. */
const plain: readonly Finding['code']['code'][] = ['AsLastTime', 'SpreadColumns']

export function Findings({
  findings,
  withFile = false,
}: {
  findings: readonly Finding[]
  withFile?: boolean
}) {
  const t = useText()
  const isFolded = ({ level, code }: Finding) => level === 'note' && !plain.includes(code.code)
  const faults = findings.filter(finding => !isFolded(finding))
  const notes = findings.filter(isFolded)
  return (
    <>
      {faults.length > 0 && <FindingList findings={faults} withFile={withFile} />}
      {notes.length > 0 && (
        <details className={css.notes}>
          <summary>{t('import-notes', { count: notes.length })}</summary>
          <FindingList findings={notes} withFile={withFile} />
        </details>
      )}
    </>
  )
}

function FindingList({ findings, withFile }: { findings: readonly Finding[]; withFile: boolean }) {
  return (
    <ul className={css.findings}>
      {findings.map((finding, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only shown; two findings may be alike
        <li key={at}>
          <FindingWords finding={finding} withFile={withFile} />
        </li>
      ))}
    </ul>
  )
}

/** One thing to say: how much it weighs, where it is, and what to do. */
export function FindingWords({
  finding,
  withFile = false,
  withRow = true,
}: {
  finding: Finding
  withFile?: boolean
  withRow?: boolean
}) {
  const t = useText()
  const found = foundAt(finding, t, withFile, withRow)
  return (
    <span className={css.finding} data-level={finding.level}>
      <Icon name={icons[finding.level]} />
      <span>
        <strong>{[t(`finding-level-${finding.level}`), ...found].join(', ')}</strong> {sentenceOf(finding, t)}
      </span>
    </span>
  )
}

function foundAt(finding: Finding, t: Text, withFile: boolean, withRow: boolean): string[] {
  return [
    ...(withFile ? [finding.file] : []),
    ...(withFile && finding.sheet !== null ? [t('finding-at-sheet', { sheet: finding.sheet })] : []),
    ...(finding.row === null || !withRow ? [] : [t('finding-at-row', { row: String(finding.row) })]),
    ...(finding.column === null ? [] : [t('finding-at-column', { column: finding.column })]),
  ]
}

/** A rule's refusal inside a finding has words of its own. */
function sentenceOf({ code: { code, ...params } }: Finding, t: Text): string {
  const vars = Object.entries(params as Record<string, unknown>).map(([name, value]) => [
    name,
    isRefusal(value) ? refusalWords(value, t) : typeof value === 'number' ? value : String(value),
  ])
  return t(`finding-${code}`, Object.fromEntries(vars))
}

type AnyRefusal = { code: string } & Record<string, unknown>

function isRefusal(value: unknown): value is AnyRefusal {
  return typeof value === 'object' && value !== null && 'code' in value
}

function refusalWords({ code, ...params }: AnyRefusal, t: Text): string {
  const vars = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : String(value),
  ])
  return t(`refusal-${code}`, Object.fromEntries(vars))
}
