//! Undo and redo: an entry is turned round into a new one that goes through the gate like any other. And what they would
//! do now.

use super::{Decided, Done, Engine, Inner, lock};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::purge::Personal;
use crate::journal::{Change, Edit, EntryKind, Known, apply, authors, entries};
use crate::store::{Schema, Value};
use crate::time::Moment;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::HashSet;
use std::ops::ControlFlow;
use ts_rs::TS;

/// What undo and redo would do now, and how much is saved.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SavedView {
    /// The action an undo would take back.
    pub undo: Option<String>,
    /// The action a redo would bring back.
    pub redo: Option<String>,
    /// How many entries the journal holds.
    pub entries: i64,
    /// How many laptops have written in it.
    pub laptops: usize,
    /// The name of a log that was set aside when the file was opened, since it belonged to another file.
    pub strange_log: Option<String>,
}

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

    /// What undo and redo would do, and how much is saved.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn saved(&self) -> Result<SavedView, Error> {
        let mut inner = lock(&self.inner);
        let Inner { connection, known, laptop, .. } = &mut *inner;
        known.refresh(connection, *laptop)?;
        let action = |kind| known.next(kind).map(|(_, action)| action.clone());
        Ok(SavedView {
            undo: action(EntryKind::Undo),
            redo: action(EntryKind::Redo),
            entries: entries::count(connection)?,
            laptops: known.applied.len().max(1),
            strange_log: self.strange_log.as_ref().map(|log| log.display().to_string()),
        })
    }

    fn turn(&self, kind: EntryKind) -> Result<Done, Error> {
        let at = self.now();
        let laptop = self.laptop();
        let turn = |connection: &Connection, _: &Schema, known: &Known| {
            let (number, action) = known.next(kind).cloned().ok_or(Refusal::NothingToTurn)?;
            let mut edits = Vec::new();
            let mut kept = Kept::default();
            // Backwards: what refers to a row comes before the row itself.
            for edit in entries::edits(connection, laptop, number)?.into_iter().rev() {
                if kept.holds(connection, &edit, laptop)? {
                    continue;
                }
                if let Some(back) = turned_round(connection, &self.personal, edit, at)? {
                    apply::apply(connection, &back)?;
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
            || authors::is_changed_elsewhere(connection, edit.row, laptop)?
            || authors::is_used_elsewhere(connection, &edit.table, edit.row, laptop)?;
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
fn turned_round(connection: &Connection, personal: &Personal, edit: Edit, at: Moment) -> Result<Option<Edit>, Error> {
    // Taking back that a purged row was made would take away what is left to be counted.
    if personal.is_purged(connection, &edit)? {
        return Ok(None);
    }
    let back = edit.turned(at);
    let Change::Set { column, old, .. } = &back.change else { return Ok(None) };
    let stands = apply::cell(connection, &back.table, back.row, column)?;
    Ok((stands.as_ref() == Some(old)).then_some(back))
}
