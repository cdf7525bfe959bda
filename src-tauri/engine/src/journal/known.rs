//! What the journal of this file holds, in short: kept in memory, read again when another process has written.

use super::{EntryKind, Stamp, entries};
use crate::error::Error;
use crate::id::Id;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The journal's heads and the stacks of undo and redo.
#[derive(Debug, Default, Clone)]
pub(crate) struct Known {
    version: Option<i64>,
    /// The latest stamp seen.
    pub stamp: Stamp,
    /// How many entries of each laptop are applied.
    pub applied: BTreeMap<Id, i64>,
    undo: Vec<(i64, String)>,
    redo: Vec<(i64, String)>,
}

impl Known {
    /// Reads it all again if another connection has written since.
    pub fn refresh(&mut self, connection: &Connection, laptop: Id) -> Result<(), Error> {
        let version = connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
        if self.version == Some(version) {
            return Ok(());
        }
        let (stamp, applied) = entries::heads(connection)?;
        *self = Self { version: Some(version), stamp, applied, ..Self::default() };
        for turn in entries::turns(connection, laptop)? {
            self.push(turn.number, &turn.action, turn.kind, turn.turned);
        }
        Ok(())
    }

    /// Takes note of an own entry; `turned` is what an undo or redo has turned round.
    pub fn push(&mut self, number: i64, action: &str, kind: EntryKind, turned: Option<i64>) {
        let item = (number, action.to_owned());
        match kind {
            EntryKind::Run => {
                self.redo.clear();
                self.undo.push(item);
            }
            EntryKind::Undo => {
                self.undo.retain(|(number, _)| Some(*number) != turned);
                self.redo.push(item);
            }
            EntryKind::Redo => {
                self.redo.retain(|(number, _)| Some(*number) != turned);
                self.undo.push(item);
            }
            EntryKind::Record => {}
        }
    }

    /// Passes by what an undo or a redo would turn round: it cannot be, for others have changed all of it since.
    pub fn pass(&mut self, kind: EntryKind) {
        match kind {
            EntryKind::Run | EntryKind::Record => None,
            EntryKind::Undo => self.undo.pop(),
            EntryKind::Redo => self.redo.pop(),
        };
    }

    /// Number and action of what an undo or a redo would turn round.
    pub fn next(&self, kind: EntryKind) -> Option<&(i64, String)> {
        match kind {
            EntryKind::Run | EntryKind::Record => None,
            EntryKind::Undo => self.undo.last(),
            EntryKind::Redo => self.redo.last(),
        }
    }

    /// What an entry made now has seen of the other laptops.
    pub fn seen_by(&self, laptop: Id) -> BTreeMap<Id, i64> {
        self.applied.iter().filter(|(other, _)| **other != laptop).map(|(other, count)| (*other, *count)).collect()
    }

    /// Whether an entry's own number and all that it had seen are here, so that it can be applied.
    pub fn allows(&self, laptop: Id, number: i64, seen: &BTreeMap<Id, i64>) -> bool {
        let count = |of: &Id| self.applied.get(of).copied().unwrap_or(0);
        count(&laptop) + 1 == number && seen.iter().all(|(other, needed)| count(other) >= *needed)
    }
}
