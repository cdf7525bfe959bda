//! The purge (*gallring*): what is personal in a row goes, from the row and from every entry of the journal, on every laptop.
//!
//! A purge is a command like any other; its edits set `purged_at` and say anew what of the row remains to be counted. From
//! then on the journal keeps of the row only its first edit, emptied of all that is personal, and the edits of purges. All
//! other edits of it are taken out, also those that another laptop made without knowing and that arrive later. The row is
//! the fold of what is left, as every row is: so all laptops end up alike, and nothing personal comes back.
//!
//! What is personal says the row itself, where it is declared. No other table may refer to the rows of such a table.

use super::entries::{edits_of_row, json_failure};
use super::{Cells, Change, Edit, apply};
use crate::error::Error;
use crate::id::Id;
use crate::store::{Table, Value};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// The column that says when a row was purged.
pub const PURGED: &str = "purged_at";

/// The tables that hold something personal.
pub(crate) struct Personal(Vec<Table>);

/// A row of a personal table.
pub(crate) type PersonalRow = (&'static str, Id);

impl Personal {
    /// Those of these tables that hold something personal.
    pub fn among(tables: impl Iterator<Item = Table>) -> Self {
        Self(tables.filter(|table| !table.personal.is_empty()).collect())
    }

    fn table(&self, name: &str) -> Option<&Table> {
        self.0.iter().find(|table| table.name == name)
    }

    /// The personal rows that these edits change: any of them may have been purged, by these edits or before.
    pub fn changed_rows(&self, edits: &[Edit]) -> impl Iterator<Item = PersonalRow> {
        let changed = edits.iter().filter(|edit| matches!(edit.change, Change::Set { .. }));
        changed.filter_map(|edit| Some((self.table(&edit.table)?.name, edit.row)))
    }

    /// Takes out what is personal of those of the rows that are purged. Whether there were any.
    pub fn settle(&self, connection: &Connection, rows: &BTreeSet<PersonalRow>) -> Result<bool, Error> {
        let mut any = false;
        for (name, row) in rows {
            if let Some(table) = self.table(name)
                && is_purged(connection, table, *row)?
            {
                keep_purges(connection, *row)?;
                make_anew(connection, table, *row)?;
                any = true;
            }
        }
        Ok(any)
    }

    /// Whether the edit is of a row that is purged.
    pub fn is_purged(&self, connection: &Connection, edit: &Edit) -> Result<bool, Error> {
        self.table(&edit.table).map_or(Ok(false), |table| is_purged(connection, table, edit.row))
    }
}

/// Whether a row of a table is purged; where nothing is personal none is.
pub(crate) fn is_purged(connection: &Connection, table: &Table, row: Id) -> Result<bool, Error> {
    if table.personal.is_empty() {
        return Ok(false);
    }
    let at = apply::cell(connection, table.name, row, PURGED)?;
    Ok(at.is_some_and(|at| at != Value::Null))
}

/// Takes all edits of a row out of the journal but its first and those of purges.
fn keep_purges(connection: &Connection, row: Id) -> Result<(), Error> {
    connection
        .prepare_cached(
            "DELETE FROM edit WHERE row = ?1 AND col IS NOT NULL AND NOT EXISTS (SELECT 1 FROM edit AS beside
             WHERE beside.laptop = edit.laptop AND beside.number = edit.number AND beside.row = ?1 AND beside.col = ?2)",
        )?
        .execute(params![row, PURGED])?;
    Ok(())
}

fn make_anew(connection: &Connection, table: &Table, row: Id) -> Result<(), Error> {
    connection.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", table.name))?.execute([row])?;
    for mut edit in edits_of_row(connection, row)? {
        if let Change::Add(cells) = &mut edit.change {
            for (column, cell) in &mut cells.0 {
                if let Some((_, erased)) = table.personal.iter().find(|(personal, _)| personal == column) {
                    *cell = erased();
                }
            }
            rewrite_first(connection, row, cells)?;
        }
        apply::apply(connection, &edit)?;
    }
    Ok(())
}

/// Writes the first edit of a row anew, with these cells.
fn rewrite_first(connection: &Connection, row: Id, cells: &Cells) -> Result<(), Error> {
    let cells = serde_json::to_string(cells).map_err(json_failure)?;
    connection
        .prepare_cached("UPDATE edit SET new = ?2 WHERE row = ?1 AND col IS NULL")?
        .execute(params![row, cells])?;
    Ok(())
}
