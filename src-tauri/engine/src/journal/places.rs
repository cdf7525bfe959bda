//! The places of a statement that writes many rows at once: their text, and what fills them.

use crate::error::Error;
use rusqlite::{Statement, ToSql};

/// How many rows one statement writes at the most: enough that an import does not pay for a statement a row.
pub(super) const BATCH: usize = 64;

/// `(?, ?), (?, ?)`: places for so many rows of so many cells.
pub(super) fn push_places(sql: &mut String, rows: usize, cells: usize) {
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        sql.extend((0..cells).map(|cell| if cell == 0 { "?" } else { ", ?" }));
        sql.push(')');
    }
}

/// Fills the places of a statement, one after the other.
pub(super) struct Binding<'a, 'b> {
    pub statement: &'a mut Statement<'b>,
    pub bound: usize,
}

impl Binding<'_, '_> {
    pub fn all(&mut self, values: &[&dyn ToSql]) -> Result<(), Error> {
        for value in values {
            self.bound += 1;
            self.statement.raw_bind_parameter(self.bound, value)?;
        }
        Ok(())
    }
}
