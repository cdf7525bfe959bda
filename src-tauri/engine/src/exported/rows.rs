//! The SQL of exports.

use super::{Edition, Format};
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::store::Reader;
use crate::time::Moment;

crate::rows! {
    /// A file that was written for somebody.
    pub struct Export in "export" {
        hearing: Id,
        format: Format,
        /// Of a report: which edition, and its chapters by code, divided by spaces.
        edition: Option<Edition>,
        chapters: Option<String>,
        language: Option<String>,
        file_name: String,
        document_id: String,
        /// How much there was and how much of it was fixed; none in what older programs wrote down.
        priorities: Option<i64>,
        priorities_fixed: Option<i64>,
        exported_at: Moment,
    }
}

/// The exports of a hearing, the latest first.
pub(super) fn exports(read: Reader<'_>, hearing: Id) -> Result<Vec<Export>, Error> {
    let mut exports: Vec<Export> = read.all("hearing = ?1 ORDER BY exported_at, id", &[Value::Id { id: hearing }])?;
    exports.reverse();
    Ok(exports)
}
