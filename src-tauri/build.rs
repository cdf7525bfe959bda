//! Declares the commands of `src/ipc.rs`: once declared, a page may call one only where a capability lists it.

fn main() {
    const COMMANDS: &[&str] = &[
        "run",
        "undo",
        "redo",
        "saved",
        "read",
        "play_example",
        "start_hearing",
        "start_from_report",
        "start_next_year",
        "choose_files",
        "choose_save_path",
        "open_path",
        "show_in_folder",
        "preview_import",
        "import_files",
        "stop_import",
        "give_file",
        "forget_files",
        "preview_report",
        "export_report",
        "projector",
        "open_projector",
        "show_scene",
        "projected",
        "black_out",
        "fill_screen",
        "close_projector",
    ];
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo::error={error:#}");
    }
}
