//! The only SQL connection: opens the data file, keeps its form, reads rows.
//!
//! Writes nothing by itself but the file's form: the gate is the one place that begins a write transaction.

mod migrations;
mod reader;
mod row;
mod sql_value;

pub use migrations::VERSION;
pub use reader::Reader;
pub use row::Stored;

use crate::error::{Error, Failure, Refusal};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;

/// Tables that stay on this laptop or are the journal itself; all others are synced.
const UNSYNCED: &[&str] = &["local", "entry", "edit"];

/// The synced tables and their columns, as the data file has them. What a received edit may name.
pub type Schema = BTreeMap<String, Vec<String>>;

/// Opens or makes the data file, readable by its owner only, and brings it to today's form.
///
/// # Errors
/// A refusal when the file is newer than the program or is no data file of Samsyn; a failure when the disk says no.
pub(crate) fn open(path: &Path) -> Result<Connection, Error> {
    create_private(path)?;
    let connection = Connection::open(path).map_err(|error| unreadable(path, error))?;
    prepare(connection).map_err(|error| match error {
        Error::Failure(Failure::Sql(sql)) => unreadable(path, sql),
        other => other,
    })
}

/// A data file that lives in memory: for tests and for replaying the journal.
pub(crate) fn open_in_memory() -> Result<Connection, Error> {
    prepare(Connection::open_in_memory()?)
}

fn prepare(mut connection: Connection) -> Result<Connection, Error> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    // A published entry must survive a power cut, or its number would be used twice.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // In KiB. A large import would else push its own pages out before it is done with them.
    connection.pragma_update(None, "cache_size", -32_000)?;
    connection.set_prepared_statement_cache_capacity(512);
    migrations::migrate(&mut connection)?;
    Ok(connection)
}

fn unreadable(path: &Path, error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => Refusal::NotADataFile { path: path.display().to_string() }.into(),
        // SQLite only says that it cannot open it: the journal beside it is what it could not write.
        Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly) if path.exists() => {
            Failure::ReadOnly { path: path.display().to_string(), reason: error.to_string() }.into()
        }
        _ => Failure::File { path: path.display().to_string(), reason: error.to_string() }.into(),
    }
}

#[cfg(unix)]
fn create_private(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
    let failed = |error: std::io::Error| Failure::File { path: path.display().to_string(), reason: error.to_string() };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(failed)?;
    }
    match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(failed(error).into()),
    }
}

#[cfg(not(unix))]
fn create_private(path: &Path) -> Result<(), Error> {
    // On Windows the platform's data folder is the user's own already.
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::File { path: path.display().to_string(), reason: error.to_string() })?;
    }
    Ok(())
}

/// The synced tables and their columns.
pub(crate) fn schema(connection: &Connection) -> Result<Schema, Error> {
    let mut schema = Schema::new();
    let mut statement = connection.prepare(
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, column): (String, String) = (row.get(0)?, row.get(1)?);
        if !UNSYNCED.contains(&table.as_str()) && !table.starts_with("sqlite_") {
            schema.entry(table).or_default().push(column);
        }
    }
    Ok(schema)
}

/// A value kept on this laptop only.
pub(crate) fn local(connection: &Connection, key: &str) -> Result<Option<String>, Error> {
    use rusqlite::OptionalExtension;
    let mut statement = connection.prepare_cached("SELECT value FROM local WHERE key = ?1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?)
}

const ERASE: &str = "erase";

/// Notes that what was deleted must also leave the file: kept with the deletion itself, so that a crash between the two
/// is made good when the file is opened next.
pub(crate) fn erase_soon(connection: &Connection) -> Result<(), Error> {
    connection.execute("INSERT INTO local (key, value) VALUES (?1, 'due') ON CONFLICT DO NOTHING", [ERASE])?;
    Ok(())
}

/// Writes the whole file anew when that is due, so that no page, free or in the log, holds what was deleted. Another
/// program that reads the file just now, or a full disk, puts it off until the file is opened next: what was deleted
/// stays deleted, and [`is_erasing_due`] says that it has not left the file yet.
pub(crate) fn erase_if_due(connection: &Connection) -> Result<(), Error> {
    if !is_erasing_due(connection)? {
        return Ok(());
    }
    let erased = connection
        .execute_batch("VACUUM")
        .and_then(|()| connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0)));
    // 0: the log was emptied; 1: somebody reads it.
    if matches!(erased, Ok(0)) {
        connection.execute("DELETE FROM local WHERE key = ?1", [ERASE])?;
    }
    Ok(())
}

/// Whether something that was deleted has not left the file yet.
pub(crate) fn is_erasing_due(connection: &Connection) -> Result<bool, Error> {
    Ok(local(connection, ERASE)?.is_some())
}
