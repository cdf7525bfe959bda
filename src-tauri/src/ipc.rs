//! What the page may ask for, a few lines each; of files to read in, see `import`, of
//! the second window, `projector`. A new command is named in three places: here, in `build.rs` and in
//! `capabilities/main.json`; without the last it is refused.

pub mod import;
pub mod projector;

use crate::data_file::DataFile;
use crate::export::{self, Written};
use crate::files::{FileKind, GivenFile, Known};
use samsyn_engine::hearing::HearingRow;
use samsyn_engine::report::{Asked, Choice};
use samsyn_engine::templates::Template;
use samsyn_engine::text::Language;
use samsyn_engine::{Command, Done, Error, ErrorView, Failure, Id, Refusal, SavedView, example, next_year, reads};
use serde::Serialize;
use serde_json::Value;
use std::path::{Path, PathBuf};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;

pub(crate) type Answer<T> = Result<T, ErrorView>;

/// Runs commands as one entry; `action` names it when several commands are one act.
#[tauri::command(async)]
pub fn run(data: State<'_, DataFile>, commands: Vec<Command>, action: Option<String>) -> Answer<Done> {
    let first = commands.first().map(Command::name).unwrap_or_default();
    let action = action.as_deref().unwrap_or(first);
    answer(data.engine().and_then(|engine| engine.run_all(action, commands)))
}

/// Takes back the last entry of this laptop.
#[tauri::command(async)]
pub fn undo(data: State<'_, DataFile>) -> Answer<Done> {
    answer(data.engine().and_then(|engine| engine.undo()))
}

/// Brings back what the last undo took back.
#[tauri::command(async)]
pub fn redo(data: State<'_, DataFile>) -> Answer<Done> {
    answer(data.engine().and_then(|engine| engine.redo()))
}

/// What undo and redo would do, and how much is saved.
#[tauri::command(async)]
pub fn saved(data: State<'_, DataFile>) -> Answer<SavedView> {
    answer(data.engine().and_then(|engine| engine.saved()))
}

/// A view, by name.
#[tauri::command(async)]
pub fn read(data: State<'_, DataFile>, name: &str, arguments: Value) -> Answer<Value> {
    answer(data.engine().and_then(|engine| reads::by_name(&engine, name, arguments)))
}

/// How far something long has come.
#[derive(Clone, Serialize, TS)]
#[ts(rename = "Progress")]
pub struct ProgressView {
    done: usize,
    of: usize,
}

/// Plays the day of the example that is built into the program, telling how far it has come; its hearing.
#[tauri::command(async)]
pub fn play_example(data: State<'_, DataFile>, progress: Channel<ProgressView>) -> Answer<Id> {
    let play = |engine: &samsyn_engine::Engine| {
        example::play(engine, &example::files(), |at| {
            if let Err(error) = progress.send(ProgressView { done: at.done, of: at.of }) {
                log::warn!("the page was not told how far the example has come: {error}");
            }
        })
    };
    answer(data.engine().and_then(|engine| play(&engine)).map(|played| played.hearing))
}

/// Starts a hearing with the agenda, the method and the rooms of a template that comes with the program.
#[tauri::command(async)]
pub fn start_hearing(
    data: State<'_, DataFile>,
    facts: HearingRow,
    template: Template,
    language: Language,
) -> Answer<Done> {
    answer(data.engine().and_then(|engine| samsyn_engine::templates::start(&engine, facts, template, language)))
}

/// Starts the year after a hearing of the data file; the new hearing.
#[tauri::command(async)]
pub fn start_next_year(data: State<'_, DataFile>, hearing: Id) -> Answer<Id> {
    answer(data.engine().and_then(|engine| next_year::start_after(&engine, hearing)))
}

/// Starts the year after a report from the data that it carries; the new hearing.
#[tauri::command(async)]
pub fn start_from_report(data: State<'_, DataFile>, known: State<'_, Known>, file: GivenFile) -> Answer<Id> {
    let start = |(name, bytes): (String, Vec<u8>)| next_year::start_from(&*data.engine()?, &bytes, &name);
    answer(known.read(file).and_then(start))
}

/// Asks the person for files to open; none when they changed their mind.
#[tauri::command(async)]
pub fn choose_files(app: AppHandle, known: State<'_, Known>, kind: FileKind) -> Vec<PathBuf> {
    let picked = app.dialog().file().add_filter(kind.name(), kind.endings()).blocking_pick_files();
    picked.unwrap_or_default().into_iter().filter_map(|file| remember(&known, file)).collect()
}

/// Asks the person where to save; none when they changed their mind.
#[tauri::command(async)]
pub fn choose_save_path(
    app: AppHandle,
    known: State<'_, Known>,
    kind: FileKind,
    suggested_name: String,
) -> Option<PathBuf> {
    let dialog = app.dialog().file().add_filter(kind.name(), kind.endings()).set_file_name(suggested_name);
    remember(&known, dialog.blocking_save_file()?)
}

/// Opens a picked file in the program the person has for it.
#[tauri::command(async)]
pub fn open_path(app: AppHandle, known: State<'_, Known>, path: PathBuf) -> Answer<()> {
    answer(picked(&known, &path).and_then(|()| {
        app.opener().open_path(path.to_string_lossy(), None::<&str>).map_err(|error| not_opened(&path, &error))
    }))
}

/// Shows a picked file in its folder.
#[tauri::command(async)]
pub fn show_in_folder(app: AppHandle, known: State<'_, Known>, path: PathBuf) -> Answer<()> {
    answer(
        picked(&known, &path)
            .and_then(|()| app.opener().reveal_item_in_dir(&path).map_err(|error| not_opened(&path, &error))),
    )
}

/// The report as it would be written now: the file's bytes.
#[tauri::command(async)]
pub fn preview_report(data: State<'_, DataFile>, hearing: Id, choice: Choice) -> Answer<tauri::ipc::Response> {
    answer(data.engine().and_then(|engine| samsyn_engine::export::pdf(&engine, hearing, &choice)))
        .map(|made| tauri::ipc::Response::new(made.bytes))
}

/// Writes what is asked for to a path the person has picked, and logs it.
#[tauri::command(async)]
pub fn export_report(
    data: State<'_, DataFile>,
    known: State<'_, Known>,
    hearing: Id,
    asked: Asked,
    path: PathBuf,
) -> Answer<Written> {
    let write = || export::write(&*data.engine()?, hearing, &asked, &path);
    answer(picked(&known, &path).and_then(|()| write()))
}

fn remember(known: &Known, file: FilePath) -> Option<PathBuf> {
    let path = file.into_path().ok()?;
    known.remember(&path);
    Some(path)
}

fn picked(known: &Known, path: &Path) -> Result<(), Error> {
    if known.holds(path) { Ok(()) } else { Err(Refusal::UnknownFile { file: path.display().to_string() }.into()) }
}

fn not_opened(path: &Path, error: &tauri_plugin_opener::Error) -> Error {
    Failure::File { path: path.display().to_string(), reason: error.to_string() }.into()
}

/// The error as the page gets it. A failure is also written to the log, with its cause.
pub(crate) fn answer<T>(result: Result<T, Error>) -> Answer<T> {
    result.map_err(|error| {
        if let Error::Failure(failure) = &error {
            log::error!("{failure}");
        }
        error.into()
    })
}
