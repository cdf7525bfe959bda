//! The system's own dialogs, which no WebDriver reaches: driven by keys, as a person does it.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Waits for the dialog that asks where to save, types the path and presses Enter; returns when the file is there.
pub async fn save_as(path: &Path) {
    let dialog = dialog().await;
    // No window manager runs in the test's display, so nobody else gives the dialog the keyboard.
    run(&["windowfocus", "--sync", &dialog]);
    run(&["key", "--clearmodifiers", "ctrl+a"]);
    run(&["type", "--clearmodifiers", "--delay", "5", path.to_str().unwrap()]);
    run(&["key", "--clearmodifiers", "Return"]);
    for _ in 0..600 {
        if path.is_file() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("nothing was written to {} in a minute", path.display());
}

/// The window that has come besides the program's own.
async fn dialog() -> String {
    for _ in 0..100 {
        let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", "Save|Spara"]).output().unwrap();
        let windows = String::from_utf8(found.stdout).unwrap();
        if let Some(window) = windows.lines().last() {
            return window.to_owned();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let all = Command::new("xdotool").args(["search", "--onlyvisible", "--name", "."]).output().unwrap();
    panic!("no dialog has come in ten seconds; windows: {}", String::from_utf8_lossy(&all.stdout));
}

fn run(arguments: &[&str]) {
    let done = Command::new("xdotool").args(arguments).status().unwrap();
    assert!(done.success(), "xdotool {arguments:?}");
}
