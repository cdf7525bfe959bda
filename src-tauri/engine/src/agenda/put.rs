//! The programme from a file.

use super::rows::{self, AgendaItem};
use super::{AgendaRow, day_of, length};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required};
use crate::store::Reader;
use crate::time::{Minutes, TimeOfDay};
use crate::{hearing, position};

/// New items and changes of those there are, by key or else by title; the file's order becomes the programme's.
pub(super) fn put(
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
    let highest = items.iter().map(|item| item.position.as_str()).max();
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
            _ => position::after_last(last.as_deref().max(highest)),
        };
        last = Some(place.clone());
        let item = AgendaItem {
            id: old.map_or_else(|| now.create(), |old| old.id),
            hearing: hearing.id,
            day: day_of(row.day)?,
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
            given: old.map_or(Minutes(0), |old| old.given),
            turn: old.and_then(|old| old.turn),
            turn_started_at: old.and_then(|old| old.turn_started_at),
        };
        match old {
            Some(old) => edits.change(old, &item),
            None => edits.add(&item),
        }
    }
    Ok(edits)
}
