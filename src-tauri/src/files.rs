//! Files a person has picked. The page may open or show only these: it cannot name a path of its own.

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
}
