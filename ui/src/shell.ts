// Generated from Rust by the shell's test `the_types_of_the_shell_are_current`. Never edited.

import type { Language, ProjectionView, Scene, TableChoice } from './wire'

export type FileKind = "import" | "report" | "pdf" | "xlsx" | "csv" | "json" | "ics";
export type GivenFile = { 
/**
 * Where it lies.
 */
path: string, } | { 
/**
 * The number it was given.
 */
dropped: number, } | { 
/**
 * Its name without folders.
 */
too_large: string, };
export type ImportWork = { files: Array<GivenFile>, 
/**
 * The year of the hearing they are for, where the files do not say.
 */
year: number | null, choices: Array<TableChoice>, 
/**
 * The number of this work.
 */
work: number, };
export type Progress = { done: number, of: number, };
export type ProjectedView = { language: Language, black: boolean, fills: boolean, view: ProjectionView | null, };
export type ProjectorView = { open: boolean, fills: boolean, screens: Array<ScreenView>, scene: Scene | null, language: Language, black: boolean, 
/**
 * The name of the screen that was plugged out while the window was on it.
 */
lost: string | null, };
export type ScreenView = { name: string | null, 
/**
 * In its own points.
 */
width: number, height: number, 
/**
 * The main window is on it.
 */
main: boolean, 
/**
 * The projector is on it.
 */
projector: boolean, };
export type Written = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * The name of its content.
 */
document_id: string, 
/**
 * How many pages it has; none where there are no pages.
 */
pages: number | null, 
/**
 * Characters that no font of the report has.
 */
missing: Array<string>, };
