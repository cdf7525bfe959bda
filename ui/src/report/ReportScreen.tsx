/** Rapporten: left what goes in and what is unfinished, right the pages as they will be; one button writes it. */
import { useState } from 'react'
import { asTrouble, type ExportFormat, type Trouble, type Written } from '../engine'
import { useFormat } from '../format'
import { useActions } from '../shared/actions'
import { Button } from '../shared/Button'
import { useEngine, useRead } from '../shared/engine_context'
import { Select } from '../shared/fields'
import { Page } from '../shared/Page'
import { formatRoute, useRoute } from '../shared/route'
import { TroubleWords } from '../shared/TroubleWords'
import { Unread } from '../shared/Unread'
import { type Language, useLanguage, useText } from '../text'
import type { ExportsView, Id, OverviewView, ReportView } from '../wire'
import { Guard } from './Guard'
import { PdfPages } from './PdfPages'
import css from './ReportScreen.module.css'

export function ReportScreen() {
  const t = useText()
  const hearing = useRoute().hearing ?? ''
  const { view, trouble } = useRead('report', { hearing })
  const overview = useRead('overview', { hearing }).view
  const exports = useRead('exports', { hearing }).view
  const [language, setLanguage] = useState<Language>(useLanguage())
  if (!view || !overview) return <Unread trouble={trouble} />
  return (
    <Page
      title={t('screen-report')}
      lead={t('export-lead', { fixed: view.priorities_fixed, priorities: view.priorities })}
    >
      <div className={css.split}>
        <div className={css.left}>
          <Select
            label={t('export-language')}
            options={(['sv', 'en'] as const).map(id => ({ id, name: t(`export-language-${id}`) }))}
            value={language}
            onChoose={id => setLanguage(id as Language)}
          />
          <Guard hearing={hearing} />
          <Contents view={view} />
          <Unfinished hearing={hearing} view={view} />
          <Write hearing={hearing} overview={overview} language={language} />
          <Exports exports={exports} />
        </div>
        <PdfPages hearing={hearing} language={language} contentId={view.document_id} />
      </div>
    </Page>
  )
}

function Contents({ view }: { view: ReportView }) {
  const t = useText()
  const districts = view.areas.filter(area => !area.is_city).length
  return (
    <section aria-label={t('export-contents')}>
      <h2>{t('export-contents')}</h2>
      <ul>
        <li>{t('export-has-city')}</li>
        <li>{t('export-has-areas', { count: districts })}</li>
        <li>{t('export-has-plan')}</li>
        {view.results_of !== null && <li>{t('export-has-results', { year: String(view.results_of) })}</li>}
        <li>{t('export-has-appendix')}</li>
      </ul>
      <p>{t('export-edition')}</p>
    </section>
  )
}

function Unfinished({ hearing, view }: { hearing: Id; view: ReportView }) {
  const t = useText()
  return (
    <section aria-label={t('export-unfinished')}>
      <h2>{t('export-unfinished')}</h2>
      {view.unfinished.length === 0 && <p>{t('export-all-done')}</p>}
      <ul className={css.unfinished}>
        {view.unfinished.map(one => (
          <li key={one.kind} data-kind={one.kind}>
            <a href={formatRoute({ hearing, screen: 'priorities', rest: ['all'] })}>
              {t(`break-${one.kind}`, { count: one.count })}
            </a>
          </li>
        ))}
      </ul>
      {view.example && <p>{t('export-example')}</p>}
    </section>
  )
}

const formats: readonly ExportFormat[] = ['pdf', 'xlsx', 'json']

function Write({ hearing, overview, language }: { hearing: Id; overview: OverviewView; language: Language }) {
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
  const write = (format: ExportFormat) =>
    attempt(async () => {
      const name = t(`export-file-${format}`, { year: String(overview.year), city: overview.city ?? '' })
      const path = await engine.chooseSavePath(format, `${name.trim()}.${format}`)
      if (path === null) return
      setWriting(true)
      try {
        setWritten(await engine.exportReport(hearing, format, language, path))
      } finally {
        setWriting(false)
      }
    })
  useActions([{ id: 'report-write', key: 'export-write-pdf', keys: 'Ctrl S', do: () => void write('pdf') }])
  return (
    <section className={css.write} aria-label={t('export-write')}>
      <p>{t('export-public-record')}</p>
      {formats.map((format, at) => (
        <Button
          key={format}
          variant={at === 0 ? 'main' : 'plain'}
          isDisabled={isWriting}
          onPress={() => void write(format)}
        >
          {isWriting && at === 0 ? t('export-writing') : t(`export-write-${format}`)}
        </Button>
      ))}
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
  )
}

/** So many are listed; the journal has the rest. */
const latest = 5

function Exports({ exports }: { exports: ExportsView | null }) {
  const t = useText()
  const format = useFormat()
  if (!exports || exports.exports.length === 0) return null
  return (
    <section aria-label={t('export-exports')}>
      <h2>{t('export-exports')}</h2>
      <ul className={css.exports}>
        {exports.exports.slice(0, latest).map(one => (
          <li key={`${one.exported_at}-${one.file_name}`}>
            {one.file_name}
            <span>
              {format.date(new Date(one.exported_at).toISOString())} · {one.document_id}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
