//! Files a person has picked. The page may open or show only these: it cannot name a path of its own.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use samsyn_engine::{Error, Failure, Refusal};
use serde::Deserialize;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What a file dialog offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// Whatever the import understands.
    Import,
    /// Last year's report, which carries its own data.
    Report,
    /// A report to write.
    Pdf,
    /// The action plan as a spreadsheet.
    Xlsx,
    /// Everything, as documented JSON.
    Json,
    /// The dates.
    Ics,
}

impl FileKind {
    /// The endings, without the dot.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Import => &["xlsx", "csv", "ics", "json", "pdf"],
            Self::Report | Self::Pdf => &["pdf"],
            Self::Xlsx => &["xlsx"],
            Self::Json => &["json"],
            Self::Ics => &["ics"],
        }
    }

    /// What the dialog calls the kind: the endings themselves, the same in every language.
    pub fn name(self) -> String {
        self.endings().iter().map(|ending| format!("*.{ending}")).collect::<Vec<_>>().join(" ")
    }
}

/// A file to read: one the person picked, or one they dropped on the page, which then has its content.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum GivenFile {
    /// Picked in a dialog: the shell reads it.
    Picked {
        /// Where it lies.
        path: PathBuf,
    },
    /// Dropped on the page: the page has read it.
    Dropped {
        /// Its name without folders.
        name: String,
        /// Its bytes in base64.
        content: String,
    },
}

/// The files picked since the window was opened.
#[derive(Default)]
pub struct Known(Mutex<HashSet<PathBuf>>);

impl Known {
    /// From now on the page may open and show this file.
    pub fn remember(&self, path: &Path) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned());
    }

    /// Whether the person has picked this file.
    pub fn holds(&self, path: &Path) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(path)
    }

    /// Names and bytes of given files.
    ///
    /// # Errors
    /// A refusal for a path that was not picked, a failure for a file that cannot be read.
    pub fn read_all(&self, files: Vec<GivenFile>) -> Result<Vec<(String, Vec<u8>)>, Error> {
        files.into_iter().map(|file| self.read(file)).collect()
    }

    /// The name and the content of a given file.
    ///
    /// # Errors
    /// A refusal for a path nobody has picked; a failure when it cannot be read.
    pub fn read(&self, file: GivenFile) -> Result<(String, Vec<u8>), Error> {
        match file {
            GivenFile::Picked { path } if self.holds(&path) => {
                let bytes = std::fs::read(&path)
                    .map_err(|error| Failure::File { path: path.display().to_string(), reason: error.to_string() })?;
                Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
            }
            GivenFile::Picked { path } => Err(Refusal::UnknownFile { file: path.display().to_string() }.into()),
            GivenFile::Dropped { name, content } => match BASE64_STANDARD.decode(content) {
                Ok(bytes) => Ok((name, bytes)),
                Err(error) => Err(Failure::File { path: name, reason: error.to_string() }.into()),
            },
        }
    }
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
        let dropped = GivenFile::Dropped { name: "a.csv".to_owned(), content: "aWQ7bmFtbg==".to_owned() };
        assert_eq!(known.read(dropped).unwrap(), ("a.csv".to_owned(), b"id;namn".to_vec()));
    }
}
