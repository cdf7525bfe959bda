//! What the pages may ask for of the projector. The operator's page may ask for all of it; the projector's own only for
//! what it shows, and to be black, fill its screen or close.

use super::{Answer, answer};
use crate::projector::{self, ProjectedView, ProjectorView};
use samsyn_engine::projection::Scene;
use samsyn_engine::text::Language;
use tauri::AppHandle;

/// The window, the screens it can stand on, and which scene is on.
#[tauri::command(async)]
pub fn projector(app: AppHandle) -> tauri::Result<ProjectorView> {
    projector::view(&app)
}

/// Opens the window on a screen, by its number, or moves it there.
#[tauri::command(async)]
pub fn open_projector(app: AppHandle, screen: Option<usize>) -> tauri::Result<()> {
    projector::open(&app, screen)
}

/// Puts another scene on, in a language.
#[tauri::command(async)]
pub fn show_scene(app: AppHandle, scene: Scene, language: Language) {
    projector::show(&app, scene, language);
}

/// What the projector's page shows now.
#[tauri::command(async)]
pub fn projected(app: AppHandle) -> Answer<ProjectedView> {
    answer(projector::projected(&app))
}

/// Makes the window black, or gives back what was on.
#[tauri::command(async)]
pub fn black_out(app: AppHandle, black: bool) {
    projector::black_out(&app, black);
}

/// Lets the window fill the screen it is on, or not.
#[tauri::command(async)]
pub fn fill_screen(app: AppHandle, fills: bool) -> tauri::Result<()> {
    projector::fill(&app, fills)
}

/// Closes the window.
#[tauri::command(async)]
pub fn close_projector(app: AppHandle) -> tauri::Result<()> {
    projector::close(&app)
}
