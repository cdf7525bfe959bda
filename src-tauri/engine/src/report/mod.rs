//! The report: the hearing as a document, in the editions it is asked for.
//!
//! `content` fills the document model of the crate `samsyn-paper`, which knows nothing of hearings and writes what it is
//! given as a tagged, archivable PDF.
//!
//! Beside it the same hearing as a spreadsheet, as CSV, as a calendar and as JSON (its shape in [`mod@json`]), which the
//! PDF carries and next year starts from ([`start_from`]); and what is printed for the day. All of it is made by [`make`].
//! Nothing here writes a file or reads a clock: the engine's clock dates what is made, and the content alone names it.

pub mod json;

mod attached;
mod carried;
mod choice;
mod content;
mod log;
mod made;
mod outline;
mod plan;
mod rows;

pub use carried::{NAME as CARRIED_NAME, hearing_in, hearing_in_pdf, start_from_pdf};
pub use choice::{Chapter, Choice, Edition};
pub(crate) use json::gather;
pub use log::{ExportView, ExportsView, Format};
pub(crate) use log::{decide, view as exports};
pub use made::{Asked, Made, Version, document, json, make, pdf, print_document, version};
pub(crate) use outline::view as outline;
pub use outline::{EditionView, MissingView, ReportView};
pub(crate) use rows::Export;

use crate::areas::AreaKind;
use crate::command::WorkshopsCommand;
use crate::error::{Error, Refusal};
use crate::gate::Engine;
use crate::hearing::HearingRow;
use crate::id::Id;
use crate::store::Reader;
use crate::time::Moment;
use json::{HearingFile, Start};
use made::carried_by;

/// Starts the year after a report from the data that it carries, as PDF or JSON: areas, indicators, the report's own hearing with its
/// plan to follow up, and a hearing for the year after it. One entry, undone in one step. The new hearing.
/// Where the report's own hearing is here already, nothing of it is overwritten.
///
/// # Errors
/// A refusal when the report carries no hearing, only what anybody may read of it, or one that is not whole, when a newer
/// program wrote it, when it is of another city than the data file, or when the year after it has a hearing already.
pub fn start_from(engine: &Engine, bytes: &[u8], file: &str) -> Result<Id, Error> {
    let carried = hearing_in(bytes, file)?;
    if carried.document.edition == Some(Edition::Public) {
        return Err(Refusal::PublicEdition { file: file.to_owned() }.into());
    }
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

/// The hearing's content under its own name.
fn file(read: Reader<'_>, hearing: Id, now: Moment) -> Result<HearingFile, Error> {
    let mut file = json::gather(read, hearing, now)?;
    file.document.id = json::document_id(&file)?;
    Ok(file)
}
