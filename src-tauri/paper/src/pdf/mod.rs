//! Writes a [`Document`] as a PDF that a person keeps, a screen reader reads and an archive takes: PDF/UA-1 and PDF/A-3a in one file.
//!
//! Three steps, each replaceable: `layout` turns blocks into tags and pages of shapes (`canvas`, `tags`), `flow` decides what stands
//! on which page, `writer` turns pages and tags into a file with printpdf and lopdf. Nothing here reads a clock or a
//! random number: the same document gives the same bytes.
//!
//! Invariants: every shape belongs to a piece of tagged content or is marked as an artifact; no text is wider than its
//! column; no glyph stands for a character that the font does not have.

mod canvas;
mod flow;
mod fonts;
mod layout;
mod lines;
mod style;
mod tags;
mod writer;

use crate::document::{self, Document};

/// A file carried inside the PDF: the document's own data.
#[derive(Clone, Debug, PartialEq)]
pub struct Attachment {
    /// File name, ASCII for old readers.
    pub name: String,
    /// Media type ("application/json").
    pub mime: String,
    /// What it is, in the document's language.
    pub description: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A finished PDF.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// What could not be set as it was written; each stands as □ on the page.
    pub missing: Vec<Missing>,
}

/// Characters that no font in the program has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The characters.
    pub characters: String,
    /// The text they stand in.
    pub text: String,
}

/// What can go wrong. None of it comes from the document.
#[derive(Debug, thiserror::Error)]
pub enum PdfFailure {
    /// A built-in font cannot be read.
    #[error("a built-in font cannot be read")]
    Font,
    /// A built-in font cannot be reduced to what is used of it.
    #[error("a built-in font cannot be reduced: {0}")]
    Subset(#[from] subsetter::Error),
    /// The file's own structure is not as the libraries promise.
    #[error("the file's structure cannot be completed: {0}")]
    Structure(#[from] lopdf::Error),
    /// The bytes cannot be written.
    #[error("the file cannot be written: {0}")]
    Write(#[from] std::io::Error),
}

/// Writes a document, with its data inside if there are any.
pub fn write(document: &Document, attachment: Option<&Attachment>) -> Result<Written, PdfFailure> {
    let fonts = fonts::Fonts::load()?;
    let layout = layout::set(document, &fonts);
    let bytes = writer::write(&layout, &document.meta, attachment, &fonts)?;
    Ok(Written { bytes, pages: layout.pages.len(), missing: fonts.take_missing() })
}

/// What of a document's texts no font in the program has, without setting it.
pub fn missing(document: &Document) -> Result<Vec<Missing>, PdfFailure> {
    let fonts = fonts::Fonts::load()?;
    document::each_text(document, &mut |text| {
        fonts.settable(text);
    });
    Ok(fonts.take_missing())
}
