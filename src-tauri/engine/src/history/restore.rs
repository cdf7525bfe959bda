//! The way back: a field gets an older content again, or an entry is taken back as a whole.

use super::HistoryCommand;
use super::places::{Place, place};
use super::rows;
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::{Change, Edit, Edits, EntryKind, REMOVED, Value, purge};
use crate::now::Now;
use crate::priorities;
use crate::store::Reader;
use crate::time::Moment;

pub(crate) fn decide(command: HistoryCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    match command {
        HistoryCommand::RestoreValue { laptop, number, ordinal } => restore(read, laptop, number, ordinal),
        HistoryCommand::TakeBackEntry { laptop, number } => take_back(read, laptop, number, now.at),
    }
}

/// Whether a single cell of this place may get an older content: a removal is taken back with all that went with it, and
/// what tells a row from the others of its kind stays as it is.
pub(super) fn is_restorable(place: &Place, column: &str) -> bool {
    !place.is_own && column != REMOVED && column != purge::PURGED && !place.one_of.contains(&column)
}

fn restore(read: Reader<'_>, laptop: Id, number: i64, ordinal: i64) -> Result<Edits, Error> {
    let Some(Edit { table, row, change }) = rows::edit(read, laptop, number, ordinal)? else {
        return Err(Refusal::Gone { what: "edit".to_owned() }.into());
    };
    let place = place(&table).ok_or(Refusal::NotFromHistory)?;
    let Change::Set { column, old, .. } = change else { return Err(Refusal::NotFromHistory.into()) };
    if !is_restorable(place, &column) {
        return Err(Refusal::NotFromHistory.into());
    }
    let back = Edit { table, row, change: Change::Set { column: column.clone(), old: Value::Null, new: old } };
    if purge::is_purged(read.0, &place.declared, row)? || rows::is_removed(read, place, row)? {
        return Err(Refusal::Gone { what: place.table.to_owned() }.into());
    }
    require_open(read, place, row, &[])?;
    require_there(read, place, &back, &[])?;
    let mut edits = Edits::new();
    let stands = rows::holds(read, place, row, &column)?.unwrap_or(Value::Null);
    if let Change::Set { new, .. } = &back.change
        && stands != *new
    {
        let change = Change::Set { column, old: stands, new: new.clone() };
        edits.put(Edit { change, ..back });
    }
    Ok(edits)
}

fn take_back(read: Reader<'_>, laptop: Id, number: i64, at: Moment) -> Result<Edits, Error> {
    let entry = rows::entry(read, laptop, number)?.ok_or(Refusal::Gone { what: "entry".to_owned() })?;
    if entry.kind == EntryKind::Record {
        return Err(Refusal::NotFromHistory.into());
    }
    let mut turned: Vec<(&Place, Edit)> = Vec::new();
    let mut twin = None;
    for (_, edit) in rows::edits(read, laptop, number, usize::MAX)?.into_iter().rev() {
        let place = place(&edit.table).filter(|place| !place.is_own).ok_or(Refusal::NotFromHistory)?;
        if !stands(read, place, &edit)? {
            continue;
        }
        let back = edit.turned(at);
        if is_return(&back) && rows::has_twin(read, place, back.row)? {
            twin = Some(super::view::name_of(read, place, back.row)?);
            continue;
        }
        turned.push((place, back));
    }
    let returned: Vec<Id> = turned.iter().filter(|(_, back)| is_return(back)).map(|(_, back)| back.row).collect();
    let mut edits = Edits::new();
    for (place, back) in &turned {
        require_open(read, place, back.row, &returned)?;
        require_there(read, place, back, &returned)?;
        if is_removal(back) {
            require_unused(read, place, back.row, &turned)?;
        }
        edits.put(back.clone());
    }
    match (edits.is_empty(), twin) {
        (true, Some(name)) => Err(Refusal::TwinExists { name }.into()),
        (true, None) => Err(Refusal::ChangedSince.into()),
        (false, _) => Ok(edits),
    }
}

/// Whether what the edit wrote still stands as it wrote it.
fn stands(read: Reader<'_>, place: &Place, edit: &Edit) -> Result<bool, Error> {
    if purge::is_purged(read.0, &place.declared, edit.row)? {
        return Ok(false);
    }
    let holds = |column: &str, wrote: &Value| Ok(rows::holds(read, place, edit.row, column)?.as_ref() == Some(wrote));
    match &edit.change {
        Change::Set { column, new, .. } => holds(column, new),
        Change::Add(cells) => {
            for (column, wrote) in &cells.0 {
                if !holds(column, wrote)? {
                    return Ok(false);
                }
            }
            holds(REMOVED, &Value::Null)
        }
    }
}

fn removes(edit: &Edit) -> Option<bool> {
    match &edit.change {
        Change::Set { column, new, .. } if column == REMOVED => Some(*new != Value::Null),
        _ => None,
    }
}

fn is_removal(edit: &Edit) -> bool {
    removes(edit) == Some(true)
}

/// Whether it brings a removed row back.
fn is_return(edit: &Edit) -> bool {
    removes(edit) == Some(false)
}

/// Refuses what would change a priority that is fixed, or anything it is made of. Rows that are `returned` are removed now,
/// and what is removed was open.
fn require_open(read: Reader<'_>, of: &Place, row: Id, returned: &[Id]) -> Result<(), Error> {
    let (mut of, mut row) = (of, row);
    loop {
        if !returned.contains(&row) {
            priorities::require_open(read, of.table, row)?;
        }
        match whole_of(read, of, row)? {
            Some(whole) => (of, row) = whole,
            None => return Ok(()),
        }
    }
}

/// What a row is a part of.
pub(super) fn whole_of(read: Reader<'_>, part: &Place, row: Id) -> Result<Option<(&'static Place, Id)>, Error> {
    let Some((column, whole)) = part.part_of.zip(part.whole().and_then(place)) else { return Ok(None) };
    Ok(match rows::holds(read, part, row, column)? {
        Some(Value::Id { id }) => Some((whole, id)),
        _ => None,
    })
}

/// Refuses what would stand in something that is removed, or name it; `returned` come back with it.
fn require_there(read: Reader<'_>, of: &Place, back: &Edit, returned: &[Id]) -> Result<(), Error> {
    let named = match &back.change {
        Change::Set { new: Value::Id { id }, .. } => rows::table_of(read, *id)?.map(|place| (place, *id)),
        _ if is_return(back) => whole_of(read, of, back.row)?,
        _ => None,
    };
    match named {
        Some((place, id)) if !returned.contains(&id) && rows::is_removed(read, place, id)? => {
            Err(Refusal::Gone { what: place.table.to_owned() }.into())
        }
        _ => Ok(()),
    }
}

/// Refuses to take away what something else refers to by now.
fn require_unused(read: Reader<'_>, of: &Place, row: Id, turned: &[(&Place, Edit)]) -> Result<(), Error> {
    for (_, column, user) in rows::users(read, of.table, row)? {
        let goes = turned.iter().any(|(_, back)| {
            back.row == user
                && (is_removal(back) || matches!(&back.change, Change::Set { column: set, .. } if *set == column))
        });
        if !goes {
            return Err(Refusal::InUse { name: super::view::name_of(read, of, row)? }.into());
        }
    }
    Ok(())
}
