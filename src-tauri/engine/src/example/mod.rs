//! The example hearing, and playing a whole day from files: the organiser's before it, the rooms' after it.
//!
//! Everything goes through the same gate as on a real day, command by command and each at its own time; nothing is
//! written behind it. The day's clock is that of the files, so that cards, votes and signatures carry their times.

mod day;
mod play;

pub use play::{Played, Progress, play};

use crate::error::{Error, Failure, Refusal};
use include_dir::{Dir, include_dir};
use std::path::Path;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/example");

/// The endings of the files a folder is read for; what else lies there, such as a note to the reader, is passed over.
const READ: &[&str] = &["xlsx", "xls", "ods", "csv", "ics"];

/// A file's name without folders, and its content.
pub type File = (String, Vec<u8>);

/// The files of the example that is built into the program.
pub fn files() -> Vec<File> {
    let mut files = Vec::new();
    let mut folders = vec![&FILES];
    while let Some(folder) = folders.pop() {
        for file in folder.files() {
            let name = file.path().file_name().map(|name| name.to_string_lossy().into_owned());
            files.push((name.unwrap_or_default(), file.contents().to_vec()));
        }
        folders.extend(folder.dirs());
    }
    files.retain(|(name, _): &File| READ.iter().any(|ending| name.ends_with(ending)));
    files.sort();
    files
}

/// The files of a folder and of the folders in it: what an organiser has lying.
///
/// # Errors
/// A refusal when the folder is not there, a failure when a file cannot be read.
pub fn files_of(folder: &Path) -> Result<Vec<File>, Error> {
    if !folder.is_dir() {
        return Err(Refusal::NoFolder { folder: folder.display().to_string() }.into());
    }
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed =
            |error: std::io::Error| Failure::File { path: folder.display().to_string(), reason: error.to_string() };
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
            if !ending.is_some_and(|ending| READ.contains(&ending.as_str())) {
                continue;
            }
            let content = std::fs::read(&path)
                .map_err(|error| Failure::File { path: path.display().to_string(), reason: error.to_string() })?;
            files.push((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), content));
        }
    }
    files.sort();
    Ok(files)
}
