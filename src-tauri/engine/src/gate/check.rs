//! Is the data file sound: SQLite's own check, references, and the journal replayed from nothing.

use super::{Engine, lock};
use crate::error::Error;
use crate::journal::{entries, replay};
use crate::store;
use serde::Serialize;

/// What the check of the data file found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CheckView {
    /// What SQLite's own check says; empty when all is well.
    pub sqlite: Vec<String>,
    /// Tables with a reference to a row that is not there.
    pub dangling: Vec<String>,
    /// Tables that are not what the journal says.
    pub differing: Vec<String>,
    /// How many entries were replayed.
    pub entries: i64,
}

impl CheckView {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.sqlite.is_empty() && self.dangling.is_empty() && self.differing.is_empty()
    }
}

impl Engine {
    /// Checks the data file: SQLite's own check, references, and the journal replayed from nothing.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn check(&self) -> Result<CheckView, Error> {
        let inner = lock(&self.inner);
        Ok(CheckView {
            sqlite: store::sqlite_findings(&inner.connection)?,
            dangling: store::dangling_tables(&inner.connection)?,
            differing: replay::differing_tables(&inner.connection)?,
            entries: entries::count(&inner.connection)?,
        })
    }

    /// Whether the synced tables of two engines hold the same rows, byte by byte; the first that differs if not.
    ///
    /// # Errors
    /// When a store cannot be read.
    pub fn first_difference(&self, other: &Engine) -> Result<Option<String>, Error> {
        let (one, other) = (lock(&self.inner), lock(&other.inner));
        for table in one.schema.keys() {
            if !replay::has_same_rows(&one.connection, &other.connection, table)? {
                return Ok(Some(table.clone()));
            }
        }
        Ok(None)
    }
}
