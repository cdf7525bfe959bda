//! Undo and redo: an entry is turned round into a new one that goes through the gate like any other.

use super::{Decided, Done, Engine, lock};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::{Change, Edit, EntryKind, Known, Value, purge, rows};
use crate::participants::rows::PERSONAL;
use crate::store::Schema;
use crate::time::Moment;
use rusqlite::Connection;
use std::collections::HashSet;
use std::ops::ControlFlow;

impl Engine {
    /// Takes back the last entry of this laptop that is not taken back yet. What others have changed since stays.
    ///
    /// # Errors
    /// A refusal when there is nothing to take back, or when all of it has been changed by others since.
    pub fn undo(&self) -> Result<Done, Error> {
        self.turn(EntryKind::Undo)
    }

    /// Brings back what the last undo took back.
    ///
    /// # Errors
    /// As [`Engine::undo`].
    pub fn redo(&self) -> Result<Done, Error> {
        self.turn(EntryKind::Redo)
    }

    fn turn(&self, kind: EntryKind) -> Result<Done, Error> {
        let at = self.now();
        let laptop = self.laptop();
        let turn = |connection: &Connection, _: &Schema, known: &Known| {
            let (number, action) = known.next(kind).cloned().ok_or(Refusal::NothingToTurn)?;
            let mut edits = Vec::new();
            let mut kept = Kept::default();
            // Backwards: what refers to a row comes before the row itself.
            for edit in rows::edits(connection, laptop, number)?.into_iter().rev() {
                if kept.holds(connection, &edit, laptop)? {
                    continue;
                }
                if let Some(back) = turned_round(connection, edit, at)? {
                    rows::apply(connection, &back)?;
                    edits.push(back);
                }
            }
            if edits.is_empty() {
                return Err(Refusal::ChangedSince.into());
            }
            Ok(Decided { action, kind, turned: Some(number), edits })
        };
        let turned = self.commit(at, turn, &|_| ControlFlow::Continue(()));
        if let Err(Error::Refusal(Refusal::ChangedSince)) = &turned {
            // Said once, then passed by: what was done before it can still be taken back.
            lock(&self.inner).known.pass(kind);
        }
        let (entry, tables) = turned?;
        self.tell(tables, false);
        Ok(Done { entry, created: Vec::new() })
    }
}

/// New rows that stay when the entry that made them is taken back: another laptop has written in them, or in something
/// that refers to them, and that would go too. What such a row refers to stays with it.
#[derive(Default)]
struct Kept {
    rows: HashSet<Id>,
}

impl Kept {
    fn holds(&mut self, connection: &Connection, edit: &Edit, laptop: Id) -> Result<bool, Error> {
        let Change::Add(cells) = &edit.change else { return Ok(false) };
        let is_kept = self.rows.contains(&edit.row)
            || rows::is_changed_elsewhere(connection, edit.row, laptop)?
            || rows::is_used_elsewhere(connection, &edit.table, edit.row, laptop)?;
        if is_kept {
            self.rows.extend(cells.values().filter_map(|cell| match cell {
                Value::Id { id } => Some(*id),
                _ => None,
            }));
        }
        Ok(is_kept)
    }
}

/// The edit that takes this one back; none when the cell has been changed since.
fn turned_round(connection: &Connection, edit: Edit, at: Moment) -> Result<Option<Edit>, Error> {
    // Taking back that a purged row was made would take away what is left to be counted.
    if purge::is_purged(connection, &PERSONAL, &edit)? {
        return Ok(None);
    }
    let back = edit.turned(at);
    let Change::Set { column, old, .. } = &back.change else { return Ok(None) };
    let stands = rows::cell(connection, &back.table, back.row, column)?;
    Ok((stands.as_ref() == Some(old)).then_some(back))
}
