//! The journal's SQL: entries and edits in and out, and one edit applied to its table.

use super::{Cells, Change, Edit, Entry, EntryKind, Stamp, Value};
use crate::error::{Error, Failure, Refusal};
use crate::id::Id;
use crate::store::Schema;
use rusqlite::types::Null;
use rusqlite::{Connection, OptionalExtension, Row, Statement, ToSql, params};
use std::collections::BTreeMap;

fn json_failure(error: serde_json::Error) -> Error {
    Failure::Damaged { what: format!("journal: {error}") }.into()
}

/// How many rows one statement writes at the most: enough that an import does not pay for a statement a row.
const BATCH: usize = 64;

/// The text of the statement that writes so many edits.
fn insert_edits(count: usize) -> String {
    let mut sql = String::from("INSERT INTO edit (laptop, number, ordinal, tbl, row, col, old, new) VALUES ");
    push_places(&mut sql, count, 8);
    sql
}

/// `(?, ?), (?, ?)`: places for so many rows of so many cells.
fn push_places(sql: &mut String, rows: usize, cells: usize) {
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        sql.extend((0..cells).map(|cell| if cell == 0 { "?" } else { ", ?" }));
        sql.push(')');
    }
}

/// Fills the places of a statement, one after the other.
struct Binding<'a, 'b> {
    statement: &'a mut Statement<'b>,
    bound: usize,
}

impl Binding<'_, '_> {
    fn all(&mut self, values: &[&dyn ToSql]) -> Result<(), Error> {
        for value in values {
            self.bound += 1;
            self.statement.raw_bind_parameter(self.bound, value)?;
        }
        Ok(())
    }
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

/// Takes all edits of a row out of the journal but its first and those of entries that also set `column` of it.
pub(crate) fn keep_only_with(connection: &Connection, row: Id, column: &str) -> Result<(), Error> {
    connection
        .prepare_cached(
            "DELETE FROM edit WHERE row = ?1 AND col IS NOT NULL AND NOT EXISTS (SELECT 1 FROM edit AS beside
             WHERE beside.laptop = edit.laptop AND beside.number = edit.number AND beside.row = ?1 AND beside.col = ?2)",
        )?
        .execute(params![row, column])?;
    Ok(())
}

/// Writes the first edit of a row anew, with these cells.
pub(crate) fn rewrite_first(connection: &Connection, row: Id, cells: &Cells) -> Result<(), Error> {
    let cells = serde_json::to_string(cells).map_err(json_failure)?;
    connection
        .prepare_cached("UPDATE edit SET new = ?2 WHERE row = ?1 AND col IS NULL")?
        .execute(params![row, cells])?;
    Ok(())
}

/// Takes a row away altogether, to be made anew from the journal.
pub(crate) fn delete(connection: &Connection, table: &str, row: Id) -> Result<(), Error> {
    connection.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?.execute([row])?;
    Ok(())
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

/// Refuses edits that name a table or column that is not synced: a received entry can reach nothing else.
pub(crate) fn require_places(schema: &Schema, edits: &[Edit]) -> Result<(), Error> {
    // The rows of a batch are alike: what holds for the first holds for all.
    for edit in batches(edits).filter_map(<[Edit]>::first) {
        let columns = schema.get(edit.table.as_ref());
        let known = |column: &str| columns.is_some_and(|columns| columns.iter().any(|known| known == column));
        let wrong = match &edit.change {
            Change::Add(cells) => cells.columns().find(|column| !known(column)),
            Change::Set { column, .. } => Some(column).filter(|column| !known(column)),
        };
        if columns.is_none() || wrong.is_some() {
            let column = wrong.cloned().unwrap_or_default();
            return Err(Refusal::UnknownPlace { place: format!("{}.{column}", edit.table) }.into());
        }
    }
    Ok(())
}

/// Edits that one statement can apply, in order: new rows of one table with the same columns, or one change.
pub(crate) fn batches(edits: &[Edit]) -> impl Iterator<Item = &[Edit]> {
    let is_alike = |one: &Edit, next: &Edit| match (&one.change, &next.change) {
        (Change::Add(cells), Change::Add(more)) => one.table == next.table && cells.columns().eq(more.columns()),
        _ => false,
    };
    edits.chunk_by(is_alike).flat_map(|alike| alike.chunks(BATCH))
}

/// Applies an edit to its table. Table and column names must have been checked against the schema.
pub(crate) fn apply(connection: &Connection, edit: &Edit) -> Result<(), Error> {
    match &edit.change {
        Change::Add(_) => add(connection, std::slice::from_ref(edit)),
        Change::Set { column, new, .. } => {
            let sql = format!("UPDATE {} SET {column} = ?1 WHERE id = ?2", edit.table);
            connection.prepare_cached(&sql)?.execute(params![new, edit.row])?;
            Ok(())
        }
    }
}

/// Adds the new rows of a batch.
fn add(connection: &Connection, batch: &[Edit]) -> Result<(), Error> {
    let Some(Edit { table, change: Change::Add(names), .. }) = batch.first() else { return Ok(()) };
    let mut sql = String::with_capacity(512);
    sql.extend(["INSERT INTO ", table.as_ref(), " ("]);
    sql.extend(names.columns().flat_map(|name| [name.as_ref(), ", "]));
    sql.push_str("id) VALUES ");
    push_places(&mut sql, batch.len(), names.0.len() + 1);
    let mut insert = connection.prepare_cached(&sql)?;
    let mut binding = Binding { statement: &mut insert, bound: 0 };
    for edit in batch {
        if let Change::Add(cells) = &edit.change {
            cells.values().try_for_each(|cell| binding.all(&[cell]))?;
            binding.all(&[&edit.row])?;
        }
    }
    insert.raw_execute()?;
    Ok(())
}

/// Applies a batch of edits that a rule has decided on. A reference to a row that was never here is refused by its name:
/// what the window sent is older or newer than what is here, and no disk is to blame.
pub(crate) fn apply_decided(connection: &Connection, batch: &[Edit]) -> Result<(), Error> {
    let applied = match batch {
        [edit] => apply(connection, edit),
        batch => add(connection, batch),
    };
    match (applied, batch) {
        (Err(Error::Failure(Failure::Sql(error))), [edit]) if is_dangling(&error) => {
            Err(missing_reference(connection, edit)?.map_or(Failure::Sql(error).into(), Error::from))
        }
        // Nothing of the batch is there now: one by one, the row at fault is found.
        (Err(Error::Failure(Failure::Sql(error))), batch) if is_dangling(&error) => {
            batch.chunks(1).try_for_each(|edit| apply_decided(connection, edit))
        }
        (applied, _) => applied,
    }
}

fn is_dangling(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

/// The table in which a row that the edit refers to is missing.
fn missing_reference(connection: &Connection, edit: &Edit) -> Result<Option<Refusal>, Error> {
    let mut statement = connection.prepare_cached("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let references: Vec<(String, String)> =
        statement.query_map([edit.table.as_ref()], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (column, table) in references {
        let referred = match &edit.change {
            Change::Add(cells) => cells.get(column.as_str()),
            Change::Set { column: changed, new, .. } => Some(new).filter(|_| *changed == column),
        };
        if let Some(Value::Id { id }) = referred
            && cell(connection, &table, *id, "id")?.is_none()
        {
            return Ok(Some(Refusal::Gone { what: table }));
        }
    }
    Ok(None)
}

/// What a cell holds now; `None` when the row is not there.
pub(crate) fn cell(connection: &Connection, table: &str, row: Id, column: &str) -> Result<Option<Value>, Error> {
    let sql = format!("SELECT {column} FROM {table} WHERE id = ?1");
    Ok(connection.prepare_cached(&sql)?.query_row([row], |row| row.get(0)).optional()?)
}

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

/// This laptop's id: the one in the file, or `fresh`, which is then kept.
pub(crate) fn laptop(connection: &mut Connection, fresh: Id) -> Result<Id, Error> {
    connection
        .execute("INSERT INTO local (key, value) VALUES ('laptop', ?1) ON CONFLICT DO NOTHING", [fresh.to_string()])?;
    this_laptop(connection)
}

/// This laptop's id, as the file keeps it.
pub(crate) fn this_laptop(connection: &Connection) -> Result<Id, Error> {
    let kept = crate::store::local(connection, "laptop")?.and_then(|id| Id::parse(&id));
    kept.ok_or(Failure::Damaged { what: "local.laptop".to_owned() }.into())
}

/// The laptop whose entry made a row.
pub(crate) fn laptop_of_new(connection: &Connection, row: Id) -> Result<Option<Id>, Error> {
    let sql = "SELECT laptop FROM edit WHERE row = ?1 AND col IS NULL LIMIT 1";
    Ok(connection.prepare_cached(sql)?.query_row([row], |row| row.get(0)).optional()?)
}

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
