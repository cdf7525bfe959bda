/**
 * The engine, as the screens see it. This is the only file that knows Tauri; tests put `fake.ts` in its place.
 * Nothing here decides anything: a command goes in, a view comes out, and "changed" means: read again.
 */
import { Channel, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { getCurrentWindow } from '@tauri-apps/api/window'
import type {
  FileKind,
  GivenFile,
  ImportWork,
  Progress,
  ProjectedView,
  ProjectorView,
  Written,
} from './shell'
import type {
  Command,
  Done,
  ErrorView,
  HearingRow,
  ImportProgress,
  ImportView,
  Language,
  Reads,
  ReportAsked,
  ReportChoice,
  SavedView,
  Scene,
  Template,
} from './wire'

export type ReadName = keyof Reads & string
export type Args<N extends ReadName> = Reads[N]['args']
export type View<N extends ReadName> = Reads[N]['view']

/** What is to be read in: `year` is the hearing's, where the files do not say; `choices`, what the person said of the tables. */
export type ImportOrder = Omit<ImportWork, 'work'>

/** Larger files are not even read here. The shell and the engine hold to the same limit. */
const mostBytes = 100_000_000

let lastWork = 0

/** Works are numbered in the order they begin, across reloads of the page too. */
function nextWork(): number {
  lastWork = Math.max(Date.now(), lastWork + 1)
  return lastWork
}

/** The second window, for the hall. What is on it lives as long as the program. */
export interface Projector {
  state(): Promise<ProjectorView>
  /** Opens the window on a screen, or moves it there; without a number on the one where this window is not. */
  open(screen: number | null): Promise<void>
  show(scene: Scene, language: Language): Promise<void>
  projected(): Promise<ProjectedView>
  blackOut(black: boolean): Promise<void>
  fill(fills: boolean): Promise<void>
  close(): Promise<void>
  /** Calls `heard` when another scene is on, or the window opened, closed or moved. Returns how to stop. */
  listen(heard: () => void): () => void
}

/** Why something did not happen. `refusal`: the world says no. `failure`: disk, file or the program itself. */
export interface Trouble {
  kind: 'refusal' | 'failure'
  /** Text key without its prefix: `refusal-<code>` or `failure-<code>`. */
  code: string
  params: Record<string, string | number>
}

/** What several commands are called when they are one act. */
export type Act =
  | Command['do']
  | 'AddCards'
  | 'FormMeasure'
  | 'EditParticipants'
  | 'RemoveParticipants'
  | 'ReleaseParticipants'
  | 'NoteAttendance'

export interface Engine {
  /**
   * Runs the commands as one entry in the journal: all or none. Resolves when they are on the disk; rejects with what `asTrouble` reads.
   * `action` names the entry for undo and history when several commands are one act; else the first command does.
   */
  run(commands: Command[], action?: Act): Promise<Done>
  undo(): Promise<Done>
  redo(): Promise<Done>
  /** What undo and redo would do, and on how many laptops the data is. */
  saved(): Promise<SavedView>
  /** Plays the example's day into the data file, telling how far it has come. Resolves with the hearing's id. */
  playExample(tell: (progress: Progress) => void): Promise<string>
  /** Starts a hearing with the agenda, the method and the rooms of a template that comes with the program, in a language. */
  startHearing(facts: HearingRow, template: Template, language: Language): Promise<Done>
  /** Starts the year after a hearing of the data file. Resolves with the new hearing's id. */
  startNextYear(hearing: string): Promise<string>
  /** Starts the year after a report from the data that it carries. Resolves with the new hearing's id. */
  startFromReport(file: GivenFile): Promise<string>
  read<N extends ReadName>(name: N, args: Args<N>): Promise<View<N>>
  /** Calls `heard` after each commit, from this window, another window or another laptop. Returns how to stop. */
  listen(heard: () => void): () => void
  /** Asks the person for files to open. Empty: they changed their mind. */
  chooseFiles(kind: FileKind): Promise<string[]>
  /** Asks the person where to save. Null: they changed their mind. */
  chooseSavePath(kind: FileKind, suggestedName: string): Promise<string | null>
  /** Takes in a file that was dropped on the page. */
  giveFile(file: File): Promise<GivenFile>
  /** Lets go of what was dropped. */
  forgetFiles(): Promise<void>
  /** What an import would do, telling how far it has come. When the signal aborts it stops, and rejects with the refusal `Stopped`. */
  previewImport(
    order: ImportOrder,
    tell: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportView>
  /**
   * Imports all that is good, as one entry: the person has seen the errors and warnings. Stops as the preview does, and then
   * nothing is kept.
   */
  importFiles(
    order: ImportOrder,
    tell: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Done>
  /** The report as it would be written now. */
  previewReport(hearing: string, choice: ReportChoice): Promise<ArrayBuffer>
  /** Writes what is asked for to a path the person has chosen, and notes it in the journal. */
  exportReport(hearing: string, asked: ReportAsked, path: string): Promise<Written>
  /** Opens a file in the program the person has for it. */
  openPath(path: string): Promise<void>
  /** Shows a file in its folder. */
  showInFolder(path: string): Promise<void>
  readonly projector: Projector
}

/** A refusal and a failure cross tagged; a command the page may not call is turned away by Tauri as plain text. */
export function asTrouble(thrown: unknown): Trouble {
  if (isErrorView(thrown)) {
    if (thrown.kind === 'Failure')
      return { kind: 'failure', code: thrown.code, params: { detail: thrown.detail } }
    const { code, ...params }: { code: string } & Record<string, unknown> = thrown.refusal
    return {
      kind: 'refusal',
      code,
      params: Object.fromEntries(Object.entries(params).map(([k, v]) => [k, asParam(k, v)])),
    }
  }
  return {
    kind: 'failure',
    code: 'window',
    params: { detail: thrown instanceof Error ? thrown.message : String(thrown) },
  }
}

function isErrorView(thrown: unknown): thrown is ErrorView {
  return typeof thrown === 'object' && thrown !== null && 'kind' in thrown
}

/** A year is a name, not an amount: it has no space after its thousands. */
function asParam(name: string, value: unknown): string | number {
  return typeof value === 'number' && name !== 'year' ? value : String(value ?? '')
}

export const tauriEngine: Engine = {
  run: (commands, action) => invoke('run', { commands: commands.map(wellFormed), action: action ?? null }),
  undo: () => invoke('undo'),
  redo: () => invoke('redo'),
  saved: () => invoke('saved'),
  playExample: tell => invoke('play_example', { progress: new Channel<Progress>(tell) }),
  startHearing: (facts, template, language) => invoke('start_hearing', { facts, template, language }),
  startNextYear: hearing => invoke('start_next_year', { hearing }),
  startFromReport: file => invoke('start_from_report', { file }),
  read: (name, args) => invoke('read', { name, arguments: args }),
  listen: heard => listenTo('changed', heard),
  chooseFiles: kind => invoke('choose_files', { kind }),
  chooseSavePath: (kind, suggestedName) => invoke('choose_save_path', { kind, suggestedName }),
  async giveFile(file) {
    if (file.size > mostBytes) return { too_large: file.name }
    const headers = { 'file-name': encodeURIComponent(file.name) }
    const dropped: number = await invoke('give_file', new Uint8Array(await file.arrayBuffer()), { headers })
    return { dropped }
  },
  forgetFiles: () => invoke('forget_files'),
  previewImport: (order, tell, signal) =>
    stoppable(signal, work =>
      invoke('preview_import', { order: { ...order, work }, progress: new Channel<ImportProgress>(tell) }),
    ),
  importFiles: (order, tell, signal) =>
    stoppable(signal, work =>
      invoke('import_files', {
        order: { ...order, work },
        accept: true,
        progress: new Channel<ImportProgress>(tell),
      }),
    ),
  previewReport: (hearing, choice) => invoke('preview_report', { hearing, choice }),
  exportReport: (hearing, asked, path) => invoke('export_report', { hearing, asked, path }),
  openPath: path => invoke('open_path', { path }),
  showInFolder: path => invoke('show_in_folder', { path }),
  projector: {
    state: () => invoke('projector'),
    open: screen => invoke('open_projector', { screen }),
    show: (scene, language) => invoke('show_scene', { scene, language }),
    projected: () => invoke('projected'),
    blackOut: black => invoke('black_out', { black }),
    fill: fills => invoke('fill_screen', { fills }),
    close: () => invoke('close_projector'),
    listen: heard => listenTo('projector', heard),
  },
}

/** Whether this page is in the projector's window: by the window's own name, which no address can take on. */
export function isProjector(): boolean {
  return getCurrentWindow().label === 'projector'
}

function listenTo(event: string, heard: () => void): () => void {
  const stop = listen(event, heard)
  return () => {
    void stop.then(end => end())
  }
}

/**
 * Half a character, as a cut through an emoji leaves it, is no text that can be sent: it becomes the sign for one that is
 * missing, and the rest of what was typed is kept.
 */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)])) as T
}

/** Begins a work that the engine is told to stop when the signal aborts. */
async function stoppable<T>(signal: AbortSignal, begin: (work: number) => Promise<T>): Promise<T> {
  const work = nextWork()
  const stop = () => void invoke('stop_import', { work })
  signal.addEventListener('abort', stop)
  try {
    return await begin(work)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
