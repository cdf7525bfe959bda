/** The report as it will be, page by page; a page is drawn when it comes into sight. The last pages stay until the new ones are there. */
import { useEffect, useRef, useState } from 'react'
import { asTrouble, type Trouble } from '../engine'
import { TroubleWords } from '../kit/TroubleWords'
import { useEngine } from '../reading/engine_context'
import { useText } from '../text'
import type { Id, ReportChoice } from '../wire'
import type { Pages } from './pdf'
import css from './ReportScreen.module.css'

export function PdfPages({
  hearing,
  choice,
  isEmpty,
  contentId,
}: {
  hearing: Id
  choice: ReportChoice
  /** Nothing is chosen: there are no pages. */
  isEmpty: boolean
  /** The name of the content: another name, another preview. */
  contentId: string
}) {
  const t = useText()
  const engine = useEngine()
  const [pages, setPages] = useState<Pages | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isStale, setStale] = useState(true)
  const asked = JSON.stringify(choice)
  const shown = useRef<Pages | null>(null)
  useEffect(() => () => shown.current?.close(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content's name stands for the content
  useEffect(() => {
    if (isEmpty) return
    let isGone = false
    setStale(true)
    const make = async () => {
      try {
        // Loaded when it is first needed: the program starts without it.
        const { openPages } = await import('./pdf')
        const next = await openPages(await engine.previewReport(hearing, JSON.parse(asked)))
        if (isGone) return next.close()
        shown.current?.close()
        shown.current = next
        setPages(next)
        setTrouble(null)
      } catch (thrown) {
        if (!isGone) setTrouble(asTrouble(thrown))
      }
      if (!isGone) setStale(false)
    }
    void make()
    return () => {
      isGone = true
    }
  }, [engine, hearing, asked, isEmpty, contentId])
  if (isEmpty) return <p className={css.pages}>{t('export-none-chosen')}</p>
  if (trouble) {
    return (
      <div>
        <TroubleWords trouble={trouble} />
        <p>{t('export-no-preview')}</p>
      </div>
    )
  }
  return (
    <div className={css.pages} aria-busy={isStale}>
      <p className={css.making} role="status">
        {isStale ? t('export-making') : pages ? t('export-pages', { count: pages.count }) : ''}
      </p>
      {pages && (
        <ol aria-label={t('export-preview')}>
          {pages.shapes.map((shape, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <li key={at}>
              <Page pages={pages} number={at + 1} shape={shape} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function Page({ pages, number, shape }: { pages: Pages; number: number; shape: number }) {
  const t = useText()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const sheet = canvas.current
    if (!sheet) return
    const watch = new IntersectionObserver(
      seen => {
        if (!seen.some(one => one.isIntersecting)) return
        watch.disconnect()
        // A page of a document that has just been replaced is not drawn; the new one's is.
        const drawn = () => sheet.setAttribute('data-document', String(pages.document))
        pages.draw(number, sheet).then(drawn, () => undefined)
      },
      { rootMargin: '800px' },
    )
    watch.observe(sheet)
    return () => watch.disconnect()
  }, [pages, number])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('export-page', { number, count: pages.count })}
      style={{ aspectRatio: shape }}
    />
  )
}
