//! What the participants' screen shows.

use super::rows;
use crate::error::Error;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use crate::time::Moment;
use crate::{areas, workshops};
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
    /// How many have come, by the ticks.
    pub attended: i64,
    /// How many got the workshop they wished for first, and second.
    pub first_wishes: i64,
    pub second_wishes: i64,
    pub without_workshop: i64,
    /// How many are purged, and the day of the latest purge; what was personal of them is gone.
    pub purged: i64,
    pub purged_on: Option<NaiveDate>,
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

/// How many of a party take part.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PartyCount {
    pub party: Party,
    pub count: i64,
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
    pub wish_1: Option<String>,
    pub wish_2: Option<String>,
    pub workshop: Option<Id>,
    pub workshop_key: Option<String>,
    pub email: Option<String>,
    pub attended: Option<bool>,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ParticipantsView, Error> {
    let areas = areas::rows::by_id(read)?;
    let keys: HashMap<Id, String> =
        workshops::rows::of_hearing(read, hearing)?.into_iter().map(|one| (one.id, one.key)).collect();
    let key = |workshop: Option<Id>| workshop.and_then(|id| keys.get(&id).cloned());
    let (all, purged) = (rows::of_hearing(read, hearing)?, rows::purged(read, hearing)?);
    let count = |is: &dyn Fn(&rows::Participant) -> bool| all.iter().filter(|one| is(one)).count() as i64;
    Ok(ParticipantsView {
        parties: Party::ALL
            .iter()
            .map(|party| PartyCount { party: *party, count: count(&|one| one.party == *party) })
            .collect(),
        attended: count(&|one| one.attended == Some(true)),
        first_wishes: count(&|one| one.workshop.is_some() && one.workshop == one.wish_1),
        second_wishes: count(&|one| one.workshop.is_some() && one.workshop == one.wish_2 && one.workshop != one.wish_1),
        purged: purged.len() as i64,
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
                area_name: one.area.and_then(|area| areas.get(&area)).map(|area| area.name.clone()),
                wish_1: key(one.wish_1),
                wish_2: key(one.wish_2),
                workshop: one.workshop,
                workshop_key: key(one.workshop),
                email: one.email.clone(),
                attended: one.attended,
            })
            .collect(),
    })
}
