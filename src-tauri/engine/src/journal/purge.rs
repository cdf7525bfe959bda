//! The purge (*gallring*): what is personal in a row goes, from the row and from every entry of the journal, on every laptop.
//!
//! A purge is a command like any other; its edits set `purged_at` and say anew what of the row remains to be counted. From
//! then on the journal keeps of the row only its first edit, emptied of all that is personal, and the edits of purges. All
//! other edits of it are taken out, also those that another laptop made without knowing and that arrive later. The row is
//! the fold of what is left, as every row is: so all laptops end up alike, and nothing personal comes back.

use super::rows;
use super::{Change, Edit, Value};
use crate::error::Error;
use crate::id::Id;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// The column that says when a row was purged.
pub const PURGED: &str = "purged_at";

/// A table that holds something personal. No other table may refer to its rows.
pub(crate) struct Personal {
    /// Its name.
    pub table: &'static str,
    /// The columns of which nothing is left.
    pub nulled: &'static [&'static str],
    /// The columns that must hold a text: an empty one is left.
    pub emptied: &'static [&'static str],
}

/// The rows of the table that these edits change: any of them may have been purged, by these edits or before.
pub(crate) fn changed_rows(personal: &Personal, edits: &[Edit]) -> impl Iterator<Item = Id> {
    let is_changed = |edit: &&Edit| edit.table == personal.table && matches!(edit.change, Change::Set { .. });
    edits.iter().filter(is_changed).map(|edit| edit.row)
}

/// Whether the row is purged.
pub(crate) fn is_purged(connection: &Connection, personal: &Personal, edit: &Edit) -> Result<bool, Error> {
    Ok(edit.table == personal.table && is_row_purged(connection, personal, edit.row)?)
}

fn is_row_purged(connection: &Connection, personal: &Personal, row: Id) -> Result<bool, Error> {
    let at = rows::cell(connection, personal.table, row, PURGED)?;
    Ok(at.is_some_and(|at| at != Value::Null))
}

/// Takes out what is personal of those of the rows that are purged. Whether there were any.
pub(crate) fn settle(connection: &Connection, personal: &Personal, rows: &BTreeSet<Id>) -> Result<bool, Error> {
    let mut any = false;
    for row in rows {
        if is_row_purged(connection, personal, *row)? {
            rows::keep_only_with(connection, *row, PURGED)?;
            make_anew(connection, personal, *row)?;
            any = true;
        }
    }
    Ok(any)
}

fn make_anew(connection: &Connection, personal: &Personal, row: Id) -> Result<(), Error> {
    rows::delete(connection, personal.table, row)?;
    for mut edit in rows::edits_of_row(connection, row)? {
        if let Change::Add(cells) = &mut edit.change {
            for (column, cell) in &mut cells.0 {
                if personal.nulled.contains(&column.as_ref()) {
                    *cell = Value::Null;
                } else if personal.emptied.contains(&column.as_ref()) {
                    *cell = Value::Text(String::new());
                }
            }
            rows::rewrite_first(connection, row, cells)?;
        }
        rows::apply(connection, &edit)?;
    }
    Ok(())
}
