//! Entries and edits in and out of the journal's tables.

use super::places::{BATCH, Binding, push_places};
use super::{Change, Edit, Entry, EntryKind, Stamp};
use crate::error::{Error, Failure};
use crate::id::Id;
use crate::store::Value;
use rusqlite::types::Null;
use rusqlite::{Connection, Row, ToSql, params};
use std::collections::BTreeMap;

pub(super) fn json_failure(error: serde_json::Error) -> Error {
    Failure::Damaged { what: format!("journal: {error}") }.into()
}

/// The text of the statement that writes so many edits.
fn insert_edits(count: usize) -> String {
    let mut sql = String::from("INSERT INTO edit (laptop, number, ordinal, tbl, row, col, old, new) VALUES ");
    push_places(&mut sql, count, 8);
    sql
}

/// Writes an entry with its edits; `false` when it was here already. `at_edit` is asked at each edit, with how many are
/// written: what it refuses is given back.
pub(crate) fn write(
    connection: &Connection,
    entry: &Entry,
    applied: bool,
    at_edit: impl Fn(usize) -> Result<(), Error>,
) -> Result<bool, Error> {
    let added = connection
        .prepare_cached(
            "INSERT INTO entry (laptop, number, stamp, action, kind, turned, seen, schema, applied)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            entry.laptop,
            entry.number,
            entry.stamp.0,
            entry.action,
            entry.kind.code(),
            entry.turned,
            serde_json::to_string(&entry.seen).map_err(json_failure)?,
            entry.schema,
            applied,
        ])?;
    if added == 0 {
        return Ok(false);
    }
    let mut json = Vec::new();
    for (at, batch) in entry.edits.chunks(BATCH).enumerate() {
        let mut insert = connection.prepare_cached(&insert_edits(batch.len()))?;
        let mut binding = Binding { statement: &mut insert, bound: 0 };
        for (beside, edit) in batch.iter().enumerate() {
            let ordinal = (at * BATCH + beside) as i64;
            binding.all(&[&entry.laptop, &entry.number, &ordinal, &edit.table.as_ref(), &edit.row])?;
            match &edit.change {
                Change::Add(cells) => {
                    json.clear();
                    serde_json::to_writer(&mut json, cells).map_err(json_failure)?;
                    let cells =
                        std::str::from_utf8(&json).map_err(|_| Failure::Damaged { what: edit.table.to_string() })?;
                    binding.all(&[&Null, &Null, &cells])?;
                }
                Change::Set { column, old, new } => binding.all(&[&column.as_ref(), old, new])?,
            }
        }
        insert.raw_execute()?;
        at_edit(at * BATCH + batch.len())?;
    }
    Ok(true)
}

/// The edits of an entry, in order.
pub(crate) fn edits(connection: &Connection, laptop: Id, number: i64) -> Result<Vec<Edit>, Error> {
    let sql = "SELECT tbl, row, col, old, new FROM edit WHERE laptop = ?1 AND number = ?2 ORDER BY ordinal";
    read_edits(connection, sql, params![laptop, number])
}

/// The applied edits of a row, in the order of their stamps: folded, they give the row.
pub(crate) fn edits_of_row(connection: &Connection, row: Id) -> Result<Vec<Edit>, Error> {
    let sql = "SELECT tbl, row, col, old, new FROM edit JOIN entry USING (laptop, number)
        WHERE edit.row = ?1 AND entry.applied = 1 ORDER BY entry.stamp, laptop, number, ordinal";
    read_edits(connection, sql, params![row])
}

fn read_edits(connection: &Connection, sql: &str, of: &[&dyn ToSql]) -> Result<Vec<Edit>, Error> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(of)?;
    let mut edits = Vec::new();
    while let Some(row) = rows.next()? {
        edits.push(read_edit(row)?);
    }
    Ok(edits)
}

/// The edit of a row that begins with `tbl, row, col, old, new`.
pub(crate) fn read_edit(row: &Row<'_>) -> Result<Edit, Error> {
    let (table, of, new): (String, Id, Value) = (row.get(0)?, row.get(1)?, row.get(4)?);
    let change = match (row.get::<_, Option<String>>(2)?, new) {
        (Some(column), new) => Change::Set { column: column.into(), old: row.get(3)?, new },
        (None, Value::Text(cells)) => Change::Add(serde_json::from_str(&cells).map_err(json_failure)?),
        (None, _) => return Err(Failure::Damaged { what: format!("edit of {table}") }.into()),
    };
    Ok(Edit { table: table.into(), row: of, change })
}

/// Entries that fulfil `condition`, in the order of their stamps.
fn entries(connection: &Connection, condition: &str, values: &[Value]) -> Result<Vec<Entry>, Error> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT laptop, number, stamp, action, kind, turned, seen, schema FROM entry
         WHERE {condition} ORDER BY stamp, laptop, number"
    ))?;
    let mut rows = statement.query(rusqlite::params_from_iter(values))?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let (laptop, number): (Id, i64) = (row.get(0)?, row.get(1)?);
        let kind: String = row.get(4)?;
        entries.push(Entry {
            laptop,
            number,
            stamp: Stamp(row.get(2)?),
            action: row.get(3)?,
            kind: EntryKind::from_code(&kind).ok_or(Failure::Damaged { what: format!("entry {number}") })?,
            turned: row.get(5)?,
            seen: serde_json::from_str(&row.get::<_, String>(6)?).map_err(json_failure)?,
            schema: row.get(7)?,
            edits: edits(connection, laptop, number)?,
        });
    }
    Ok(entries)
}

/// All applied entries, in the order of their stamps.
pub(crate) fn applied_entries(connection: &Connection) -> Result<Vec<Entry>, Error> {
    entries(connection, "applied = 1", &[])
}

/// Entries that wait for something they had seen, or for a newer program.
pub(crate) fn waiting_entries(connection: &Connection) -> Result<Vec<Entry>, Error> {
    entries(connection, "applied = 0", &[])
}

/// All entries of a laptop after a number, in order: what another laptop lacks.
pub(crate) fn entries_after(connection: &Connection, laptop: Id, number: i64) -> Result<Vec<Entry>, Error> {
    entries(connection, "laptop = ?1 AND number > ?2", &[Value::Id { id: laptop }, Value::Integer(number)])
}

/// Marks an entry as applied.
pub(crate) fn mark_applied(connection: &Connection, laptop: Id, number: i64) -> Result<(), Error> {
    connection
        .prepare_cached("UPDATE entry SET applied = 1 WHERE laptop = ?1 AND number = ?2")?
        .execute(params![laptop, number])?;
    Ok(())
}

/// The latest stamp, and how many entries of each laptop are applied.
pub(crate) fn heads(connection: &Connection) -> Result<(Stamp, BTreeMap<Id, i64>), Error> {
    let stamp: i64 = connection.query_row("SELECT coalesce(max(stamp), 0) FROM entry", [], |row| row.get(0))?;
    let mut statement =
        connection.prepare_cached("SELECT laptop, max(number) FROM entry WHERE applied = 1 GROUP BY laptop")?;
    let applied = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok((Stamp(stamp), applied))
}

/// Number, action and kind of an own entry.
pub(crate) struct Turn {
    pub number: i64,
    pub action: String,
    pub kind: EntryKind,
    pub turned: Option<i64>,
}

/// The own entries in order, for the stacks of undo and redo.
pub(crate) fn turns(connection: &Connection, laptop: Id) -> Result<Vec<Turn>, Error> {
    let mut statement = connection
        .prepare_cached("SELECT number, action, kind, turned FROM entry WHERE laptop = ?1 ORDER BY number")?;
    let mut rows = statement.query([laptop])?;
    let mut turns = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(2)?;
        let number = row.get(0)?;
        let kind = EntryKind::from_code(&kind).ok_or(Failure::Damaged { what: format!("entry {number}") })?;
        turns.push(Turn { number, action: row.get(1)?, kind, turned: row.get(3)? });
    }
    Ok(turns)
}

/// How many entries there are.
pub(crate) fn count(connection: &Connection) -> Result<i64, Error> {
    Ok(connection.query_row("SELECT count(*) FROM entry", [], |row| row.get(0))?)
}
