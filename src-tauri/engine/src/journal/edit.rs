//! Edits: what a rule answers with, and what the journal keeps.

use super::Cells;
use crate::id::Id;
use crate::store::{Cell, Name, Stored, Value};
use serde::{Deserialize, Serialize};

/// The column that marks a row as removed. Rows are never deleted.
pub const REMOVED: &str = "removed_at";

/// One change of one table: a new row, or one cell of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The table's name.
    pub table: Name,
    /// The row.
    pub row: Id,
    /// What changes.
    pub change: Change,
}

/// What an edit does to its row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// The row is new, with these cells.
    Add(Cells),
    /// One cell changes.
    Set {
        /// The column's name.
        column: Name,
        /// What stood there; the gate fills it in.
        old: Value,
        /// What stands there now.
        new: Value,
    },
}

impl Edit {
    /// The change that takes this one back. To be made only where the cell still holds what it takes back: its `old`.
    pub(crate) fn turned(self, at: crate::time::Moment) -> Self {
        let change = match self.change {
            Change::Add(_) => Change::Set { column: REMOVED.into(), old: Value::Null, new: at.to_value() },
            Change::Set { column, old, new } => Change::Set { column, old: new, new: old },
        };
        Self { change, ..self }
    }
}

/// The edits a rule has decided on, in order. Of a command that brings many lines of a file they know which line each
/// is for, so that a preview can show what becomes of it.
#[derive(Debug, Default, PartialEq)]
pub struct Edits {
    edits: Vec<Edit>,
    /// For each edit its line, counted from 0.
    lines: Vec<u32>,
    line: u32,
}

impl Edits {
    /// No edits yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A new row.
    pub fn add<R: Stored>(&mut self, row: &R) {
        self.push(Edit { table: R::TABLE.into(), row: row.id(), change: Change::Add(Cells(row.cells())) });
    }

    /// The cells in which `new` differs from `old`; none where they are alike.
    pub fn change<R: Stored>(&mut self, old: &R, new: &R) {
        for ((column, was), (_, is)) in old.cells().into_iter().zip(new.cells()) {
            if was != is {
                self.set::<R>(old.id(), column, was, is);
            }
        }
    }

    /// The row is marked as removed.
    pub fn remove<R: Stored>(&mut self, row: Id, at: crate::time::Moment) {
        self.set::<R>(row, REMOVED, Value::Null, at.to_value());
    }

    /// The row is not removed any more. When it was is not said.
    pub fn bring_back<R: Stored>(&mut self, row: Id) {
        self.state::<R>(row, REMOVED, Value::Null);
    }

    /// The cell is said to hold this, whether or not it held it before. What it held is not said.
    pub fn state<R: Stored>(&mut self, row: Id, column: &'static str, is: Value) {
        self.set::<R>(row, column, Value::Null, is);
    }

    fn set<R: Stored>(&mut self, row: Id, column: impl Into<Name>, old: Value, new: Value) {
        let change = Change::Set { column: column.into(), old, new };
        self.push(Edit { table: R::TABLE.into(), row, change });
    }

    /// An edit that the journal has given.
    pub(crate) fn put(&mut self, edit: Edit) {
        self.push(edit);
    }

    fn push(&mut self, edit: Edit) {
        self.edits.push(edit);
        self.lines.push(self.line);
    }

    /// From now on the edits are for this line of what the command brings.
    pub fn of_line(&mut self, line: usize) {
        self.line = u32::try_from(line).unwrap_or(u32::MAX);
    }

    /// Finds the line of each edit by what it changes, where they were not made line by line. One of no line is for none.
    pub fn find_lines(&mut self, line_of: impl Fn(&Edit) -> Option<usize>) {
        let line_of = |edit| line_of(edit).and_then(|line| u32::try_from(line).ok()).unwrap_or(u32::MAX);
        self.lines = self.edits.iter().map(line_of).collect();
    }

    /// Adds the edits of another rule after these, for the same line.
    pub fn append(&mut self, more: Edits) {
        for edit in more.edits {
            self.push(edit);
        }
    }

    /// Whether nothing is to be changed.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The edits, in order.
    pub fn all(&self) -> &[Edit] {
        &self.edits
    }

    /// Each edit with the line it is for.
    pub fn by_line(&self) -> impl Iterator<Item = (usize, &Edit)> {
        self.lines.iter().map(|line| *line as usize).zip(&self.edits)
    }

    /// The edits themselves.
    pub fn into_all(self) -> Vec<Edit> {
        self.edits
    }
}
