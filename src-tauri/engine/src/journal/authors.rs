//! Which laptop has written what: for those who must not overwrite or take away what another one wrote.

use super::Stamp;
use crate::error::Error;
use crate::id::Id;
use rusqlite::{Connection, OptionalExtension, params};

/// Whether an applied entry with a later stamp has changed the cell: then an arriving edit of it loses.
pub(crate) fn is_beaten(
    connection: &Connection,
    row: Id,
    column: &str,
    stamp: Stamp,
    laptop: Id,
) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM edit JOIN entry USING (laptop, number)
         WHERE edit.row = ?1 AND edit.col = ?2 AND entry.applied = 1
           AND (entry.stamp > ?3 OR (entry.stamp = ?3 AND entry.laptop > ?4)))",
    )?;
    Ok(statement.query_row(params![row, column, stamp.0, laptop], |row| row.get(0))?)
}

/// Whether another laptop has changed the row.
pub(crate) fn is_changed_elsewhere(connection: &Connection, row: Id, laptop: Id) -> Result<bool, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM edit JOIN entry USING (laptop, number)
         WHERE edit.row = ?1 AND edit.laptop <> ?2 AND entry.applied = 1)",
    )?;
    Ok(statement.query_row(params![row, laptop], |row| row.get(0))?)
}

/// Whether a row that another laptop has written in, and that is not removed, refers to this one.
pub(crate) fn is_used_elsewhere(connection: &Connection, table: &str, row: Id, laptop: Id) -> Result<bool, Error> {
    let mut references = connection.prepare_cached(
        "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' AND f.\"table\" = ?1",
    )?;
    let references: Vec<(String, String)> =
        references.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (user, column) in references {
        let mut users =
            connection.prepare_cached(&format!("SELECT id FROM {user} WHERE {column} = ?1 AND removed_at IS NULL"))?;
        let users: Vec<Id> = users.query_map([row], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for user in users {
            if is_changed_elsewhere(connection, user, laptop)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The laptop whose entry made a row.
pub(crate) fn laptop_of_new(connection: &Connection, row: Id) -> Result<Option<Id>, Error> {
    let sql = "SELECT laptop FROM edit WHERE row = ?1 AND col IS NULL LIMIT 1";
    Ok(connection.prepare_cached(sql)?.query_row([row], |row| row.get(0)).optional()?)
}
