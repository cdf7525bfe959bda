//! What lies at a path, told before anything is written there: nothing, a data file of Samsyn, or something else.
//!
//! A data file carries Samsyn's mark (SQLite's `application_id`) since its fifth form; an older one is known by its form
//! and its tables. Anything else is refused and left as it is.

use crate::error::{Error, Failure, Found, Refusal};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io::Read;
use std::path::Path;

/// Samsyn's mark in a SQLite file: "Smsn" in ASCII. Set by the fifth migration.
const APPLICATION_ID: i32 = 0x536d_736e;

/// The last form of the data file that did not carry the mark.
const LAST_UNMARKED: i64 = 4;

/// How every SQLite file begins.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Tables that every form of the data file has had.
const TABLES: &[&str] = &["local", "entry", "edit", "hearing"];

/// Whether a data file is there; `false` when nothing is, and one may be made.
///
/// # Errors
/// A refusal that says what is there instead, or a failure when it cannot be read.
pub(super) fn is_there(path: &Path) -> Result<bool, Error> {
    let not_ours = |found| Error::from(Refusal::NotADataFile { path: path.display().to_string(), found });
    let failed = |error: std::io::Error| Failure::File { path: path.display().to_string(), reason: error.to_string() };
    if path.as_os_str().is_empty() || path == Path::new(":memory:") {
        return Err(not_ours(Found::NoName));
    }
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return if path.is_symlink() { Err(not_ours(Found::DanglingLink)) } else { Ok(false) };
        }
        Err(error) => return Err(failed(error).into()),
    };
    if metadata.is_dir() {
        return Err(not_ours(Found::Folder));
    }
    if metadata.len() == 0 {
        return Err(not_ours(Found::Empty));
    }
    let mut beginning = Vec::new();
    fs::File::open(path).and_then(|file| file.take(MAGIC.len() as u64).read_to_end(&mut beginning)).map_err(failed)?;
    if beginning != MAGIC {
        return Err(not_ours(Found::OtherFile));
    }
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(super::PATIENCE)?;
    if is_ours(&connection)? { Ok(true) } else { Err(not_ours(Found::OtherDatabase)) }
}

fn is_ours(connection: &Connection) -> Result<bool, rusqlite::Error> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (mark, form) = (number("application_id")?, number("user_version")?);
    if mark == i64::from(APPLICATION_ID) {
        return Ok(form > 0);
    }
    if mark != 0 || !(1..=LAST_UNMARKED).contains(&form) {
        return Ok(false);
    }
    let mut table =
        connection.prepare("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)")?;
    let mut has = |name: &&str| table.query_row([name], |row| row.get::<_, bool>(0));
    TABLES.iter().try_fold(true, |all, name| Ok(all && has(name)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_data_file_carries_the_mark_that_is_looked_for() {
        let connection = crate::store::open_in_memory().unwrap();
        assert!(is_ours(&connection).unwrap());
        let mark: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).unwrap();
        assert_eq!(mark, APPLICATION_ID);
    }
}
