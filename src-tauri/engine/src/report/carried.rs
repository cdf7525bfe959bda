//! The hearing that a report carries: taken out of the PDF again, or of the JSON that was written beside it.

use super::json::{self, HearingFile, Start};
use crate::error::{Error, Refusal};
use lopdf::{Dictionary, Document, Object};

/// The name of the file inside the PDF.
pub const NAME: &str = "hearing.json";

/// The hearing that a PDF carries. `file` names the PDF in refusals.
///
/// # Errors
/// A refusal when the bytes are no PDF, the PDF carries no hearing, one that is not whole, or one of a newer version.
pub fn hearing_in_pdf(bytes: &[u8], file: &str) -> Result<HearingFile, Error> {
    let nothing = || Error::from(Refusal::NoHearingInPdf { file: file.to_owned() });
    let damaged = || Error::from(Refusal::DamagedReport { file: file.to_owned() });
    // What begins as a PDF and cannot be opened was cut off, or changed on its way.
    let begins = bytes.starts_with(b"%PDF-");
    let pdf = Document::load_mem(bytes).map_err(|_| if begins { damaged() } else { nothing() })?;
    let mut said = None;
    for content in attachments(&pdf) {
        match std::str::from_utf8(&content).map(|text| json::read(text, file)) {
            Ok(Ok(found)) => return Ok(found),
            Ok(Err(Error::Refusal(refusal @ (Refusal::NewerContent { .. } | Refusal::DamagedReport { .. })))) => {
                said = Some(refusal);
            }
            _ => {}
        }
    }
    Err(said.map_or_else(nothing, Error::from))
}

/// The hearing in a report, whether it is the PDF or the JSON.
///
/// # Errors
/// A refusal when it holds no hearing, or a hearing of a newer version.
pub fn hearing_in(bytes: &[u8], file: &str) -> Result<HearingFile, Error> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    match std::str::from_utf8(text) {
        Ok(text) if text.starts_with('{') => json::read(text, file),
        _ => hearing_in_pdf(bytes, file),
    }
}

/// What the hearing of a PDF gives to the year after it.
///
/// # Errors
/// As [`hearing_in_pdf`].
pub fn start_from_pdf(bytes: &[u8], file: &str) -> Result<Start, Error> {
    Ok(json::start(hearing_in_pdf(bytes, file)?))
}

/// The contents of all files a PDF says are associated with it.
fn attachments(pdf: &Document) -> Vec<Vec<u8>> {
    let Ok(catalogue) = pdf.catalog() else {
        return Vec::new();
    };
    let associated = catalogue.get(b"AF").ok().and_then(|files| resolved(pdf, files).as_array().ok().cloned());
    let files = associated.unwrap_or_default();
    files.iter().filter_map(|file| content(pdf, resolved(pdf, file).as_dict().ok()?)).collect()
}

fn content(pdf: &Document, file: &Dictionary) -> Option<Vec<u8>> {
    let embedded = resolved(pdf, file.get(b"EF").ok()?).as_dict().ok()?;
    let stream = resolved(pdf, embedded.get(b"F").or_else(|_| embedded.get(b"UF")).ok()?).as_stream().ok()?;
    match stream.decompressed_content() {
        Ok(content) => Some(content),
        Err(_) => Some(stream.content.clone()),
    }
}

/// The object itself, where it is referred to.
fn resolved<'a>(pdf: &'a Document, object: &'a Object) -> &'a Object {
    pdf.dereference(object).map_or(object, |(_, found)| found)
}
