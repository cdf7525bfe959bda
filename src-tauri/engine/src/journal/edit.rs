//! Edits: what a rule answers with, and what the journal keeps.

use super::value::{Cell, Value};
use crate::id::Id;
use crate::store::Stored;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The column that marks a row as removed. Rows are never deleted.
pub const REMOVED: &str = "removed_at";

/// One change of one table: a new row, or one cell of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    /// The table's name.
    pub table: String,
    /// The row.
    pub row: Id,
    /// What changes.
    pub change: Change,
}

/// What an edit does to its row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// The row is new, with these cells.
    Add(BTreeMap<String, Value>),
    /// One cell changes.
    Set {
        /// The column's name.
        column: String,
        /// What stood there; the gate fills it in.
        old: Value,
        /// What stands there now.
        new: Value,
    },
}

/// The edits a rule has decided on, in order.
#[derive(Debug, Default, PartialEq)]
pub struct Edits(pub(crate) Vec<Edit>);

impl Edits {
    /// No edits yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A new row.
    pub fn add<R: Stored>(&mut self, row: &R) {
        let cells = row.cells().into_iter().map(|(column, value)| (column.to_owned(), value)).collect();
        self.0.push(Edit { table: R::TABLE.to_owned(), row: row.id(), change: Change::Add(cells) });
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

    /// The cell is said to hold this, whether or not it held it before. What it held is not said.
    pub fn state<R: Stored>(&mut self, row: Id, column: &str, is: Value) {
        self.set::<R>(row, column, Value::Null, is);
    }

    fn set<R: Stored>(&mut self, row: Id, column: &str, old: Value, new: Value) {
        let change = Change::Set { column: column.to_owned(), old, new };
        self.0.push(Edit { table: R::TABLE.to_owned(), row, change });
    }

    /// Adds the edits of another rule after these.
    pub fn append(&mut self, mut more: Edits) {
        self.0.append(&mut more.0);
    }

    /// Whether nothing is to be changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
