//! Paper: what a document says, and the writer of PDFs that a reader keeps and an archive takes.
//!
//! [`document`] says *what* is on the pages, without saying where; [`pdf`] sets it and writes the file. Nothing here knows
//! what the documents are about: whoever fills one never meets a millimetre, and whoever changes the typography never
//! meets the program's own nouns. All that a file says comes in with the document, its date and its identity too.

pub mod document;
pub mod pdf;
