//! Edits applied to their tables, one or many at once, and what may stop them.

use super::places::{BATCH, Binding, push_places};
use super::{Change, Edit};
use crate::error::{Error, Failure, Refusal};
use crate::id::Id;
use crate::store::{Schema, Value};
use rusqlite::{Connection, OptionalExtension, params};

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
