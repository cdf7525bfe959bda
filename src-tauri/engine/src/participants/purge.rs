//! The purge of participants (*gallring*): when the hearing is done with its list of people, what was personal goes and
//! what was decided stays. What is left of each is role, party and attendance: a number in a count.

use super::rows::{self, Participant};
use super::view::{HeadCount, heads};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::purge::PURGED;
use crate::journal::{Cell, Edits, REMOVED};
use crate::now::Now;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// What a purge of a hearing's participants would take away, and what it would leave.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PurgeView {
    /// How many participants lose all that is personal.
    pub people: i64,
    /// How many of them have an e-mail address.
    pub emails: i64,
    /// How many were taken off a list before, or were at a hearing that was removed, and still are in the file.
    pub out_of_sight: i64,
    /// What is left: how many of each party and role, and how many of them came.
    pub left: Vec<HeadCount>,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<PurgeView, Error> {
    let people = rows::of_hearing(read, hearing)?;
    let out_of_sight = rows::out_of_sight(read, hearing)?;
    let emails = people.iter().chain(&out_of_sight).filter(|one| one.email.is_some()).count() as i64;
    Ok(PurgeView {
        people: people.len() as i64,
        emails,
        out_of_sight: out_of_sight.len() as i64,
        left: heads(people.iter().chain(&rows::purged(read, hearing)?)),
    })
}

/// The edits of a purge: for each participant when it was purged and all that is left, said anew, for the journal keeps
/// nothing else of it. Those out of sight go too, with nothing left.
pub(super) fn decide(hearing: Id, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let _: Hearing = read.need(hearing)?;
    let (people, out_of_sight) = (rows::of_hearing(read, hearing)?, rows::out_of_sight(read, hearing)?);
    if people.is_empty() && out_of_sight.is_empty() {
        return Err(Refusal::NobodyToPurge.into());
    }
    let mut edits = Edits::new();
    for one in &people {
        edits.state::<Participant>(one.id, PURGED, now.at.to_value());
        edits.state::<Participant>(one.id, "role", one.role.to_value());
        edits.state::<Participant>(one.id, "party", one.party.to_value());
        edits.state::<Participant>(one.id, "attended", one.attended.to_value());
    }
    for one in &out_of_sight {
        edits.state::<Participant>(one.id, PURGED, now.at.to_value());
        edits.state::<Participant>(one.id, REMOVED, now.at.to_value());
    }
    Ok(edits)
}
