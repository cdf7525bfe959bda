/**
 * The buttons that write: the report as it is chosen, and what lies beside it. Who may read it is said above them, and before
 * that what the guard has found: the button that stays in sight takes it along.
 */
import { type ReactNode, useState } from 'react'
import { asTrouble, type Trouble } from '../engine'
import { Button } from '../kit/Button'
import { TroubleWords } from '../kit/TroubleWords'
import { useEngine } from '../reading/engine_context'
import type { Written } from '../shell'
import { useText } from '../text'
import { useActions } from '../way/actions'
import type { Format, Id, Language, OverviewView, ReportAsked, ReportChoice } from '../wire'
import css from './ReportScreen.module.css'

type Ending = 'pdf' | 'xlsx' | 'csv' | 'ics' | 'json'

/** The forms beside the report: what each is called, what is asked for, and how its file ends. */
const beside = (language: Language) =>
  ({
    plan: [
      ['xlsx', { what: 'plan', form: 'xlsx', language }, 'xlsx'],
      ['csv', { what: 'plan', form: 'csv', language }, 'csv'],
      ['ics', { what: 'plan', form: 'ics', language }, 'ics'],
    ],
    data: [
      ['json', { what: 'data' }, 'json'],
      ['tables', { what: 'tables', form: 'workbook', language }, 'xlsx'],
    ],
  }) satisfies Record<string, [Format, ReportAsked, Ending][]>

export function Write({
  hearing,
  overview,
  choice,
  isEmpty,
  children,
}: {
  hearing: Id
  overview: OverviewView
  choice: ReportChoice
  isEmpty: boolean
  /** What to know before it is written: it stands above the button, wherever one has scrolled. */
  children: ReactNode
}) {
  const t = useText()
  const engine = useEngine()
  const [isWriting, setWriting] = useState(false)
  const [written, setWritten] = useState<Written | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const attempt = async (deed: () => Promise<void>) => {
    setTrouble(null)
    try {
      await deed()
    } catch (thrown) {
      setTrouble(asTrouble(thrown))
    }
  }
  const forms = beside(choice.language)
  const write = (key: string, asked: ReportAsked, ending: Ending) =>
    attempt(async () => {
      const name = t(key, { year: String(overview.year), city: overview.city ?? '' })
      const path = await engine.chooseSavePath(ending, `${name.replace(/\s+/gu, ' ').trim()}.${ending}`)
      if (path === null) return
      setWriting(true)
      setWritten(null)
      try {
        setWritten(await engine.exportReport(hearing, asked, path))
      } finally {
        setWriting(false)
      }
    })
  const report = () => void write(`export-file-pdf-${choice.edition}`, { what: 'report', choice }, 'pdf')
  useActions([
    { id: 'report-write', key: 'export-write-pdf', keys: 'Ctrl S', isDisabled: isEmpty, do: report },
  ])
  return (
    <>
      <section className={css.write} aria-label={t('export-write')}>
        {children}
        <p>{t(`export-readers-${choice.edition}`)}</p>
        <Button variant="main" isDisabled={isWriting || isEmpty} onPress={report}>
          {isWriting ? t('export-writing') : t('export-write-pdf')}
        </Button>
        {isEmpty && <p>{t('export-none-chosen')}</p>}
        {written && (
          <div className={css.written} role="status">
            <p>
              {t('export-written', { path: written.path })}
              {written.missing.length > 0 && (
                <span>{t('export-missing', { characters: written.missing.join(' ') })}</span>
              )}
            </p>
            <Button onPress={() => void attempt(() => engine.openPath(written.path))}>
              {t('export-open')}
            </Button>
            <Button onPress={() => void attempt(() => engine.showInFolder(written.path))}>
              {t('export-show')}
            </Button>
          </div>
        )}
        <TroubleWords trouble={trouble} />
      </section>
      <section aria-label={t('export-beside')}>
        <h2>{t('export-beside')}</h2>
        {(['plan', 'data'] as const).map(what => (
          <fieldset key={what} className={css.beside}>
            <legend>{t(`export-${what}`)}</legend>
            {forms[what].map(([format, asked, ending]) => (
              <Button
                key={format}
                variant="quiet"
                isDisabled={isWriting}
                aria-label={t(`format-${format}`)}
                onPress={() => void write(`export-file-${format}`, asked, ending)}
              >
                {t(`export-write-${format}`)}
              </Button>
            ))}
          </fieldset>
        ))}
        <p>{t('export-beside-words')}</p>
      </section>
    </>
  )
}
