//! The report: one document model, written in several forms.
//!
//! [`document`] says *what* is on the pages, without saying where; [`pdf`] sets it and writes a tagged, archivable file.
//! The model knows nothing of hearings, and the writers know nothing but the model: whoever fills the
//! document (`content`) never meets a millimetre, and whoever changes the typography never meets a priority.
//!
//! Beside it the same hearing as a spreadsheet ([`xlsx()`]) and as JSON ([`json()`], its shape in [`mod@json`]), which the PDF
//! carries and next year starts from ([`start_from_pdf`]). Nothing here writes a file or reads a clock: the engine's
//! clock dates what is made, and the content alone names it.

pub mod document;
pub mod json;
pub mod pdf;

mod carried;
mod content;
mod log;
mod outline;
mod sheet;

pub use carried::{NAME as CARRIED_NAME, hearing_in, hearing_in_pdf, start_from_pdf};
pub(crate) use log::Export;
pub use log::{ExportView, ExportsView};
pub(crate) use log::{decide, view as exports};
pub(crate) use outline::view as outline;
pub use outline::{ChapterView, ReportView};

use crate::areas::AreaKind;
use crate::command::WorkshopsCommand;
use crate::error::{Error, Failure, Refusal};
use crate::gate::Engine;
use crate::hearing::HearingRow;
use crate::id::Id;
use crate::store::Reader;
use crate::text::{Language, Texts};
use crate::time::Moment;
use document::Document;
pub(crate) use json::gather;
use json::{HearingFile, Start};

/// A finished report.
#[derive(Debug, Clone, PartialEq)]
pub struct PdfReport {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The name of its content, as it stands on every page.
    pub document_id: String,
    /// Characters that no font of the program has; each stands as □ on its page.
    pub missing: Vec<String>,
}

/// What the report says, as a document: `now` dates it, the content names it.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn document(read: Reader<'_>, hearing: Id, language: Language, now: Moment) -> Result<Document, Error> {
    let file = file(read, hearing, now)?;
    content::document(read, hearing, language, &file.document.id, now)
}

/// The report as a PDF that carries the hearing.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store or the writer.
pub fn pdf(engine: &Engine, hearing: Id, language: Language) -> Result<PdfReport, Error> {
    let now = engine.now();
    let (document, carried) = engine.read(|read| {
        let file = file(read, hearing, now)?;
        Ok((content::document(read, hearing, language, &file.document.id, now)?, file))
    })?;
    let attachment = pdf::Attachment {
        name: CARRIED_NAME.to_owned(),
        mime: "application/json".to_owned(),
        description: Texts::of(language).word("report-attached"),
        bytes: json::write(&carried)?.into_bytes(),
    };
    written(&document, Some(&attachment), carried.document.id)
}

fn written(document: &Document, attachment: Option<&pdf::Attachment>, document_id: String) -> Result<PdfReport, Error> {
    let written =
        pdf::write(document, attachment).map_err(|error| Error::from(Failure::Report { reason: error.to_string() }))?;
    Ok(PdfReport {
        bytes: written.bytes,
        pages: written.pages,
        document_id,
        missing: written.missing.into_iter().map(|missing| missing.characters).collect(),
    })
}

/// The sheets of paper for one room or, when none is named, for all rooms, as a document with a part for each.
///
/// # Errors
/// A refusal when the hearing or the room is not there, or a failure of the store.
pub fn sheet_document(
    read: Reader<'_>,
    hearing: Id,
    room: Option<Id>,
    language: Language,
    now: Moment,
) -> Result<Document, Error> {
    let document_id = file(read, hearing, now)?.document.id;
    content::sheets(read, hearing, room, language, &document_id, now)
}

/// The same as a PDF, to print and to write on by hand.
///
/// # Errors
/// Those of [`sheet_document`], or a failure of the writer.
pub fn sheets(engine: &Engine, hearing: Id, room: Option<Id>, language: Language) -> Result<PdfReport, Error> {
    let now = engine.now();
    let document = engine.read(|read| sheet_document(read, hearing, room, language, now))?;
    let document_id = document.meta.document_id.clone();
    written(&document, None, document_id)
}

/// The action plan as an .xlsx file.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store or the writer.
pub fn xlsx(engine: &Engine, hearing: Id, language: Language) -> Result<Vec<u8>, Error> {
    let view = engine.read(|read| crate::priorities::view(read, hearing))?;
    sheet::write(&view, language, engine.now())
}

/// All of the hearing as JSON, in the shape of `assets/schema/hearing-1.schema.json`.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn json(engine: &Engine, hearing: Id) -> Result<String, Error> {
    let now = engine.now();
    json::write(&engine.read(|read| file(read, hearing, now))?)
}

/// Starts the year after a report from the data that it carries, as PDF or JSON: areas, indicators, the report's own hearing with its
/// plan to follow up, and a hearing for the year after it. One entry, undone in one step. The new hearing.
/// Where the report's own hearing is here already, nothing of it is overwritten.
///
/// # Errors
/// A refusal when the report carries no hearing, or one that is not whole, when a newer program wrote it, when it is of
/// another city than the data file, or when the year after it has a hearing already.
pub fn start_from(engine: &Engine, bytes: &[u8], file: &str) -> Result<Id, Error> {
    let carried = hearing_in(bytes, file)?;
    require_same_city(engine, &carried)?;
    let mut start = json::start(carried);
    if engine.read(|read| crate::hearing::rows::of_year(read, start.year))?.is_some() {
        start.earlier = Vec::new();
    }
    begin(engine, start)
}

/// One data file holds one city's years: another city's report would mix two divisions and two chains of promises.
/// `Göteborg` and `Göteborgs Stad` are the same.
fn require_same_city(engine: &Engine, carried: &HearingFile) -> Result<(), Error> {
    let whole = || carried.areas.iter().find(|area| area.kind == AreaKind::Municipality);
    let theirs = carried.hearing.city.clone().or_else(|| whole().map(|area| crate::hearing::bare_name(&area.name)));
    let (Some(theirs), Some(ours)) = (theirs, engine.read(crate::hearing::city)?) else { return Ok(()) };
    let (one, other) = (theirs.trim().to_lowercase(), ours.trim().to_lowercase());
    if one.starts_with(&other) || other.starts_with(&one) {
        return Ok(());
    }
    Err(Refusal::OtherCity { theirs, ours }.into())
}

/// Starts the year after a hearing of this file: the same agenda, method and rooms, for the areas there are by then;
/// nobody takes part in it yet. What was promised is followed up without being copied: it is here. One entry, undone in
/// one step. The new hearing.
///
/// # Errors
/// A refusal when the hearing is not there, or when the year after it has a hearing already.
pub fn start_after(engine: &Engine, hearing: Id) -> Result<Id, Error> {
    let now = engine.now();
    let start = json::start(engine.read(|read| json::gather(read, hearing, now))?);
    begin(engine, Start { earlier: Vec::new(), ..start })
}

fn begin(engine: &Engine, start: Start) -> Result<Id, Error> {
    let Start { next: HearingRow { year, .. }, mut rooms, earlier, begin, .. } = start;
    if earlier.is_empty() {
        // The areas are those that are here, and some of them may be gone.
        let keys = engine.read(crate::areas::rows::keys)?;
        rooms.retain(|room| keys.contains_key(&room.area));
    }
    let rooms = WorkshopsCommand::PutWorkshops { year, rows: rooms };
    let commands = earlier.into_iter().chain(begin).chain([rooms.into()]).collect();
    engine.run_all("StartHearing", commands)?;
    Ok(engine.read(|read| crate::hearing::rows::need_year(read, year))?.id)
}

/// The name of the hearing's content as it is now: what a report of it would be called.
///
/// # Errors
/// A refusal when the hearing is not there, or a failure of the store.
pub fn document_id(engine: &Engine, hearing: Id) -> Result<String, Error> {
    Ok(engine.read(|read| file(read, hearing, Moment(0)))?.document.id)
}

/// The hearing's content under its own name.
fn file(read: Reader<'_>, hearing: Id, now: Moment) -> Result<HearingFile, Error> {
    let mut file = json::gather(read, hearing, now)?;
    file.document.id = json::document_id(&file)?;
    Ok(file)
}
