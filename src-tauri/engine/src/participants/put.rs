//! Participants from files: who has registered, and where they were placed.

use super::rows::{self, Participant};
use crate::areas::unknown;
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::party::Party;
use crate::rule::{optional, required};
use crate::store::Reader;
use crate::{areas, hearing, workshops};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// A participant as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ParticipantRow {
    /// The key of the registration: `D001`.
    pub key: String,
    /// The role.
    pub role: String,
    /// The organisation.
    pub organisation: String,
    /// The party.
    pub party: Party,
    /// The key of the area the person works with.
    pub area: Option<String>,
    /// The key of the workshop wished for first.
    pub wish_1: Option<String>,
    /// The key of the workshop wished for second.
    pub wish_2: Option<String>,
    /// Where the invitation goes.
    pub email: Option<String>,
}

/// A participant's place as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlaceRow {
    /// The key of the registration: `D001`.
    pub key: String,
    /// The key of the workshop.
    pub workshop: String,
}

/// The participants of a hearing as a file would have them. One without a key could not be told from a new one.
pub(crate) fn as_rows(read: Reader<'_>, hearing: Id) -> Result<Vec<ParticipantRow>, Error> {
    let areas = areas::rows::by_id(read)?;
    let rooms: HashMap<Id, String> =
        workshops::rows::of_hearing(read, hearing)?.into_iter().map(|room| (room.id, room.key)).collect();
    let area = |id: Option<Id>| id.and_then(|id| areas.get(&id)).map(|area| area.key.clone());
    let room = |id: Option<Id>| id.and_then(|id| rooms.get(&id)).cloned();
    let people = rows::of_hearing(read, hearing)?.into_iter().filter_map(|one| {
        Some(ParticipantRow {
            key: one.key?,
            role: one.role,
            organisation: one.organisation,
            party: one.party,
            area: area(one.area),
            wish_1: room(one.wish_1),
            wish_2: room(one.wish_2),
            email: one.email,
        })
    });
    Ok(people.collect())
}

/// New participants and changes of those there are, by key; of two lines with one key the last counts. Places in workshops and attendance are kept.
pub(super) fn participants(
    year: i32,
    rows: Vec<ParticipantRow>,
    read: Reader<'_>,
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let hearing = hearing::rows::need_year(read, year)?;
    let areas = areas::rows::keys(read)?;
    let workshops = keys_of_workshops(read, hearing.id)?;
    let find = |there: &HashMap<String, Id>, what: &str, key: Option<String>| match optional(what, key.as_deref())? {
        None => Ok::<_, Refusal>(None),
        Some(key) => there.get(&key).copied().map(Some).ok_or_else(|| unknown(what, &key)),
    };
    let mut there = by_key(read, hearing.id)?;
    let mut edits = Edits::new();
    for (line, row) in rows.into_iter().enumerate() {
        edits.of_line(line);
        let key = required("key", &row.key)?;
        let old = there.get(&key);
        let new = Participant {
            id: old.map_or_else(|| now.create(), |old| old.id),
            hearing: hearing.id,
            role: required("role", &row.role)?,
            organisation: required("organisation", &row.organisation)?,
            party: row.party,
            area: find(&areas, "area", row.area)?,
            wish_1: find(&workshops, "workshop", row.wish_1)?,
            wish_2: find(&workshops, "workshop", row.wish_2)?,
            email: optional("email", row.email.as_deref())?,
            workshop: old.and_then(|old| old.workshop),
            chosen: old.is_some_and(|old| old.chosen),
            attended: old.and_then(|old| old.attended),
            purged_at: None,
            key: Some(key.clone()),
        };
        match old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
        there.insert(key, new);
    }
    Ok(edits)
}

/// The places of participants, by keys. They were not chosen at this program: an allotment may better them.
pub(super) fn places(year: i32, rows: Vec<PlaceRow>, read: Reader<'_>) -> Result<Edits, Error> {
    let hearing = hearing::rows::need_year(read, year)?;
    let workshops = keys_of_workshops(read, hearing.id)?;
    let mut there = by_key(read, hearing.id)?;
    let mut edits = Edits::new();
    for PlaceRow { key, workshop } in rows {
        let old = there.get(key.trim()).ok_or_else(|| unknown("participant", &key))?;
        let workshop = *workshops.get(workshop.trim()).ok_or_else(|| unknown("workshop", &workshop))?;
        let new = Participant { workshop: Some(workshop), chosen: false, ..old.clone() };
        edits.change(old, &new);
        there.insert(key.trim().to_owned(), new);
    }
    Ok(edits)
}

fn by_key(read: Reader<'_>, hearing: Id) -> Result<HashMap<String, Participant>, Error> {
    let all = rows::of_hearing(read, hearing)?.into_iter();
    Ok(all.filter_map(|participant| Some((participant.key.clone()?, participant))).collect())
}

fn keys_of_workshops(read: Reader<'_>, hearing: Id) -> Result<HashMap<String, Id>, Error> {
    Ok(workshops::rows::of_hearing(read, hearing)?.into_iter().map(|one| (one.key, one.id)).collect())
}
