//! Opens the window and gives it the engine. Decides nothing about what is shown: that is the page's.

use crate::data_file::{self, DataFile};
use crate::{files, ipc, projector};
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::{AppHandle, Emitter, Manager};

/// Windows that stand where they are told each time they open, not where they last stood.
const PLACED_EACH_TIME: &[&str] = &[projector::LABEL];

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
        .plugin(tauri_plugin_window_state::Builder::default().with_denylist(PLACED_EACH_TIME).build())
        .manage(files::Known::default())
        .manage(ipc::import::Stopped::default())
        .manage(projector::Projector::default())
        .setup(move |app| {
            let handle = app.handle().clone();
            app.manage(DataFile::new(data, move |engine| forward_changes(engine, handle.clone())));
            projector::follow_screens(app.handle().clone());
            Ok(())
        })
        .on_window_event(close_projector_with_main)
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
            ipc::projector::projector,
            ipc::projector::open_projector,
            ipc::projector::show_scene,
            ipc::projector::projected,
            ipc::projector::black_out,
            ipc::projector::fill_screen,
            ipc::projector::close_projector,
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

/// The program ends with its main window, and takes the projector with it.
fn close_projector_with_main(window: &tauri::Window, event: &tauri::WindowEvent) {
    if window.label() == "main"
        && matches!(event, tauri::WindowEvent::Destroyed)
        && let Err(error) = projector::close(window.app_handle())
    {
        log::warn!("the projector did not close: {error}");
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
