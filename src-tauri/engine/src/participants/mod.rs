//! Who takes part: role, organisation and party, wishes, place in a workshop, attendance. Roles, never names.

mod purge;
pub(crate) mod rows;
mod view;

pub use purge::PurgeView;
pub(crate) use purge::view as purge_view;
pub(crate) use view::view;
pub use view::{HeadCount, ParticipantView, ParticipantsView, PartyCount};

use crate::areas::unknown;
use crate::command::{Now, ParticipantsCommand};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::party::Party;
use crate::rule::{optional, required};
use crate::store::{Reader, Stored};
use crate::{areas, hearing, workshops};
use rows::Participant;
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

/// One field of a participant with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum ParticipantField {
    Role(String),
    Organisation(String),
    Party(Party),
    Area(Option<Id>),
    Wish1(Option<Id>),
    Wish2(Option<Id>),
    Email(Option<String>),
    /// The workshop the person is placed in.
    Workshop(Option<Id>),
    /// Whether the person came; nothing until somebody has said.
    Attended(Option<bool>),
}

pub(crate) fn decide(command: ParticipantsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        ParticipantsCommand::PutParticipants { year, rows } => return put(year, rows, read, now),
        ParticipantsCommand::AddParticipant { hearing, role, organisation, party, area } => {
            let _: Hearing = read.need(hearing)?;
            edits.add(&Participant {
                id: now.create(),
                hearing,
                key: None,
                role: required("role", &role)?,
                organisation: required("organisation", &organisation)?,
                party,
                area,
                wish_1: None,
                wish_2: None,
                email: None,
                workshop: None,
                attended: None,
                purged_at: None,
            });
        }
        ParticipantsCommand::EditParticipant { participant, to } => {
            let old = need(read, participant)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        ParticipantsCommand::RemoveParticipant { participant } => {
            need(read, participant)?;
            edits.remove::<Participant>(participant, now.at);
        }
        ParticipantsCommand::PurgeParticipants { hearing } => return purge::decide(hearing, read, now),
    }
    Ok(edits)
}

/// The participant; a refusal when it is not there, or is purged and nobody any more.
fn need(read: Reader<'_>, participant: Id) -> Result<Participant, Error> {
    let found: Participant = read.need(participant)?;
    if found.purged_at.is_some() {
        return Err(Refusal::Gone { what: Participant::TABLE.to_owned() }.into());
    }
    Ok(found)
}

fn with_field(mut participant: Participant, to: ParticipantField) -> Result<Participant, Refusal> {
    match to {
        ParticipantField::Role(role) => participant.role = required("role", &role)?,
        ParticipantField::Organisation(name) => participant.organisation = required("organisation", &name)?,
        ParticipantField::Party(party) => participant.party = party,
        ParticipantField::Area(area) => participant.area = area,
        ParticipantField::Wish1(wish) => participant.wish_1 = wish,
        ParticipantField::Wish2(wish) => participant.wish_2 = wish,
        ParticipantField::Email(email) => participant.email = optional("email", email.as_deref())?,
        ParticipantField::Workshop(workshop) => participant.workshop = workshop,
        ParticipantField::Attended(attended) => participant.attended = attended,
    }
    Ok(participant)
}

/// New participants and changes of those there are, by key; of two lines with one key the last counts. Places in workshops and attendance are kept.
fn put(year: i32, rows: Vec<ParticipantRow>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let hearing = hearing::rows::need_year(read, year)?;
    let areas = areas::rows::keys(read)?;
    let workshops: HashMap<_, _> =
        workshops::rows::of_hearing(read, hearing.id)?.into_iter().map(|one| (one.key, one.id)).collect();
    let find = |there: &HashMap<String, Id>, what: &str, key: Option<String>| match optional(what, key.as_deref())? {
        None => Ok::<_, Refusal>(None),
        Some(key) => there.get(&key).copied().map(Some).ok_or_else(|| unknown(what, &key)),
    };
    let mut there: HashMap<_, _> = rows::of_hearing(read, hearing.id)?
        .into_iter()
        .filter_map(|participant| Some((participant.key.clone()?, participant)))
        .collect();
    let mut edits = Edits::new();
    for row in rows {
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
