/**
 * The engine, as the screens see it. This is the only file that knows Tauri; tests put `fake.ts` in its place.
 * Nothing here decides anything: a command goes in, a view comes out, and "changed" means: read again.
 */
import { Channel, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Language } from './text'
import type { Command, Done, ErrorView, HearingRow, ImportView, Reads, SavedView } from './wire'

export type ReadName = keyof Reads & string
export type Args<N extends ReadName> = Reads[N]['args']
export type View<N extends ReadName> = Reads[N]['view']

/** What a file dialog offers; its words and endings are the shell's. */
export type FileKind = 'import' | 'report' | 'pdf' | 'xlsx' | 'json' | 'ics'

/** A file to import: picked in a dialog, so that the shell reads it, or dropped on the page with its content in base64. */
export type GivenFile = { path: string } | { name: string; content: string }

/** What leaves the program: the report, the action plan, all data. */
export type ExportFormat = 'pdf' | 'xlsx' | 'json'

/** A file that was written. */
export interface Written {
  path: string
  document_id: string
  /** Characters that no font of the report has. */
  missing: string[]
}

/** How far something long has come. */
export interface Progress {
  done: number
  of: number
}

/** Why something did not happen. `refusal`: the world says no. `failure`: disk, file or the program itself. */
export interface Trouble {
  kind: 'refusal' | 'failure'
  /** Text key without its prefix: `refusal-<code>` or `failure-<code>`. */
  code: string
  params: Record<string, string | number>
}

export interface Engine {
  /**
   * Runs the commands as one entry in the journal: all or none. Resolves when they are on the disk; rejects with what `asTrouble` reads.
   * `action` names the entry for undo and history when several commands are one act; else the first command does.
   */
  run(commands: Command[], action?: Command['do']): Promise<Done>
  undo(): Promise<Done>
  redo(): Promise<Done>
  /** What undo and redo would do, and on how many laptops the data is. */
  saved(): Promise<SavedView>
  /** Plays the example's day into the data file, telling how far it has come. Resolves with the hearing's id. */
  playExample(tell: (progress: Progress) => void): Promise<string>
  /** Starts a hearing with the agenda and the method that come with the program, in a language. */
  startHearing(facts: HearingRow, language: Language): Promise<Done>
  /** Starts the year after a report from the data its PDF carries. Resolves with the new hearing's id. */
  startFromReport(path: string): Promise<string>
  read<N extends ReadName>(name: N, args: Args<N>): Promise<View<N>>
  /** Calls `heard` after each commit, from this window, another window or another laptop. Returns how to stop. */
  listen(heard: () => void): () => void
  /** Asks the person for files to open. Empty: they changed their mind. */
  chooseFiles(kind: FileKind): Promise<string[]>
  /** Asks the person where to save. Null: they changed their mind. */
  chooseSavePath(kind: FileKind, suggestedName: string): Promise<string | null>
  /** What an import of files would do; `year` is the hearing's, where the files do not say. */
  previewImport(files: GivenFile[], year: number | null): Promise<ImportView>
  /** Imports files as one entry. `accept`: the person has seen the errors and warnings and wants the rest all the same. */
  importFiles(files: GivenFile[], year: number | null, accept: boolean): Promise<Done>
  /** The report as it would be written now. */
  previewReport(hearing: string, language: Language): Promise<ArrayBuffer>
  /** Writes a file to a path the person has chosen, and notes it in the journal. */
  exportReport(hearing: string, format: ExportFormat, language: Language, path: string): Promise<Written>
  /** Opens a file in the program the person has for it. */
  openPath(path: string): Promise<void>
  /** Shows a file in its folder. */
  showInFolder(path: string): Promise<void>
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
  run: (commands, action) => invoke('run', { commands, action: action ?? null }),
  undo: () => invoke('undo'),
  redo: () => invoke('redo'),
  saved: () => invoke('saved'),
  playExample: tell => invoke('play_example', { progress: new Channel<Progress>(tell) }),
  startHearing: (facts, language) => invoke('start_hearing', { facts, language }),
  startFromReport: path => invoke('start_from_report', { path }),
  read: (name, args) => invoke('read', { name, arguments: args }),
  listen(heard) {
    const stop = listen('changed', heard)
    return () => {
      void stop.then(end => end())
    }
  },
  chooseFiles: kind => invoke('choose_files', { kind }),
  chooseSavePath: (kind, suggestedName) => invoke('choose_save_path', { kind, suggestedName }),
  previewImport: (files, year) => invoke('preview_import', { files, year }),
  importFiles: (files, year, accept) => invoke('import_files', { files, year, accept }),
  previewReport: (hearing, language) => invoke('preview_report', { hearing, language }),
  exportReport: (hearing, format, language, path) =>
    invoke('export_report', { hearing, format, language, path }),
  openPath: path => invoke('open_path', { path }),
  showInFolder: path => invoke('show_in_folder', { path }),
}
