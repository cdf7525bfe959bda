//! Workshops from a file.

use super::blank;
use super::rows::{self, Workshop};
use crate::areas::unknown;
use crate::error::Error;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::{areas, hearing, position};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A workshop as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct WorkshopRow {
    /// Its key: `W01`.
    pub key: String,
    /// Its room.
    pub room: String,
    /// The key of its area.
    pub area: String,
    /// What it is about.
    pub theme: Option<String>,
    /// How many have a seat.
    pub seats: Option<i64>,
    /// The facilitator's role.
    pub facilitator: Option<String>,
    /// How many vote for the police.
    pub voters_police: i64,
    /// How many vote for the city.
    pub voters_city: i64,
    /// How many vote for the others.
    pub voters_others: i64,
}

/// New workshops and changes of those there are, by key.
pub(super) fn workshops(
    year: i32,
    rows: Vec<WorkshopRow>,
    read: Reader<'_>,
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let hearing = hearing::rows::need_year(read, year)?.id;
    let areas = areas::rows::keys(read)?;
    let there = rows::of_hearing(read, hearing)?;
    let mut last = there.last().map(|one| one.position.clone());
    let mut edits = Edits::new();
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let key = required("key", &row.key)?;
        let old = there.iter().find(|one| one.key == key);
        let base = old.cloned().unwrap_or_else(|| {
            let place = position::after_last(last.as_deref());
            last = Some(place.clone());
            blank(now.create(), hearing, place, key)
        });
        let workshop = Workshop {
            room: required("room", &row.room)?,
            area: *areas.get(row.area.trim()).ok_or_else(|| unknown("area", &row.area))?,
            theme: optional("theme", row.theme.as_deref())?,
            seats: row.seats.map(|seats| within("seats", seats, 1, 1_000)).transpose()?,
            facilitator: optional("facilitator", row.facilitator.as_deref())?,
            voters_police: within("voters_police", row.voters_police, 0, 1_000)?,
            voters_city: within("voters_city", row.voters_city, 0, 1_000)?,
            voters_others: within("voters_others", row.voters_others, 0, 1_000)?,
            ..base
        };
        match old {
            Some(old) => edits.change(old, &workshop),
            None => edits.add(&workshop),
        }
    }
    Ok(edits)
}
