//! A hearing as a file of its own: the JSON that the PDF carries, that other programs read and that next year starts from.
//! `export` fills it, `next_year` begins a hearing from it, and `import` knows one when it meets it.
//!
//! The shape is documented in `assets/schema/hearing-1.schema.json` and has a version of its own. Things are named by
//! the organiser's keys (`AN`, `W01`, `AN-1`, `AN-1:2`, `M01`), never by this data file's ids. What a file gave comes
//! out in the shape it came in. The file leaves the house, so participants are counted by role and never listed, and
//! no e-mail address is in it; votes are in it once the tally is closed.

mod attached;
mod carried;
mod plan;
mod range;
mod shape;

pub use carried::{NAME, hearing_in, hearing_in_pdf};
pub(crate) use plan::plan_rows;
pub use shape::{
    AgendaLine, AttendanceLine, CardLine, CauseLine, DeprioritisedLine, DocumentLine, EarlierLine, EvidenceLine,
    HearingFile, HiddenValueLine, MeasureLine, OwnWordsLine, PriorityLine, ProblemLine, ResultLine, RoomLine,
    SignatureLine, VotesLine,
};

use crate::bounds::{MOST_CARRIED_MEGABYTES, megabytes};
use crate::error::{Error, Failure, Refusal};
use range::Wrong;
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The version of the shape. Fields may be added within a version; anything else makes a new one.
pub const VERSION: i64 = 1;
/// What the file says it is.
pub const FORMAT: &str = "samsyn-hearing";
/// Where the shape is documented.
pub const SCHEMA: &str = "hearing-1.schema.json";

/// The file's text, indented, with a line end last.
///
/// # Errors
/// A failure when a number cannot be written.
pub fn write(file: &HearingFile) -> Result<String, Error> {
    let text = serde_json::to_string_pretty(file).map_err(|error| Failure::Report { reason: error.to_string() })?;
    Ok(text + "\n")
}

/// The content of a file's text.
///
/// # Errors
/// A refusal when it is no such file (named `file`), one that is not whole, or one of a newer version.
pub fn read(text: &str, file: &str) -> Result<HearingFile, Error> {
    let other = || Error::from(Refusal::NoHearingInPdf { file: file.to_owned() });
    let damaged = || Error::from(Refusal::DamagedReport { file: file.to_owned() });
    let too_large = || Error::from(Refusal::ReportTooLarge { file: file.to_owned(), limit: MOST_CARRIED_MEGABYTES });
    if text.len() > megabytes(MOST_CARRIED_MEGABYTES) {
        return Err(too_large());
    }
    let head: Head = serde_json::from_str(text)
        // What was cut off says what it is in its first lines.
        .map_err(|_| if text.contains(FORMAT) { damaged() } else { other() })?;
    if head.format.as_deref() != Some(FORMAT) {
        return Err(other());
    }
    match head.version {
        Some(VERSION) => match range::wrong(text) {
            Some(Wrong::OutOfRange { field, least, most }) => {
                Err(Refusal::ReportOutOfRange { file: file.to_owned(), field, least, most }.into())
            }
            Some(Wrong::TooMany) => Err(too_large()),
            None => serde_json::from_str(text).map_err(|_| damaged()),
        },
        Some(version) if version > VERSION => Err(Refusal::NewerContent { version }.into()),
        _ => Err(damaged()),
    }
}

/// What a file says it is. The rest is passed over.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    version: Option<i64>,
}

/// The name of a content: its year and a digest. The same content has the same name on every laptop and in
/// every language, whenever it is written.
pub(crate) fn document_id(file: &HearingFile) -> Result<String, Error> {
    let bare = HearingFile { document: DocumentLine::default(), ..file.clone() };
    let text = serde_json::to_vec(&bare).map_err(|error| Failure::Report { reason: error.to_string() })?;
    let digest: String = Sha256::digest(&text).iter().take(6).map(|byte| format!("{byte:02X}")).collect();
    Ok(format!("{}-{}-{}-{}", file.hearing.year, &digest[..4], &digest[4..8], &digest[8..]))
}
