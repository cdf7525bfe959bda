//! What has left the program: every export is written down, for a document handed to the other party becomes a
//! public record. What was written, of which edition, in which version: how much was fixed then, and the content's name.

mod choice;
pub(crate) mod rows;

pub use choice::{Asked, Chapter, Choice, Edition, Paper, PlanForm, TablesForm};

use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required};
use crate::store::Reader;
use crate::time::Moment;
use rows::Export;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

crate::words! {
    /// What is written, and in which form.
    pub enum Format in "format" {
        /// The report.
        Pdf = "pdf",
        /// The action plan as a spreadsheet.
        Xlsx = "xlsx",
        /// The action plan for Swedish Excel and planning systems.
        Csv = "csv",
        /// The plan's days, for a calendar.
        Ics = "ics",
        /// All of the hearing.
        Json = "json",
        /// The tables that can be read in again, as one workbook.
        Tables = "tables",
        /// The same as CSV files in a folder.
        TablesCsv = "tables_csv",
        /// Paper to write on by hand, room by room.
        Sheets = "sheets",
        /// The day's agenda, on paper.
        Agenda = "agenda",
        /// A sign for each room's door.
        Signs = "signs",
        /// Who is expected in each room: roles, with a box to tick.
        Attendance = "attendance",
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
    pub id: Id,
    pub format: Format,
    pub edition: Option<Edition>,
    /// The chapters of the edition that were left out.
    pub left_out: Vec<Chapter>,
    pub language: Option<String>,
    pub file_name: String,
    pub document_id: String,
    pub priorities: Option<i64>,
    pub priorities_fixed: Option<i64>,
    pub exported_at: Moment,
}

/// What leaves the program.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum ReportCommand {
    /// An export has been written: what, of which edition, to what file, as which document, and how far the hearing had come.
    LogExport {
        hearing: Id,
        format: Format,
        edition: Option<Edition>,
        chapters: Vec<Chapter>,
        language: Option<String>,
        file_name: String,
        document_id: String,
        priorities: i64,
        priorities_fixed: i64,
    },
}

pub(crate) fn decide(command: ReportCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let ReportCommand::LogExport {
        hearing,
        format,
        edition,
        chapters,
        language,
        file_name,
        document_id,
        priorities,
        priorities_fixed,
    } = command;
    let _: Hearing = read.need(hearing)?;
    let codes: Vec<&str> = chapters.iter().map(|chapter| chapter.code()).collect();
    let mut edits = Edits::new();
    edits.add(&Export {
        id: now.create(),
        hearing,
        format,
        edition,
        chapters: edition.map(|_| codes.join(" ")),
        language: optional("language", language.as_deref())?,
        file_name: required("file_name", &file_name)?,
        document_id: required("document_id", &document_id)?,
        priorities: Some(priorities),
        priorities_fixed: Some(priorities_fixed),
        exported_at: now.at,
    });
    Ok(edits)
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ExportsView, Error> {
    let exports = rows::exports(read, hearing)?.into_iter().map(|one| ExportView {
        id: one.id,
        format: one.format,
        left_out: one.edition.map(|edition| left_out(edition, one.chapters.as_deref())).unwrap_or_default(),
        edition: one.edition,
        language: one.language,
        file_name: one.file_name,
        document_id: one.document_id,
        priorities: one.priorities,
        priorities_fixed: one.priorities_fixed,
        exported_at: one.exported_at,
    });
    Ok(ExportsView { exports: exports.collect() })
}

fn left_out(edition: Edition, chapters: Option<&str>) -> Vec<Chapter> {
    let went_in: Vec<&str> = chapters.unwrap_or_default().split(' ').collect();
    edition.chapters().iter().copied().filter(|chapter| !went_in.contains(&chapter.code())).collect()
}
