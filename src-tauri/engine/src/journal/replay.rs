//! The check that the tables are what the journal says: replayed from nothing, it gives the same rows.

use super::{apply, entries};
use crate::error::Error;
use crate::store;
use rusqlite::Connection;

/// Tables whose rows differ from what the journal gives.
pub(crate) fn differing_tables(connection: &Connection) -> Result<Vec<String>, Error> {
    let fresh = store::open_in_memory()?;
    fresh.execute_batch("BEGIN")?;
    for entry in entries::applied_entries(connection)? {
        for edit in &entry.edits {
            apply::apply(&fresh, edit)?;
        }
    }
    fresh.execute_batch("COMMIT")?;
    let mut differing = Vec::new();
    for table in store::schema(connection)?.keys() {
        if !has_same_rows(connection, &fresh, table)? {
            differing.push(table.clone());
        }
    }
    Ok(differing)
}

/// Whether both files hold the same rows of a table, cell by cell.
pub(crate) fn has_same_rows(one: &Connection, other: &Connection, table: &str) -> Result<bool, Error> {
    let sql = format!("SELECT * FROM {table} ORDER BY id");
    let (mut one, mut other) = (one.prepare(&sql)?, other.prepare(&sql)?);
    let width = one.column_count();
    let (mut one, mut other) = (one.query([])?, other.query([])?);
    loop {
        match (one.next()?, other.next()?) {
            (None, None) => return Ok(true),
            (Some(row), Some(twin)) => {
                for column in 0..width {
                    if row.get_ref(column)? != twin.get_ref(column)? {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}
