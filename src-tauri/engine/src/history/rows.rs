//! The SQL of the history: entries and edits as they are told, latest first, and what a row is called, is a part of and
//! is used by.

use super::places::{Place, place};
use crate::error::{Error, Failure};
use crate::id::Id;
use crate::journal::apply::cell;
use crate::journal::entries::read_edit;
use crate::journal::{Edit, EntryKind, REMOVED, Stamp, Value};
use crate::store::Reader;
use rusqlite::{OptionalExtension, Row, params};

/// An entry without its edits.
pub(super) struct Told {
    pub laptop: Id,
    pub number: i64,
    pub stamp: Stamp,
    pub action: String,
    pub kind: EntryKind,
}

fn told(row: &Row<'_>) -> Result<Told, Error> {
    let (number, kind): (i64, String) = (row.get(1)?, row.get(4)?);
    let kind = EntryKind::from_code(&kind).ok_or(Failure::Damaged { what: format!("entry {number}") })?;
    Ok(Told { laptop: row.get(0)?, number, stamp: Stamp(row.get(2)?), action: row.get(3)?, kind })
}

/// The applied entries before a stamp and laptop, latest first, at most so many.
pub(super) fn entries_before(read: Reader<'_>, stamp: Stamp, laptop: Id, most: usize) -> Result<Vec<Told>, Error> {
    let mut statement = read.0.prepare_cached(
        "SELECT laptop, number, stamp, action, kind FROM entry
         WHERE applied = 1 AND (stamp < ?1 OR (stamp = ?1 AND laptop < ?2))
         ORDER BY stamp DESC, laptop DESC LIMIT ?3",
    )?;
    let mut rows = statement.query(params![stamp.0, laptop, most as i64])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(told(row)?);
    }
    Ok(entries)
}

/// The applied entries that changed any of these rows, latest first.
pub(super) fn entries_about(read: Reader<'_>, rows: &[Id]) -> Result<Vec<Told>, Error> {
    let mut statement = read.0.prepare_cached(
        "SELECT DISTINCT entry.laptop, entry.number, stamp, action, kind FROM edit JOIN entry USING (laptop, number)
         WHERE edit.row = ?1 AND applied = 1",
    )?;
    let mut entries: Vec<Told> = Vec::new();
    for id in rows {
        let mut rows = statement.query([id])?;
        while let Some(row) = rows.next()? {
            entries.push(told(row)?);
        }
    }
    entries.sort_by_key(|entry| std::cmp::Reverse((entry.stamp, entry.laptop)));
    entries.dedup_by_key(|entry| (entry.laptop, entry.number));
    Ok(entries)
}

/// The entry of this name; none when it is not here or waits for something it had seen.
pub(super) fn entry(read: Reader<'_>, laptop: Id, number: i64) -> Result<Option<Told>, Error> {
    let mut statement = read.0.prepare_cached(
        "SELECT laptop, number, stamp, action, kind FROM entry WHERE laptop = ?1 AND number = ?2 AND applied = 1",
    )?;
    let mut rows = statement.query(params![laptop, number])?;
    rows.next()?.map(told).transpose()
}

/// Edits of an entry with their places in it, the first so many.
pub(super) fn edits(read: Reader<'_>, laptop: Id, number: i64, most: usize) -> Result<Vec<(i64, Edit)>, Error> {
    let mut statement = read.0.prepare_cached(
        "SELECT tbl, row, col, old, new, ordinal FROM edit WHERE laptop = ?1 AND number = ?2 ORDER BY ordinal LIMIT ?3",
    )?;
    let mut rows = statement.query(params![laptop, number, most as i64])?;
    let mut edits = Vec::new();
    while let Some(row) = rows.next()? {
        edits.push((row.get(5)?, read_edit(row)?));
    }
    Ok(edits)
}

/// The edit at a place of an applied entry.
pub(super) fn edit(read: Reader<'_>, laptop: Id, number: i64, ordinal: i64) -> Result<Option<Edit>, Error> {
    let mut statement = read.0.prepare_cached(
        "SELECT tbl, row, col, old, new FROM edit JOIN entry USING (laptop, number)
         WHERE laptop = ?1 AND number = ?2 AND ordinal = ?3 AND applied = 1",
    )?;
    let mut rows = statement.query(params![laptop, number, ordinal])?;
    rows.next()?.map(read_edit).transpose()
}

/// How many edits an entry has.
pub(super) fn count_edits(read: Reader<'_>, laptop: Id, number: i64) -> Result<i64, Error> {
    let laptop = Value::Id { id: laptop };
    read.number("SELECT count(*) FROM edit WHERE laptop = ?1 AND number = ?2", &[laptop, Value::Integer(number)])
}

/// The table a row stands in: what the journal says of it.
pub(super) fn table_of(read: Reader<'_>, row: Id) -> Result<Option<&'static Place>, Error> {
    let mut statement = read.0.prepare_cached("SELECT tbl FROM edit WHERE row = ?1 LIMIT 1")?;
    let table: Option<String> = statement.query_row([row], |row| row.get(0)).optional()?;
    Ok(table.as_deref().and_then(place))
}

/// What a cell of a row holds; none when the row is not there.
pub(super) fn holds(read: Reader<'_>, place: &Place, row: Id, column: &str) -> Result<Option<Value>, Error> {
    cell(read.0, place.table, row, column)
}

/// Whether the row has been removed.
pub(super) fn is_removed(read: Reader<'_>, place: &Place, row: Id) -> Result<bool, Error> {
    Ok(holds(read, place, row, REMOVED)?.is_none_or(|at| at != Value::Null))
}

/// Rows of a table in which a column names the row, removed ones too.
pub(super) fn naming(read: Reader<'_>, place: &Place, column: &str, row: Id) -> Result<Vec<Id>, Error> {
    let mut statement = read.0.prepare_cached(&format!("SELECT id FROM {} WHERE {column} = ?1", place.table))?;
    Ok(statement.query_map([row], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Whether another row, that is not removed, agrees with this one in all that there is only one of.
pub(super) fn has_twin(read: Reader<'_>, place: &Place, row: Id) -> Result<bool, Error> {
    if place.one_of.is_empty() {
        return Ok(false);
    }
    let table = place.table;
    let alike: String = place.one_of.iter().map(|column| format!(" AND other.{column} IS own.{column}")).collect();
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM {table} AS own JOIN {table} AS other ON other.id <> own.id{alike}
         WHERE own.id = ?1 AND other.removed_at IS NULL)"
    );
    Ok(read.number(&sql, &[Value::Id { id: row }])? != 0)
}

/// The rows, not removed, that refer to a row of a table, each with its table and the column that does.
pub(super) fn users(read: Reader<'_>, table: &str, row: Id) -> Result<Vec<(String, String, Id)>, Error> {
    let mut statement = read.0.prepare_cached(
        "SELECT m.name, f.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' AND f.\"table\" = ?1 AND m.name <> 'edit'",
    )?;
    let columns: Vec<(String, String)> =
        statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    let mut users = Vec::new();
    for (table, column) in columns {
        let sql = format!("SELECT id FROM {table} WHERE {column} = ?1 AND removed_at IS NULL");
        let mut statement = read.0.prepare_cached(&sql)?;
        for id in statement.query_map([row], |row| row.get(0))? {
            users.push((table.clone(), column.clone(), id?));
        }
    }
    Ok(users)
}
