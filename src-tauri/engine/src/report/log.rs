//! What has left the program: every export is written down, for a document handed to the other party becomes a
//! public record.

use crate::command::{Now, ReportCommand};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::{Edits, Value};
use crate::rule::{optional, required};
use crate::store::Reader;
use crate::time::Moment;
use serde::Serialize;
use ts_rs::TS;

crate::rows! {
    /// A file that was written for somebody.
    pub struct Export in "export" {
        hearing: Id,
        format: String,
        language: Option<String>,
        file_name: String,
        document_id: String,
        exported_at: Moment,
    }
}

/// The exports of a hearing, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ExportsView {
    pub exports: Vec<ExportView>,
}

/// One export.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ExportView {
    pub format: String,
    pub language: Option<String>,
    pub file_name: String,
    pub document_id: String,
    pub exported_at: Moment,
}

pub(crate) fn decide(command: ReportCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let ReportCommand::LogExport { hearing, format, language, file_name, document_id } = command;
    let _: Hearing = read.need(hearing)?;
    let mut edits = Edits::new();
    edits.add(&Export {
        id: now.create(),
        hearing,
        format: required("format", &format)?,
        language: optional("language", language.as_deref())?,
        file_name: required("file_name", &file_name)?,
        document_id: required("document_id", &document_id)?,
        exported_at: now.at,
    });
    Ok(edits)
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ExportsView, Error> {
    let mut exports: Vec<Export> = read.all("hearing = ?1 ORDER BY exported_at, id", &[Value::Id { id: hearing }])?;
    exports.reverse();
    let exports = exports.into_iter().map(|one| ExportView {
        format: one.format,
        language: one.language,
        file_name: one.file_name,
        document_id: one.document_id,
        exported_at: one.exported_at,
    });
    Ok(ExportsView { exports: exports.collect() })
}
