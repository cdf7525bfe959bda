//! The journal: one entry for each commit, with its edits. Undo, history, the audit trail, the check of the file and
//! the exchange between laptops all come from these rows; there is no second mechanism for any of them.
//!
//! Invariants: entries of a laptop are numbered without gaps; a stamp is later than every stamp its laptop had seen;
//! an entry is applied only when all it had seen is applied; of two edits of one cell the later stamp wins everywhere.

pub(crate) mod apply;
pub(crate) mod authors;
mod cells;
mod edit;
pub(crate) mod entries;
mod known;
mod places;
pub(crate) mod purge;
pub(crate) mod replay;

pub use crate::store::{Cell, Name, Shape, Value};
pub use cells::Cells;
pub use edit::{Change, Edit, Edits, REMOVED};
pub(crate) use known::Known;

use crate::id::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A place in the order of all that has happened: milliseconds and a counter in one number.
///
/// A hybrid logical clock (Kulkarni et al. 2014): it follows the wall clock, never goes back, and is later than
/// anything its laptop has seen, so that cause always comes before effect whatever the laptops' clocks say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Stamp(pub i64);

impl Stamp {
    const COUNTER_BITS: u32 = 16;

    /// The stamp after `last`, at the moment `now`.
    pub fn after(last: Stamp, now: crate::time::Moment) -> Stamp {
        Stamp((now.0 << Self::COUNTER_BITS).max(last.0 + 1))
    }

    /// The moment on the clock of the laptop that made it.
    pub fn moment(self) -> crate::time::Moment {
        crate::time::Moment(self.0 >> Self::COUNTER_BITS)
    }
}

crate::words! {
    /// How an entry came to be.
    pub enum EntryKind {
        /// A command was run.
        Run = "run",
        /// An entry was taken back.
        Undo = "undo",
        /// An undo was taken back.
        Redo = "redo",
        /// What cannot be taken back: a file has left the program, or personal data have gone.
        Record = "record",
    }
}

/// One commit, as it is kept and as it travels to another laptop.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The laptop that made it.
    pub laptop: Id,
    /// Its number on that laptop: 1, 2, 3 …
    pub number: i64,
    /// Its place in the order of everything.
    pub stamp: Stamp,
    /// The command's name; of an undo or redo, the name of what was turned round.
    pub action: String,
    /// Run, undo or redo.
    pub kind: EntryKind,
    /// The number of the entry that an undo or redo turns round.
    pub turned: Option<i64>,
    /// How many entries of each other laptop had been applied where it was made.
    pub seen: BTreeMap<Id, i64>,
    /// The form of the data file that wrote it.
    pub schema: i64,
    /// What it changed, in order.
    pub edits: Vec<Edit>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Moment;

    #[test]
    fn a_stamp_never_goes_back_even_when_the_clock_does() {
        let first = Stamp::after(Stamp::default(), Moment(1_000));
        let second = Stamp::after(first, Moment(500));
        assert!(second > first);
        assert_eq!(first.moment(), Moment(1_000));
    }
}
