//! Files a person has picked or dropped. The page may open or show only what was picked: it cannot name a path of its own.

use crate::export::failed;
use samsyn_engine::import::{File, MOST_MEGABYTES};
use samsyn_engine::{Error, Refusal};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use ts_rs::TS;

/// What a file dialog offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// Whatever the import understands.
    Import,
    /// Last year's report, which carries its own data.
    Report,
    /// A report to write.
    Pdf,
    /// A spreadsheet.
    Xlsx,
    /// A table that any program reads.
    Csv,
    /// Everything, as documented JSON.
    Json,
    /// The dates.
    Ics,
}

impl FileKind {
    /// The endings, without the dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Import => &["xlsx", "xls", "ods", "csv", "tsv", "txt", "ics"],
            Self::Report => &["pdf", "json"],
            Self::Pdf => &["pdf"],
            Self::Xlsx => &["xlsx"],
            Self::Csv => &["csv"],
            Self::Json => &["json"],
            Self::Ics => &["ics"],
        }
    }

    /// What the dialog calls the kind: the endings themselves, the same in every language.
    pub fn name(self) -> String {
        self.endings().iter().map(|ending| format!("*.{ending}")).collect::<Vec<_>>().join(" ")
    }
}

/// A file to read: one the person picked, or one they dropped on the page, which has given its content before.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(untagged)]
pub enum GivenFile {
    /// Picked in a dialog: the shell reads it.
    Picked {
        /// Where it lies.
        path: PathBuf,
    },
    /// Dropped on the page: the page has read it and given its content.
    Dropped {
        /// The number it was given.
        dropped: u64,
    },
    /// Dropped on the page, and so large that the page has not read it.
    TooLarge {
        /// Its name without folders.
        too_large: String,
    },
}

/// Files as the import takes them.
#[derive(Default)]
pub struct ReadFiles {
    /// Names and contents.
    pub files: Vec<File>,
    /// The names of those that are too large to be read at all.
    pub too_large: Vec<String>,
}

/// The files picked since the window was opened, and the contents of those that were dropped and are not done with.
#[derive(Default)]
pub struct Known {
    picked: Mutex<HashSet<PathBuf>>,
    dropped: Mutex<BTreeMap<u64, File>>,
}

impl Known {
    /// From now on the page may open and show this file.
    pub fn remember(&self, path: &Path) {
        lock(&self.picked).insert(path.to_owned());
    }

    /// Whether the person has picked this file.
    pub fn holds(&self, path: &Path) -> bool {
        lock(&self.picked).contains(path)
    }

    /// Keeps the content of a dropped file until [`Known::forget_dropped`]; its number.
    pub fn keep(&self, name: String, content: Vec<u8>) -> u64 {
        let mut dropped = lock(&self.dropped);
        let number = dropped.last_key_value().map_or(1, |(last, _)| last + 1);
        dropped.insert(number, (name, content));
        number
    }

    /// Lets go of the contents of dropped files: what was in them is the person's own.
    pub fn forget_dropped(&self) {
        lock(&self.dropped).clear();
    }

    /// Names and contents of given files; those that are too large are not read.
    ///
    /// # Errors
    /// A refusal for a path that was not picked, a failure for a file that cannot be read.
    pub fn read_all(&self, files: Vec<GivenFile>) -> Result<ReadFiles, Error> {
        let mut read = ReadFiles::default();
        for file in files {
            match file {
                GivenFile::TooLarge { too_large } => read.too_large.push(too_large),
                GivenFile::Picked { path } if self.holds(&path) && is_too_large(&path)? => {
                    read.too_large.push(name_of(&path));
                }
                file => read.files.push(self.read(file)?),
            }
        }
        Ok(read)
    }

    /// The name and the content of a given file.
    ///
    /// # Errors
    /// A refusal for a path nobody has picked or a content nobody has given; a failure when it cannot be read.
    pub fn read(&self, file: GivenFile) -> Result<File, Error> {
        let unknown = |file: String| Error::from(Refusal::UnknownFile { file });
        match file {
            GivenFile::Picked { path } if self.holds(&path) => {
                let bytes = std::fs::read(&path).map_err(|error| failed(&path, &error))?;
                Ok((name_of(&path), bytes))
            }
            GivenFile::Picked { path } => Err(unknown(path.display().to_string())),
            GivenFile::Dropped { dropped } => {
                lock(&self.dropped).get(&dropped).cloned().ok_or_else(|| unknown(dropped.to_string()))
            }
            GivenFile::TooLarge { too_large } => Err(unknown(too_large)),
        }
    }
}

/// Whether the import would refuse the file for its size: asked of the disk, before anything is read.
///
/// # Errors
/// A failure when the disk says nothing of it.
pub fn is_too_large(path: &Path) -> Result<bool, Error> {
    let length = std::fs::metadata(path).map_err(|error| failed(path, &error))?.len();
    Ok(length > u64::from(MOST_MEGABYTES) * 1_000_000)
}

/// The file's name without folders.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_picked_file_may_be_opened() {
        let known = Known::default();
        known.remember(Path::new("/home/a/report.pdf"));
        assert!(known.holds(Path::new("/home/a/report.pdf")));
        assert!(!known.holds(Path::new("/home/a/other.pdf")));
    }

    #[test]
    fn a_path_nobody_picked_is_not_read_and_a_dropped_file_has_its_content() {
        let known = Known::default();
        let picked = GivenFile::Picked { path: PathBuf::from("/etc/hostname") };
        assert!(matches!(known.read(picked), Err(Error::Refusal(Refusal::UnknownFile { .. }))));
        let number = known.keep("a.csv".to_owned(), b"id;namn".to_vec());
        let dropped = || GivenFile::Dropped { dropped: number };
        assert_eq!(known.read(dropped()).unwrap(), ("a.csv".to_owned(), b"id;namn".to_vec()));
        known.forget_dropped();
        assert!(matches!(known.read(dropped()), Err(Error::Refusal(Refusal::UnknownFile { .. }))));
    }

    #[test]
    fn a_file_that_is_too_large_is_named_and_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let (large, small) = (folder.path().join("stor.csv"), folder.path().join("liten.csv"));
        // A hole in a file takes no room on the disk.
        std::fs::File::create(&large).unwrap().set_len(200_000_000).unwrap();
        std::fs::write(&small, b"id;namn").unwrap();
        let known = Known::default();
        let given = [&large, &small].map(|path| {
            known.remember(path);
            GivenFile::Picked { path: path.clone() }
        });
        let read = known.read_all(given.to_vec()).unwrap();
        assert_eq!(read.too_large, ["stor.csv"]);
        assert_eq!(read.files, [("liten.csv".to_owned(), b"id;namn".to_vec())]);
    }
}
