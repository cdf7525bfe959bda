//! The report: what the hearing has to say, in the editions it is asked for, and which of them have left the program.
//!
//! `content` fills the document model of the crate `samsyn-paper`, which knows nothing of hearings; `export` makes files of
//! it. What is printed for the day is content too.

pub(crate) mod content;

pub use crate::exported::{Asked, Chapter, Choice, Edition, Format, Paper, PlanForm, TablesForm};
