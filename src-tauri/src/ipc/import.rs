//! What the page may ask for about files to read in: what they would do, doing it, how far it has come, and stopping it.
//!
//! The page numbers its works in the order it begins them. Stopping one stops those before it too: a page that has begun
//! a new work waits for no older one.

use super::{Answer, answer};
use crate::data_file::DataFile;
use crate::files::{GivenFile, Known};
use samsyn_engine::import::watch::Watch;
use samsyn_engine::import::{self, Choice, Given, ImportView, Progress};
use samsyn_engine::{Done, Error, Refusal};
use serde::Deserialize;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};
use tauri::State;
use tauri::ipc::{Channel, InvokeBody, Request};
use ts_rs::TS;

/// The last work that was stopped.
#[derive(Default)]
pub struct Stopped(AtomicU64);

impl Stopped {
    fn tell(&self, work: u64, progress: &Channel<Progress>, at: Progress) -> ControlFlow<()> {
        if self.0.load(Ordering::Relaxed) >= work {
            return ControlFlow::Break(());
        }
        if let Err(error) = progress.send(at) {
            log::warn!("the page was not told how far the import has come: {error}");
        }
        ControlFlow::Continue(())
    }
}

/// What is to be read in.
#[derive(Deserialize, TS)]
#[ts(rename = "ImportWork")]
pub struct Order {
    files: Vec<GivenFile>,
    /// The year of the hearing they are for, where the files do not say.
    year: Option<i32>,
    choices: Vec<Choice>,
    /// The number of this work.
    work: u64,
}

/// Does something with the files of an order, telling how far it has come, until it is stopped.
fn work<T>(
    order: Order,
    (known, stopped): (&Known, &Stopped),
    progress: &Channel<Progress>,
    on_files: impl FnOnce(&Given<'_>, &Watch<'_>) -> Result<T, Error>,
) -> Answer<T> {
    let Order { files, year, choices, work } = order;
    let tell = |at| stopped.tell(work, progress, at);
    answer(known.read_all(files).and_then(|read| {
        let files = Given { too_large: &read.too_large, choices: &choices, ..Given::files(&read.files, year) };
        on_files(&files, &Watch::new(&tell))
    }))
}

/// What an import of files would do, and what there is to say about them.
#[tauri::command(async)]
pub fn preview_import(
    data: State<'_, DataFile>,
    known: State<'_, Known>,
    stopped: State<'_, Stopped>,
    order: Order,
    progress: Channel<Progress>,
) -> Answer<ImportView> {
    work(order, (&*known, &*stopped), &progress, |given, watch| import::preview(&*data.engine()?, given, watch))
}

/// Imports files as one entry. `accept`: the person has read the errors and warnings and wants the rest all the same.
#[tauri::command(async)]
pub fn import_files(
    data: State<'_, DataFile>,
    known: State<'_, Known>,
    stopped: State<'_, Stopped>,
    order: Order,
    accept: bool,
    progress: Channel<Progress>,
) -> Answer<Done> {
    work(order, (&*known, &*stopped), &progress, |given, watch| import::run(&*data.engine()?, given, accept, watch))
}

/// Stops a work, and those before it.
#[tauri::command]
pub fn stop_import(stopped: State<'_, Stopped>, work: u64) {
    stopped.0.fetch_max(work, Ordering::Relaxed);
}

/// Takes the content of a file that was dropped on the page, as the bytes of the request; its number. The name stands in
/// a header, escaped as in an address.
#[tauri::command(async)]
pub fn give_file(known: State<'_, Known>, request: Request<'_>) -> Answer<u64> {
    let escaped = request.headers().get("file-name").map(|name| name.as_bytes()).unwrap_or_default();
    let name = percent_encoding::percent_decode(escaped).decode_utf8_lossy().into_owned();
    answer(match request.body() {
        InvokeBody::Raw(content) => Ok(known.keep(name, content.clone())),
        InvokeBody::Json(_) => Err(Refusal::UnknownFile { file: name }.into()),
    })
}

/// Lets go of the contents of dropped files.
#[tauri::command]
pub fn forget_files(known: State<'_, Known>) {
    known.forget_dropped();
}
