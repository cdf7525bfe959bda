//! The rows of participants.

use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::party::Party;
use crate::store::Reader;
use crate::time::Moment;
use std::collections::HashMap;

crate::rows! {
    /// A participant of a hearing. Of one that is purged its role is said anew, to be counted with party and attendance.
    pub struct Participant in "participant" {
        hearing: Id,
        key: Option<String> as personal,
        role: String as personal,
        organisation: String as personal,
        party: Party,
        area: Option<Id> as personal,
        wish_1: Option<Id> as personal,
        wish_2: Option<Id> as personal,
        email: Option<String> as personal,
        workshop: Option<Id> as personal,
        chosen: bool,
        attended: Option<bool>,
        purged_at: Option<Moment>,
    }
}

/// The participants of a hearing, in the order they registered. Those that are purged are nobody any more.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<Participant>, Error> {
    let condition = "purged_at IS NULL AND hearing = ?1 ORDER BY key IS NULL, key, id";
    read.all(condition, &[Value::Id { id: hearing }])
}

/// How many sit in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Seated {
    /// Placed there.
    pub placed: i64,
    /// Of those, how many have come.
    pub attended: i64,
}

/// How many sit in each workshop of a hearing that anybody is placed in.
pub(crate) fn seated(read: Reader<'_>, hearing: Id) -> Result<HashMap<Id, Seated>, Error> {
    const SEATED: &str = "SELECT workshop, count(*), count(nullif(attended, 0)) FROM participant
        WHERE hearing = ?1 AND removed_at IS NULL AND purged_at IS NULL AND workshop IS NOT NULL GROUP BY workshop";
    let numbers = read.numbers(SEATED, &[Value::Id { id: hearing }])?.into_iter();
    Ok(numbers.map(|(workshop, [placed, attended])| (workshop, Seated { placed, attended })).collect())
}

/// Those that are purged: role, party and attendance, to be counted.
pub(crate) fn purged(read: Reader<'_>, hearing: Id) -> Result<Vec<Participant>, Error> {
    read.all("purged_at IS NOT NULL AND hearing = ?1", &[Value::Id { id: hearing }])
}

/// Those taken off the list of the hearing, and those of hearings that were removed: out of sight, but in the file.
pub(crate) fn out_of_sight(read: Reader<'_>, hearing: Id) -> Result<Vec<Participant>, Error> {
    const ELSEWHERE: &str = "hearing IN (SELECT id FROM hearing WHERE removed_at IS NOT NULL)";
    let mut all = read.removed(
        &format!("purged_at IS NULL AND (hearing = ?1 OR {ELSEWHERE}) ORDER BY id"),
        &[Value::Id { id: hearing }],
    )?;
    all.extend(read.all(&format!("purged_at IS NULL AND {ELSEWHERE} ORDER BY id"), &[])?);
    Ok(all)
}
