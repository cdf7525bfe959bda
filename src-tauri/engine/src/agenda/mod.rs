//! The day's programme: blocks whose starts follow from the minutes before them, unless they are fixed.

pub(crate) mod rows;
mod rules;
mod view;

pub use rules::{Slot, schedule};
pub(crate) use view::view;
pub use view::{AgendaItemView, AgendaView};

use crate::command::{AgendaCommand, Now};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::time::{Minutes, TimeOfDay};
use crate::{hearing, position};
use rows::AgendaItem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::words! {
    /// What kind of block it is.
    pub enum ItemKind {
        /// People come.
        Arrival = "arrival",
        /// Everybody in the hall.
        Plenary = "plenary",
        /// Coffee, lunch: one break for all rooms.
        Break = "break",
        /// All rooms at once.
        Parallel = "parallel",
    }
}

/// An agenda item as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AgendaRow {
    /// Its key in the organiser's files: `A01`.
    pub key: Option<String>,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: ItemKind,
    /// How long it is.
    pub minutes: Minutes,
    /// The time it must begin, when that does not slide.
    pub fixed_start: Option<TimeOfDay>,
    /// Where.
    pub venue: Option<String>,
    /// How many turns it has inside: 12 rooms that report.
    pub inner_count: Option<i64>,
    /// How long each turn is.
    pub inner_minutes: Option<Minutes>,
}

/// One field of an agenda item with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum AgendaField {
    Title(String),
    Kind(ItemKind),
    Minutes(Minutes),
    FixedStart(Option<TimeOfDay>),
    Venue(Option<String>),
    /// Turns and minutes for each; the item's length follows.
    Inner(Option<(i64, Minutes)>),
}

/// The longest block: a whole day.
const LONGEST: i64 = 24 * 60;

pub(crate) fn decide(command: AgendaCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        AgendaCommand::PutAgenda { year, starts, rows } => return put(year, starts, rows, read, now),
        AgendaCommand::AddItem { hearing, after, title, kind, minutes } => {
            let _: Hearing = read.need(hearing)?;
            let items = rows::of_hearing(read, hearing)?;
            let after = after.or(items.last().map(|item| item.id));
            edits.add(&AgendaItem {
                id: now.create(),
                hearing,
                position: position::place_after(&places(&items), None, after),
                key: None,
                title: required("title", &title)?,
                kind,
                minutes: length(minutes)?,
                fixed_start: None,
                venue: None,
                inner_count: None,
                inner_minutes: None,
                started_at: None,
                ended_at: None,
            });
        }
        AgendaCommand::EditItem { item, to } => {
            let old: AgendaItem = read.need(item)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        AgendaCommand::MoveItem { item, after } => {
            let old: AgendaItem = read.need(item)?;
            if after == Some(item) {
                return Ok(edits);
            }
            let items = rows::of_hearing(read, old.hearing)?;
            let position = position::place_after(&places(&items), Some(item), after);
            if !stands_after(&items, item, after) {
                edits.change(&old, &AgendaItem { position, ..old.clone() });
            }
        }
        AgendaCommand::RemoveItem { item } => {
            let _: AgendaItem = read.need(item)?;
            edits.remove::<AgendaItem>(item, now.at);
        }
        AgendaCommand::StartItem { item } => {
            let started: AgendaItem = read.need(item)?;
            for other in rows::of_hearing(read, started.hearing)? {
                if other.id != item && other.started_at.is_some() && other.ended_at.is_none() {
                    edits.change(&other, &AgendaItem { ended_at: Some(now.at), ..other.clone() });
                }
            }
            edits.change(&started, &AgendaItem { started_at: Some(now.at), ended_at: None, ..started.clone() });
        }
        AgendaCommand::EndItem { item } => {
            let old: AgendaItem = read.need(item)?;
            let started_at = old.started_at.or(Some(now.at));
            edits.change(&old, &AgendaItem { started_at, ended_at: Some(now.at), ..old.clone() });
        }
    }
    Ok(edits)
}

fn places(items: &[AgendaItem]) -> Vec<(Id, &str)> {
    items.iter().map(|item| (item.id, item.position.as_str())).collect()
}

/// Whether the item stands after that one already, so that moving it there changes nothing.
fn stands_after(items: &[AgendaItem], item: Id, after: Option<Id>) -> bool {
    let at = items.iter().position(|one| one.id == item);
    let before = at.and_then(|at| at.checked_sub(1)).map(|at| items[at].id);
    at.is_some() && before == after
}

fn length(minutes: Minutes) -> Result<Minutes, Refusal> {
    Ok(Minutes(within("minutes", minutes.0, 0, LONGEST)?))
}

fn with_field(mut item: AgendaItem, to: AgendaField) -> Result<AgendaItem, Refusal> {
    match to {
        AgendaField::Title(title) => item.title = required("title", &title)?,
        AgendaField::Kind(kind) => item.kind = kind,
        AgendaField::Minutes(minutes) => item.minutes = length(minutes)?,
        AgendaField::FixedStart(time) => {
            item.fixed_start =
                time.map(|time| within("fixed_start", time.0, 0, LONGEST - 1).map(TimeOfDay)).transpose()?;
        }
        AgendaField::Venue(venue) => item.venue = optional("venue", venue.as_deref())?,
        AgendaField::Inner(None) => (item.inner_count, item.inner_minutes) = (None, None),
        AgendaField::Inner(Some((count, minutes))) => {
            let (count, minutes) = (within("inner_count", count, 1, 500)?, length(minutes)?);
            item.minutes = length(Minutes(count * minutes.0))?;
            (item.inner_count, item.inner_minutes) = (Some(count), Some(minutes));
        }
    }
    Ok(item)
}

/// New items and changes of those there are, by key or else by title; the file's order becomes the programme's.
fn put(
    year: i32,
    starts: Option<TimeOfDay>,
    rows: Vec<AgendaRow>,
    read: Reader<'_>,
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let hearing = hearing::rows::need_year(read, year)?;
    if let Some(starts) = starts {
        edits.change(&hearing, &Hearing { starts, ..hearing.clone() });
    }
    let items = rows::of_hearing(read, hearing.id)?;
    let mut last: Option<String> = None;
    let mut taken: Vec<Id> = Vec::new();
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let title = required("title", &row.title)?;
        let key = optional("key", row.key.as_deref())?;
        // Two breaks may share a title: each line of the file takes an item that no line before it has taken.
        let is_same = |item: &&AgendaItem| if key.is_some() { item.key == key } else { item.title == title };
        let old = items.iter().filter(|item| !taken.contains(&item.id)).find(is_same);
        taken.extend(old.map(|old| old.id));
        let place = match old {
            Some(old) if last.as_ref().is_none_or(|last| *last < old.position) => old.position.clone(),
            _ => position::after_last(last.as_deref().max(items.last().map(|item| item.position.as_str()))),
        };
        last = Some(place.clone());
        let item = AgendaItem {
            id: old.map_or_else(|| now.create(), |old| old.id),
            hearing: hearing.id,
            position: place,
            key,
            title,
            kind: row.kind,
            minutes: length(row.minutes)?,
            fixed_start: row.fixed_start,
            venue: optional("venue", row.venue.as_deref())?,
            inner_count: row.inner_count,
            inner_minutes: row.inner_minutes,
            started_at: old.and_then(|old| old.started_at),
            ended_at: old.and_then(|old| old.ended_at),
        };
        match old {
            Some(old) => edits.change(old, &item),
            None => edits.add(&item),
        }
    }
    Ok(edits)
}
