//! What SQLite itself finds wrong in a data file.

use crate::error::Error;
use rusqlite::Connection;

/// What SQLite's own check says; empty when all is well.
pub(crate) fn sqlite_findings(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let lines: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}

/// Tables with a reference to a row that is not there.
pub(crate) fn dangling_tables(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    tables.dedup();
    Ok(tables)
}
