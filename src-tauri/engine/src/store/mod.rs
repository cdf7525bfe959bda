//! The only SQL connection: opens the data file, keeps its form, reads rows.
//!
//! Writes nothing by itself but the file's form: the gate is the one place that begins a write transaction.

mod identity;
mod log_mark;
mod migrations;
mod reader;
mod row;
mod soundness;
mod sql_value;
mod value;

pub(crate) use log_mark::renew as renew_mark;
pub use migrations::VERSION;
pub use reader::Reader;
pub use row::{Stored, Table};
pub(crate) use soundness::{dangling_tables, sqlite_findings};
pub use value::{Cell, Erasable, Name, Shape, Value};

use crate::error::{Error, Failure, Found, Refusal};
use crate::id::Id;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Tables that stay on this laptop or are the journal itself; all others are synced.
const UNSYNCED: &[&str] = &["local", "entry", "edit"];

/// The synced tables and their columns, as the data file has them. What a received edit may name.
pub type Schema = BTreeMap<String, Vec<String>>;

/// How long another program may hold the file before it is said to be locked.
const PATIENCE: Duration = Duration::from_secs(5);

/// An open data file.
pub(crate) struct Opened {
    /// The connection to it.
    pub connection: Connection,
    /// Where a log lies now that was beside the file and belonged to another.
    pub strange_log: Option<PathBuf>,
}

/// Opens or makes the data file, readable by its owner only, and brings it to today's form.
///
/// # Errors
/// A refusal when the file is newer than the program or is no data file of Samsyn; a failure when the disk says no.
pub(crate) fn open(path: &Path) -> Result<Opened, Error> {
    let said = |error| match error {
        Error::Failure(Failure::Sql(sql)) => unreadable(path, sql),
        other => other,
    };
    let failed = |error: io::Error| Failure::File { path: path.display().to_string(), reason: error.to_string() };
    let strange_log = log_mark::set_strange_log_aside(path).or_else(|error| match error.kind() {
        // What is no file is told in its own words right below.
        io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => Ok(None),
        _ => Err(failed(error)),
    })?;
    if !identity::is_there(path).map_err(said)? {
        make(path).map_err(said)?;
    }
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
            .map_err(|error| unreadable(path, error))?;
    Ok(Opened { connection: prepare(connection).map_err(said)?, strange_log })
}

/// Makes a new data file: whole beside its place first, so that a program that dies meanwhile leaves no half of one.
fn make(path: &Path) -> Result<(), Error> {
    let failed = |error: io::Error| {
        let (path, reason) = (path.display().to_string(), error.to_string());
        match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem => Failure::ReadOnly { path, reason },
            _ => Failure::File { path, reason },
        }
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    create_folder(folder).map_err(failed)?;
    let new = tempfile::Builder::new().prefix(".samsyn-new-").tempfile_in(folder).map_err(failed)?;
    let connection = prepare(Connection::open(new.path())?)?;
    connection.close().map_err(|(_, error)| error)?;
    match new.persist_noclobber(path) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => return Err(failed(error.error).into()),
        _ => {}
    }
    // Its name must survive a power cut as its content does. Not every system lets a folder be synced; those keep names themselves.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(unix)]
fn create_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create_folder(folder: &Path) -> io::Result<()> {
    // On Windows the platform's data folder is the user's own already.
    std::fs::create_dir_all(folder)
}

/// A data file that lives in memory: for tests and for replaying the journal.
pub(crate) fn open_in_memory() -> Result<Connection, Error> {
    prepare(Connection::open_in_memory()?)
}

fn prepare(mut connection: Connection) -> Result<Connection, Error> {
    connection.busy_timeout(PATIENCE)?;
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
        Some(rusqlite::ErrorCode::NotADatabase) => {
            Refusal::NotADataFile { path: path.display().to_string(), found: Found::OtherFile }.into()
        }
        Some(
            rusqlite::ErrorCode::DatabaseCorrupt
            | rusqlite::ErrorCode::DatabaseBusy
            | rusqlite::ErrorCode::DatabaseLocked
            | rusqlite::ErrorCode::DiskFull,
        ) => Failure::Sql(error).into(),
        // SQLite only says that it cannot open it: the journal beside it is what it could not write.
        Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly) if path.exists() => {
            Failure::ReadOnly { path: path.display().to_string(), reason: error.to_string() }.into()
        }
        _ => Failure::File { path: path.display().to_string(), reason: error.to_string() }.into(),
    }
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

/// This laptop's id: the one in the file, or `fresh`, which is then kept.
pub(crate) fn laptop(connection: &Connection, fresh: Id) -> Result<Id, Error> {
    connection
        .execute("INSERT INTO local (key, value) VALUES ('laptop', ?1) ON CONFLICT DO NOTHING", [fresh.to_string()])?;
    this_laptop(connection)
}

/// This laptop's id, as the file keeps it.
pub(crate) fn this_laptop(connection: &Connection) -> Result<Id, Error> {
    let kept = local(connection, "laptop")?.and_then(|id| Id::parse(&id));
    kept.ok_or(Failure::Damaged { what: "local.laptop".to_owned() }.into())
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
