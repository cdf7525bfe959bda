/**
 * The PDF's own pages on the screen, drawn by pdf.js: what one sees is what is written. Nothing is fetched: the worker comes
 * from the program, fonts from the file.
 */
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = worker

export interface Pages {
  /** Which document it is, of those opened. */
  document: number
  count: number
  /** Width over height of each page, from 1. */
  shapes: number[]
  /** Draws a page into a canvas as wide as it is shown. */
  draw(page: number, canvas: HTMLCanvasElement): Promise<void>
  close(): void
}

let opened = 0

export async function openPages(bytes: ArrayBuffer): Promise<Pages> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    // Letters are drawn as the outlines they are: giving each file's fonts to the browser first takes longer than drawing.
    disableFontFace: true,
  })
  const document = await loading.promise
  opened += 1
  return {
    document: opened,
    count: document.numPages,
    shapes: await shapesOf(document),
    draw: (page, canvas) => drawPage(document, page, canvas),
    close: () => void loading.destroy(),
  }
}

/** Asked for all at once: one after another each would wait for the worker's answer to the one before. */
function shapesOf(document: PDFDocumentProxy): Promise<number[]> {
  const shapeOf = async (page: number) => {
    const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 })
    return width / height
  }
  return Promise.all(Array.from({ length: document.numPages }, (_, at) => shapeOf(at + 1)))
}

async function drawPage(document: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement) {
  const page = await document.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({
    scale: (canvas.clientWidth / natural.width) * window.devicePixelRatio,
  })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport }).promise
}
