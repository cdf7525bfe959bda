//! Opens the window and gives it the engine. Decides nothing about what is shown: that is the page's.

use crate::data_file::{self, DataFile};
use crate::{files, ipc};
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{AppHandle, Emitter, Manager};

/// Runs the window on a data file until it is closed.
pub fn open(data: PathBuf) -> ExitCode {
    let mut builder = tauri::Builder::default();
    if data == data_file::default_path() {
        // One window for one person's data; another file is another program.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| show(app)));
    }
    let ended = builder
        .plugin(tauri_plugin_log::Builder::new().level(log::LevelFilter::Info).build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .manage(files::Known::default())
        .manage(ipc::import::Stopped::default())
        .setup(move |app| {
            let handle = app.handle().clone();
            app.manage(DataFile::new(data, move |engine| forward_changes(engine, handle.clone())));
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            ipc::run,
            ipc::undo,
            ipc::redo,
            ipc::saved,
            ipc::read,
            ipc::play_example,
            ipc::start_hearing,
            ipc::start_from_report,
            ipc::start_next_year,
            ipc::choose_files,
            ipc::choose_save_path,
            ipc::open_path,
            ipc::show_in_folder,
            ipc::import::preview_import,
            ipc::import::import_files,
            ipc::import::stop_import,
            ipc::import::give_file,
            ipc::import::forget_files,
            ipc::preview_report,
            ipc::export_report,
        ])
        .run(tauri::generate_context!());
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Tells every window of each commit, so that it reads again.
fn forward_changes(engine: &samsyn_engine::Engine, app: AppHandle) {
    engine.listen(move |changed| {
        if let Err(error) = app.emit("changed", changed) {
            log::warn!("a window was not told of a change: {error}");
        }
    });
}

/// The program was started a second time: the window there is comes to the front.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main")
        && let Err(error) = window.unminimize().and_then(|()| window.set_focus())
    {
        log::warn!("the window could not be brought to the front: {error}");
    }
}
