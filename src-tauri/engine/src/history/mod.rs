//! History: who did what when, old → new, told from the journal; and the way back.
//!
//! A field can be given an older content again, and an entry can be taken back as a whole, long after the undo arrow has
//! passed it by. Both are commands like any other, so they can themselves be undone. What has its own rules is left to them:
//! votes and signatures are taken back where they were given, and what is fixed must be reopened first.

mod command;
mod places;
mod restore;
mod rows;
mod view;

pub use command::HistoryCommand;
pub use places::columns;
pub(crate) use places::tables;
pub(crate) use restore::decide;
pub use view::{ChangeKind, ChangeView, EntryView, HistoryMark, HistoryView, ShownValue};
pub(crate) use view::{of_hearing, of_row};
