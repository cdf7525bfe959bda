//! The hearing that a report carries: taken out of the PDF again, or of the JSON that was written beside it.

use super::attached::{self, TooLarge};
use super::{HearingFile, read};
use crate::bounds::{MOST_ATTACHED, MOST_CARRIED_MEGABYTES, MOST_MEGABYTES, megabytes};
use crate::error::{Error, Refusal};

/// The name of the file inside the PDF.
pub const NAME: &str = "hearing.json";

/// The hearing that a PDF carries. `file` names the PDF in refusals.
///
/// # Errors
/// A refusal when the bytes are no PDF, the PDF carries no hearing, one that is not whole, or one of a newer version.
pub fn hearing_in_pdf(bytes: &[u8], file: &str) -> Result<HearingFile, Error> {
    let nothing = || Error::from(Refusal::NoHearingInPdf { file: file.to_owned() });
    let damaged = || Error::from(Refusal::DamagedReport { file: file.to_owned() });
    if bytes.len() > megabytes(MOST_MEGABYTES) {
        return Err(Refusal::ReportTooLarge { file: file.to_owned(), limit: MOST_MEGABYTES }.into());
    }
    // What begins as a PDF and does not end as one was cut off on its way: what it still carries is not all of it.
    if bytes.starts_with(b"%PDF-") && !has_end(bytes) {
        return Err(damaged());
    }
    let mut said = None;
    for attached in attached::streams(bytes).take(MOST_ATTACHED) {
        let content = match attached.content(megabytes(MOST_CARRIED_MEGABYTES)) {
            Ok(content) => content,
            Err(TooLarge) => {
                let limit = MOST_CARRIED_MEGABYTES;
                said = Some(Refusal::ReportTooLarge { file: file.to_owned(), limit });
                continue;
            }
        };
        match std::str::from_utf8(&content).map(|text| read(text, file)) {
            Ok(Ok(found)) => return Ok(found),
            Ok(Err(Error::Refusal(Refusal::NoHearingInPdf { .. }))) | Err(_) => {}
            Ok(Err(Error::Refusal(refusal))) => said = Some(refusal),
            Ok(Err(failure)) => return Err(failure),
        }
    }
    Err(said.map_or_else(nothing, Error::from))
}

fn has_end(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(1_024)..];
    tail.windows(5).any(|window| window == b"%%EOF")
}

/// The hearing in a report, whether it is the PDF or the JSON.
///
/// # Errors
/// A refusal when it holds no hearing, or a hearing of a newer version.
pub fn hearing_in(bytes: &[u8], file: &str) -> Result<HearingFile, Error> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    match std::str::from_utf8(text) {
        Ok(text) if text.starts_with('{') => read(text, file),
        _ => hearing_in_pdf(bytes, file),
    }
}
