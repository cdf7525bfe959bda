//! All of a hearing as a [`HearingFile`]: what other programs read, what the PDF carries and next year begins from.

mod gather;
mod public;

pub(crate) use gather::gather;
pub(super) use public::public;

use crate::error::Error;
use crate::hearing_file::{HearingFile, document_id};
use crate::id::Id;
use crate::store::Reader;
use crate::time::Moment;

/// The hearing's content under its own name.
pub(super) fn file(read: Reader<'_>, hearing: Id, now: Moment) -> Result<HearingFile, Error> {
    let mut file = gather(read, hearing, now)?;
    file.document.id = document_id(&file)?;
    Ok(file)
}
