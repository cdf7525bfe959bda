//! The second window, on the second screen: where it stands, which scene is on, whether it is black. All of that is this
//! laptop's own matter for as long as the program runs, so it lives here and not in the data file; a page that is loaded
//! anew asks again and finds it.
//!
//! What the window may show is the engine's to say (`projection`); this file knows screens and windows.

mod screens;

use crate::data_file::DataFile;
use samsyn_engine::projection::{ProjectionView, Scene};
use samsyn_engine::text::Language;
use samsyn_engine::{Error, reads};
use screens::{Place, Screen, place};
use serde::Serialize;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use ts_rs::TS;

/// The window's label; `capabilities/projector.json` says what little its page may ask for.
pub const LABEL: &str = "projector";
/// Told to both windows when another scene is on, or the window opened, closed or moved.
const EVENT: &str = "projector";
/// How often it is looked for screens that were plugged in or out. No system tells it in a way that works on all.
const LOOK: Duration = Duration::from_secs(2);
/// The size of the window where it has no screen of its own: half of what it is drawn for.
const WINDOW: (f64, f64) = (960.0, 540.0);

/// What is on.
#[derive(Debug, Default)]
pub struct Projector(Mutex<On>);

#[derive(Debug, Default)]
struct On {
    scene: Option<Scene>,
    language: Language,
    black: bool,
    /// The screen it was opened on, to go back to when it is plugged in again.
    wanted: Option<Screen>,
    /// It fills its screen.
    fills: bool,
    /// The screens that were there when it was last looked.
    screens: Vec<Screen>,
}

/// What the operator's screen shows of the window.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProjectorView {
    open: bool,
    fills: bool,
    screens: Vec<ScreenView>,
    scene: Option<Scene>,
    language: Language,
    black: bool,
    /// The name of the screen that was plugged out while the window was on it.
    lost: Option<String>,
}

/// A screen that the window can stand on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScreenView {
    name: Option<String>,
    /// In its own points.
    width: u32,
    height: u32,
    /// The main window is on it.
    main: bool,
    /// The projector is on it.
    projector: bool,
}

/// What the projector's page shows: nothing when it is black, or when what was on is not there any more.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProjectedView {
    language: Language,
    black: bool,
    fills: bool,
    view: Option<ProjectionView>,
}

impl Projector {
    fn on(&self) -> MutexGuard<'_, On> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the operator's screen shows.
pub fn view(app: &AppHandle) -> tauri::Result<ProjectorView> {
    let screens = screens::there(app)?;
    let main = screens::of_main(app, &screens)?;
    let window = window(app);
    let projector = app.state::<Projector>();
    let on = projector.on();
    let wanted = on.wanted.as_ref();
    let at = window.as_ref().and(wanted).and_then(|wanted| screens.iter().position(|one| one.is(wanted)));
    let view = |(index, one): (usize, &Screen)| ScreenView {
        name: one.name.clone(),
        width: one.width,
        height: one.height,
        main: main == Some(index),
        projector: at == Some(index),
    };
    Ok(ProjectorView {
        open: window.is_some(),
        fills: on.fills,
        screens: screens.iter().enumerate().map(view).collect(),
        scene: on.scene,
        language: on.language,
        black: on.black,
        lost: wanted.filter(|_| window.is_some() && at.is_none()).map(|one| one.name.clone().unwrap_or_default()),
    })
}

/// What the projector's page shows now.
///
/// # Errors
/// When what is on cannot be read; where it is gone, a refusal.
pub fn projected(app: &AppHandle) -> Result<ProjectedView, Error> {
    let (scene, language, black, fills) = {
        let projector = app.state::<Projector>();
        let on = projector.on();
        (on.scene, on.language, on.black, on.fills)
    };
    let view = match scene.filter(|_| !black) {
        Some(scene) => {
            let engine = app.state::<DataFile>().engine()?;
            Some(reads::projection(&engine, scene)?)
        }
        None => None,
    };
    Ok(ProjectedView { language, black, fills, view })
}

/// Puts another scene on. It is seen at once, unless the window is black.
pub fn show(app: &AppHandle, scene: Scene, language: Language) {
    {
        let projector = app.state::<Projector>();
        let mut on = projector.on();
        (on.scene, on.language) = (Some(scene), language);
    }
    tell(app);
}

/// Makes the window black, or gives back what was on.
pub fn black_out(app: &AppHandle, black: bool) {
    app.state::<Projector>().on().black = black;
    tell(app);
}

/// Opens the window, or moves it: onto the screen of this number (from 0), or else onto the first on which the main window
/// is not. In a window of its own where there is no such screen.
///
/// # Errors
/// When the system gives no window.
pub fn open(app: &AppHandle, screen: Option<usize>) -> tauri::Result<()> {
    let screens = screens::there(app)?;
    let main = screens::of_main(app, &screens)?;
    let place = match screen.filter(|number| *number < screens.len()) {
        Some(number) => Place::Screen(number),
        None => place(None, &screens, main),
    };
    let window = match window(app) {
        Some(window) => window,
        None => create(app)?,
    };
    {
        let projector = app.state::<Projector>();
        let mut on = projector.on();
        on.wanted = match place {
            Place::Screen(number) => screens.get(number).cloned(),
            Place::Window => None,
        };
        on.fills = place != Place::Window;
        on.black = false;
    }
    put(&window, place, &screens)?;
    window.set_focus()?;
    tell(app);
    Ok(())
}

/// Closes the window.
///
/// # Errors
/// When the system says no.
pub fn close(app: &AppHandle) -> tauri::Result<()> {
    window(app).map_or(Ok(()), |window| window.destroy())?;
    tell(app);
    Ok(())
}

/// Lets the window fill the screen it is on, or not.
///
/// # Errors
/// When the system says no.
pub fn fill(app: &AppHandle, fills: bool) -> tauri::Result<()> {
    let Some(window) = window(app) else { return Ok(()) };
    window.set_fullscreen(fills)?;
    app.state::<Projector>().on().fills = fills;
    tell(app);
    Ok(())
}

/// Follows the screens for as long as the main window is there: a projector whose screen is plugged out comes into a
/// window of its own, and goes back with it.
pub fn follow_screens(app: AppHandle) {
    std::thread::spawn(move || {
        while app.get_webview_window("main").is_some() {
            if let Err(error) = follow(&app) {
                log::warn!("the screens could not be followed: {error}");
            }
            std::thread::sleep(LOOK);
        }
    });
}

fn follow(app: &AppHandle) -> tauri::Result<()> {
    let screens = screens::there(app)?;
    let wanted = {
        let projector = app.state::<Projector>();
        let mut on = projector.on();
        if on.screens == screens {
            return Ok(());
        }
        on.screens = screens.clone();
        on.wanted.clone()
    };
    if let Some((window, wanted)) = window(app).zip(wanted) {
        let place = match place(Some(&wanted), &screens, None) {
            Place::Screen(number) if screens[number].is(&wanted) => Place::Screen(number),
            _ => Place::Window,
        };
        put(&window, place, &screens)?;
        app.state::<Projector>().on().fills = place != Place::Window;
    }
    tell(app);
    Ok(())
}

fn window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

fn create(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let (width, height) = WINDOW;
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Samsyn")
        .inner_size(width, height)
        .min_inner_size(width / 3.0, height / 3.0)
        .build()?;
    let closed = app.clone();
    window.on_window_event(move |event| {
        if matches!(event, tauri::WindowEvent::Destroyed) {
            tell(&closed);
        }
    });
    Ok(window)
}

fn put(window: &WebviewWindow, place: Place, screens: &[Screen]) -> tauri::Result<()> {
    match place {
        Place::Screen(number) => {
            let Some(screen) = screens.get(number) else { return Ok(()) };
            // A window that fills one screen does not move to another.
            window.set_fullscreen(false)?;
            window.set_position(tauri::PhysicalPosition::new(screen.x, screen.y))?;
            window.set_size(tauri::PhysicalSize::new(screen.width, screen.height))?;
            screens::fill(window, number)
        }
        Place::Window => {
            window.set_fullscreen(false)?;
            window.set_size(tauri::LogicalSize::new(WINDOW.0, WINDOW.1))
        }
    }
}

fn tell(app: &AppHandle) {
    if let Err(error) = app.emit(EVENT, ()) {
        log::warn!("a window was not told of the projector: {error}");
    }
}
