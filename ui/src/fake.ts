/** An engine for screen tests: views are given, commands are remembered, and nothing is computed. */

import type { Args, Engine, ImportOrder, Projector, ReadName, View } from './engine'
import type { GivenFile, ProjectedView, ProjectorView } from './shell'
import type {
  Command,
  Done,
  HearingRow,
  ImportProgress,
  ImportView,
  ReportAsked,
  SavedView,
  Template,
} from './wire'

type Views = { [N in ReadName]?: View<N> | ((args: Args<N>) => View<N>) }

const nothingCreated: Done = { entry: 1, created: [] }

export class FakeEngine implements Engine {
  /** Every batch that was run, in order. */
  readonly ran: Command[][] = []
  played = 0
  /** The hearings that were started, and the reports that a year was started from. */
  readonly started: (HearingRow | string)[] = []
  undone = 0
  redone = 0
  readonly opened: string[] = []
  /** What the person picks in the next file dialog. */
  picks: string[] = []
  /** The ids the next runs say they have made. */
  creates: string[] = []
  saves: SavedView = { undo: null, redo: null, entries: 0, laptops: 1, strange_log: null }
  /** When set, the next `run` is rejected with this. */
  trouble: unknown = null
  private readonly heard = new Set<() => void>()

  constructor(private views: Views = {}) {}

  /** Puts new views in place and tells the screens, as a commit would. */
  show(views: Views) {
    this.views = { ...this.views, ...views }
    for (const tell of this.heard) tell()
  }

  async run(commands: Command[]): Promise<Done> {
    if (this.trouble !== null) {
      const trouble = this.trouble
      this.trouble = null
      throw trouble
    }
    this.ran.push(commands)
    for (const tell of this.heard) tell()
    return { entry: this.ran.length, created: this.creates }
  }

  async undo() {
    this.undone++
    return nothingCreated
  }

  async redo() {
    this.redone++
    return nothingCreated
  }

  async saved(): Promise<SavedView> {
    return this.saves
  }

  async playExample(): Promise<string> {
    this.played++
    return 'example'
  }

  /** The template of the last hearing that was started. */
  template: Template | null = null

  async startHearing(facts: HearingRow, template: Template): Promise<Done> {
    if (this.trouble !== null) throw this.trouble
    this.template = template
    this.started.push(facts)
    return { entry: 1, created: this.creates }
  }

  async startNextYear(hearing: string): Promise<string> {
    if (this.trouble !== null) throw this.trouble
    this.started.push(hearing)
    return 'next'
  }

  async startFromReport(file: GivenFile): Promise<string> {
    if (this.trouble !== null) throw this.trouble
    this.started.push('path' in file ? file.path : JSON.stringify(file))
    return 'next'
  }

  async read<N extends ReadName>(name: N, args: Args<N>): Promise<View<N>> {
    const view: unknown = this.views[name]
    if (view === undefined) throw new Error(`no view ${name}`)
    return typeof view === 'function' ? (view as (args: Args<N>) => View<N>)(args) : (view as View<N>)
  }

  listen(heard: () => void) {
    this.heard.add(heard)
    return () => {
      this.heard.delete(heard)
    }
  }

  async chooseFiles() {
    return this.picks
  }

  async chooseSavePath() {
    return this.picks[0] ?? null
  }

  /** What the files of the next import hold. */
  preview: ImportView = { year: null, tables: [], findings: [], errors: 0, warnings: 0, changes: false }
  /** What has been asked of previews and imports, in order. */
  readonly previewed: ImportOrder[] = []
  readonly imported: ImportOrder[] = []
  /** While set, works on files come only so far and go on until they are stopped. */
  stuck: ImportProgress | null = null
  /** How long they take before they say so, in milliseconds. */
  waits = 0

  async giveFile(): Promise<GivenFile> {
    return { dropped: 1 }
  }

  async forgetFiles() {}

  async previewImport(order: ImportOrder, tell: (progress: ImportProgress) => void, signal: AbortSignal) {
    this.previewed.push(order)
    await this.untilStopped(tell, signal)
    return this.preview
  }

  async importFiles(order: ImportOrder, tell: (progress: ImportProgress) => void, signal: AbortSignal) {
    if (this.trouble !== null) throw this.trouble
    await this.untilStopped(tell, signal)
    this.imported.push(order)
    return nothingCreated
  }

  private async untilStopped(tell: (progress: ImportProgress) => void, signal: AbortSignal) {
    if (this.stuck === null) return
    const at = this.stuck
    setTimeout(() => tell(at), this.waits)
    await new Promise((_, stop) => {
      const refusal = { kind: 'Refusal', refusal: { code: 'Stopped' } }
      signal.addEventListener('abort', () => stop(refusal))
    })
  }

  /** What was written, where. */
  readonly exported: (ReportAsked & { path: string })[] = []

  async previewReport() {
    return new ArrayBuffer(0)
  }

  async exportReport(_hearing: string, asked: ReportAsked, path: string) {
    if (this.trouble !== null) throw this.trouble
    this.exported.push({ ...asked, path })
    return { path, document_id: 'S-1', pages: null, missing: [] }
  }

  async openPath(path: string) {
    this.opened.push(path)
  }

  async showInFolder(path: string) {
    this.opened.push(path)
  }

  /** The projector's window, and what is on the wall while it is not black. */
  wall: ProjectorView = {
    open: false,
    fills: false,
    screens: [{ name: 'eDP-1', width: 1920, height: 1080, main: true, projector: false }],
    scene: null,
    language: 'sv',
    black: false,
    lost: null,
  }
  onWall: ProjectedView['view'] = null

  readonly projector: Projector = {
    state: async () => this.wall,
    open: async () => this.setWall({ open: true, black: false }),
    show: async (scene, language) => this.setWall({ scene, language }),
    projected: async () => {
      const { language, black, fills } = this.wall
      return { language, black, fills, view: black ? null : this.onWall }
    },
    blackOut: async black => this.setWall({ black }),
    fill: async fills => this.setWall({ fills }),
    close: async () => this.setWall({ open: false }),
    listen: heard => this.listen(heard),
  }

  private setWall(to: Partial<ProjectorView>) {
    this.wall = { ...this.wall, ...to }
    for (const tell of this.heard) tell()
  }
}
