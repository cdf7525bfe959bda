//! The report: one document model, written in several forms.
//!
//! [`document`] says *what* is on the pages, without saying where; [`pdf`] sets it and writes a tagged, archivable file.
//! The model knows nothing of hearings, and the writers know nothing but the model: whoever fills the
//! document (an area's view) never meets a millimetre, and whoever changes the typography never meets a priority.

pub mod document;
pub mod pdf;

mod log;

pub use log::{ExportView, ExportsView};
pub(crate) use log::{decide, view as exports};
