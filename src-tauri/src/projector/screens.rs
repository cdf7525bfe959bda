//! The screens there are, and which of them the projector goes to.

use tauri::{AppHandle, Manager, Monitor, WebviewWindow};

/// A screen, as far as it can be told from the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What the system calls it.
    pub name: Option<String>,
    /// Its upper left corner among all screens, in points of the screen.
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
}

impl Screen {
    /// Whether this is the same screen, though it may have moved or changed its size: a name stays with its plug.
    pub fn is(&self, other: &Screen) -> bool {
        match (&self.name, &other.name) {
            (Some(name), Some(other)) => name == other,
            _ => (self.x, self.y) == (other.x, other.y),
        }
    }
}

impl From<&Monitor> for Screen {
    fn from(monitor: &Monitor) -> Self {
        let (at, size) = (monitor.position(), monitor.size());
        Self { name: monitor.name().cloned(), x: at.x, y: at.y, width: size.width, height: size.height }
    }
}

/// Where the projector stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Over all of the screen of this number.
    Screen(usize),
    /// In a window of its own.
    Window,
}

/// Where the projector goes: to the screen it was on, if that is there; else to the first on which the main window is not.
pub fn place(wanted: Option<&Screen>, screens: &[Screen], main: Option<usize>) -> Place {
    let same = wanted.and_then(|wanted| screens.iter().position(|one| one.is(wanted)));
    let other = || (0..screens.len()).find(|number| screens.len() > 1 && Some(*number) != main);
    same.or_else(other).map_or(Place::Window, Place::Screen)
}

/// The screens there are, in the system's order.
pub fn there(app: &AppHandle) -> tauri::Result<Vec<Screen>> {
    // Asked of a window: its answer is given on the thread that knows the screens.
    match app.get_webview_window("main") {
        Some(main) => Ok(main.available_monitors()?.iter().map(Screen::from).collect()),
        None => Ok(Vec::new()),
    }
}

/// The number of the screen that the main window is on.
pub fn of_main(app: &AppHandle, screens: &[Screen]) -> tauri::Result<Option<usize>> {
    let Some(main) = app.get_webview_window("main") else { return Ok(None) };
    let on = main.current_monitor()?.as_ref().map(Screen::from);
    Ok(on.and_then(|on| screens.iter().position(|one| one.is(&on))))
}

/// Lets a window fill the screen of this number.
#[cfg(target_os = "linux")]
pub fn fill(window: &WebviewWindow, number: usize) -> tauri::Result<()> {
    use gtk::prelude::{GtkWindowExt, WidgetExt};
    // Under Wayland no program may say where its window stands, but it may say which screen it fills.
    let same = window.clone();
    window.run_on_main_thread(move || {
        if let (Ok(window), Ok(number)) = (same.gtk_window(), i32::try_from(number)) {
            window.fullscreen_on_monitor(&window.display().default_screen(), number);
        }
    })
}

/// Lets a window fill the screen it was moved to.
#[cfg(not(target_os = "linux"))]
pub fn fill(window: &WebviewWindow, _number: usize) -> tauri::Result<()> {
    window.set_fullscreen(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(name: &str, x: i32) -> Screen {
        Screen { name: Some(name.to_owned()), x, y: 0, width: 1920, height: 1080 }
    }

    #[test]
    fn the_projector_goes_where_the_main_window_is_not() {
        let (laptop, hall) = (screen("eDP-1", 0), screen("HDMI-1", 1920));
        let both = [laptop.clone(), hall.clone()];
        let cases = [
            (&both[..], Some(0), Place::Screen(1)),
            (&both[..], Some(1), Place::Screen(0)),
            (&both[..1], Some(0), Place::Window),
            (&[], None, Place::Window),
        ];
        for (screens, main, wanted) in cases {
            assert_eq!(place(None, screens, main), wanted, "main on {main:?} of {}", screens.len());
        }
    }

    #[test]
    fn the_projector_goes_back_to_its_screen_wherever_that_has_come_to_stand() {
        let (laptop, hall) = (screen("eDP-1", 0), screen("HDMI-1", 1920));
        assert_eq!(place(Some(&hall), &[screen("HDMI-1", 0), screen("eDP-1", 1920)], Some(1)), Place::Screen(0));
        assert_eq!(place(Some(&hall), &[laptop], Some(0)), Place::Window);
    }

    #[test]
    fn screens_without_names_are_told_apart_by_where_they_stand() {
        let unnamed = |x| Screen { name: None, ..screen("", x) };
        assert!(unnamed(0).is(&unnamed(0)) && !unnamed(0).is(&unnamed(1920)));
    }
}
