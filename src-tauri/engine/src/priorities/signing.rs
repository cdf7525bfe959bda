//! The roles that may sign for a party in an area, as they were called when they last did. Roles, never names.

use super::rows::{self, Priority, Signature};
use crate::areas::rows::{Area, by_id};
use crate::error::Error;
use crate::hearing::rows as hearings;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// Roles that have signed before, those that fit the area best first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SigningRolesView {
    pub police: SigningRoles,
    pub city: SigningRoles,
}

/// The roles of one party.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct SigningRoles {
    /// Those that signed in this area, or, of the police, in another of its local police area; the latest first.
    pub here: Vec<String>,
    /// Those that signed elsewhere.
    pub elsewhere: Vec<String>,
}

pub(crate) fn roles(read: Reader<'_>, area: Id) -> Result<SigningRolesView, Error> {
    let areas = by_id(read)?;
    let mut signed = Vec::new();
    for hearing in hearings::all(read)? {
        let place: HashMap<Id, Id> =
            rows::of_hearing(read, hearing.id)?.into_iter().map(|one: Priority| (one.id, one.area)).collect();
        let here: Vec<Signature> = rows::by_priority(read, hearing.id)?;
        signed.extend(here.into_iter().filter_map(|one| Some((*place.get(&one.priority)?, one))));
    }
    signed.sort_by_key(|(_, one)| std::cmp::Reverse((one.signed_at, one.id)));
    let of = |party| {
        let mut own = signed.iter().filter(|(_, one)| one.party == party).collect::<Vec<_>>();
        // The sort is stable: the area itself before its police area, each from the latest.
        own.sort_by_key(|(place, _)| nearness(*place, area, party, &areas));
        let (mut here, mut elsewhere) = (Vec::new(), Vec::new());
        for (place, one) in own {
            let is_far = nearness(*place, area, party, &areas) == FAR;
            let list = if is_far { &mut elsewhere } else { &mut here };
            if !list.contains(&one.role) {
                list.push(one.role.clone());
            }
        }
        elsewhere.retain(|role| !here.contains(role));
        SigningRoles { here, elsewhere }
    };
    Ok(SigningRolesView { police: of(Party::Police), city: of(Party::City) })
}

const FAR: u8 = 2;

/// 0 in the area, 1 for the police of its local police area, [`FAR`] elsewhere.
fn nearness(place: Id, area: Id, party: Party, areas: &HashMap<Id, Area>) -> u8 {
    let police_area = |area: &Id| areas.get(area).and_then(|area| area.police_area.as_deref());
    if place == area {
        0
    } else if party == Party::Police && police_area(&area).is_some() && police_area(&area) == police_area(&place) {
        1
    } else {
        FAR
    }
}
