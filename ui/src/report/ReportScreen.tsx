/** Rapporten: left what goes in, for whom, and what to know before it is written; right the pages as they will be. */
import { useState } from 'react'
import { Page } from '../kit/Page'
import { Unread } from '../kit/Unread'
import { useRead } from '../reading/engine_context'
import { useLanguage, useText } from '../text'
import { useRoute } from '../way/route'
import { type Chapter, chapters, type Edition, type ReportChoice } from '../wire'
import { Chosen } from './Chosen'
import { Exports } from './Exports'
import { Guard } from './Guard'
import { PdfPages } from './PdfPages'
import css from './ReportScreen.module.css'
import { Unfinished } from './Unfinished'
import { Write } from './Write'

export function ReportScreen() {
  const t = useText()
  const hearing = useRoute().hearing ?? ''
  const [edition, setEdition] = useState<Edition>('directors')
  // What is left out rather than what goes in: a chapter that is new in the program goes in.
  const [leftOut, setLeftOut] = useState<readonly Chapter[]>([])
  const [language, setLanguage] = useState(useLanguage())
  const choice: ReportChoice = {
    edition,
    chapters: chapters.filter(chapter => !leftOut.includes(chapter)),
    language,
  }
  const { view: fresh, trouble } = useRead('report', { hearing, choice })
  // The last one stays while a new choice is read: what one has just pressed must not go away.
  const [view, setView] = useState(fresh)
  if (fresh && fresh !== view) setView(fresh)
  const overview = useRead('overview', { hearing }).view
  const exports = useRead('exports', { hearing }).view
  if (!view || !overview) return <Unread trouble={trouble} />
  const own = view.editions.find(one => one.edition === edition)?.chapters ?? []
  const there = own.filter(
    chapter => (chapter !== 'results' || view.results_of !== null) && (chapter !== 'rooms' || view.rooms > 0),
  )
  const isEmpty = there.every(chapter => leftOut.includes(chapter))
  return (
    <Page
      title={t('screen-report')}
      lead={t('export-lead', { fixed: view.priorities_fixed, priorities: view.priorities })}
    >
      <div className={css.split}>
        <div className={css.left}>
          <Chosen
            choice={choice}
            editions={view.editions.map(one => one.edition)}
            chapters={there}
            onEdition={setEdition}
            onChapter={(chapter, goesIn) =>
              setLeftOut(out => (goesIn ? out.filter(one => one !== chapter) : [...out, chapter]))
            }
            onLanguage={setLanguage}
          />
          <Unfinished hearing={hearing} view={view} edition={edition} />
          <Write hearing={hearing} overview={overview} choice={choice} isEmpty={isEmpty}>
            <Guard hearing={hearing} found={view.found} missing={view.missing} />
          </Write>
          <Exports exports={exports} />
        </div>
        <PdfPages hearing={hearing} choice={choice} isEmpty={isEmpty} contentId={view.document_id} />
      </div>
    </Page>
  )
}
