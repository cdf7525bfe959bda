//! What the participants' screen shows.

use super::rows::{self, Participant};
use crate::error::Error;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use crate::time::Moment;
use crate::{areas, store, workshops};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Who takes part in a hearing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ParticipantsView {
    pub participants: Vec<ParticipantView>,
    pub parties: Vec<PartyCount>,
    /// The rooms somebody can be placed in or wish for, in order.
    pub places: Vec<PlaceView>,
    /// How many have come, by the ticks.
    pub attended: i64,
    /// How many got the workshop they wished for first, and second.
    pub first_wishes: i64,
    pub second_wishes: i64,
    pub without_workshop: i64,
    /// How many are purged, and the day of the latest purge; what was personal of them is gone.
    pub purged: i64,
    pub purged_on: Option<NaiveDate>,
    /// What a purge took away has not left the data file yet: somebody read it, or the disk was full.
    pub erasing_due: bool,
    /// How many of each party and role, those that are purged among them.
    pub heads: Vec<HeadCount>,
}

/// How many of a party have a role, and how many of them came.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct HeadCount {
    pub party: Party,
    pub role: String,
    pub registered: i64,
    pub attended: i64,
    /// Whether attendance was noted for any of them.
    pub noted: bool,
}

/// Counts by party and role, in the parties' order and by role.
pub(super) fn heads<'a>(all: impl IntoIterator<Item = &'a rows::Participant>) -> Vec<HeadCount> {
    let mut heads: BTreeMap<(Party, &str), HeadCount> = BTreeMap::new();
    for one in all {
        let head = heads.entry((one.party, &one.role)).or_insert_with(|| HeadCount {
            party: one.party,
            role: one.role.clone(),
            registered: 0,
            attended: 0,
            noted: false,
        });
        head.registered += 1;
        head.attended += i64::from(one.attended == Some(true));
        head.noted |= one.attended.is_some();
    }
    heads.into_values().collect()
}

/// How many of a party take part, and how many of them have come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PartyCount {
    pub party: Party,
    pub count: i64,
    pub attended: i64,
}

/// A room to be placed in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PlaceView {
    pub id: Id,
    pub key: String,
    pub area_name: String,
    pub theme: Option<String>,
    pub seats: Option<i64>,
}

/// One participant.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ParticipantView {
    pub id: Id,
    pub key: Option<String>,
    pub role: String,
    pub organisation: String,
    pub party: Party,
    pub area: Option<Id>,
    pub area_name: Option<String>,
    /// The rooms wished for and the room placed in; none where the room is not there any more.
    pub wish_1: Option<Id>,
    pub wish_1_key: Option<String>,
    pub wish_2: Option<Id>,
    pub wish_2_key: Option<String>,
    pub workshop: Option<Id>,
    pub workshop_key: Option<String>,
    /// Whether the place was chosen by hand.
    pub chosen: bool,
    pub email: Option<String>,
    pub attended: Option<bool>,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ParticipantsView, Error> {
    let areas = areas::rows::by_id(read)?;
    let rooms = workshops::rows::of_hearing(read, hearing)?;
    let keys: HashMap<Id, &str> = rooms.iter().map(|one| (one.id, one.key.as_str())).collect();
    let key = |workshop: Option<Id>| workshop.and_then(|id| keys.get(&id)).map(|key| (*key).to_owned());
    let (mut all, purged) = (rows::of_hearing(read, hearing)?, rows::purged(read, hearing)?);
    for one in &mut all {
        for room in [&mut one.wish_1, &mut one.wish_2, &mut one.workshop] {
            *room = room.filter(|room| keys.contains_key(room));
        }
        one.chosen &= one.workshop.is_some();
    }
    let count = |is: &dyn Fn(&Participant) -> bool| all.iter().filter(|one| is(one)).count() as i64;
    let party = |party: &Party| PartyCount {
        party: *party,
        count: count(&|one| one.party == *party),
        attended: count(&|one| one.party == *party && one.attended == Some(true)),
    };
    let area_name = |area: Option<Id>| area.and_then(|area| areas.get(&area)).map(|area| area.name.clone());
    Ok(ParticipantsView {
        parties: Party::ALL.iter().map(party).collect(),
        places: rooms
            .iter()
            .map(|room| PlaceView {
                id: room.id,
                key: room.key.clone(),
                area_name: area_name(Some(room.area)).unwrap_or_default(),
                theme: room.theme.clone(),
                seats: room.seats,
            })
            .collect(),
        attended: count(&|one| one.attended == Some(true)),
        first_wishes: count(&|one| one.workshop.is_some() && one.workshop == one.wish_1),
        second_wishes: count(&|one| one.workshop.is_some() && one.workshop == one.wish_2 && one.workshop != one.wish_1),
        purged: purged.len() as i64,
        erasing_due: store::is_erasing_due(read.0)?,
        purged_on: purged.iter().filter_map(|one| one.purged_at).max().map(Moment::date),
        heads: heads(all.iter().chain(&purged)),
        without_workshop: count(&|one| one.workshop.is_none() && one.party != Party::Staff),
        participants: all
            .iter()
            .map(|one| ParticipantView {
                id: one.id,
                key: one.key.clone(),
                role: one.role.clone(),
                organisation: one.organisation.clone(),
                party: one.party,
                area: one.area,
                area_name: area_name(one.area),
                wish_1: one.wish_1,
                wish_1_key: key(one.wish_1),
                wish_2: one.wish_2,
                wish_2_key: key(one.wish_2),
                workshop: one.workshop,
                workshop_key: key(one.workshop),
                chosen: one.chosen,
                email: one.email.clone(),
                attended: one.attended,
            })
            .collect(),
    })
}
