//! Who takes part: role, organisation and party, wishes, place in a workshop, attendance. Roles, never names.

pub(crate) mod allotment;
mod command;
mod purge;
mod put;
pub(crate) mod rows;
mod view;

pub use allotment::{
    AllotmentView, AllottedPartyView, AllottedRoomView, AllottedView, Met, WhyNot, WhyView, WishesView,
};
pub use command::ParticipantsCommand;
pub use purge::PurgeView;
pub(crate) use purge::view as purge_view;
pub(crate) use put::as_rows;
pub use put::{ParticipantRow, PlaceRow};
pub(crate) use view::view;
pub use view::{HeadCount, ParticipantView, ParticipantsView, PartyCount, PlaceView};

use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::party::Party;
use crate::rule::{optional, required};
use crate::store::{Reader, Stored};
use crate::workshops::rows::Workshop;
use rows::Participant;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// The workshop the person is placed in, chosen by hand: the allotment keeps it.
    Workshop(Option<Id>),
    /// Whether the allotment keeps the place there is.
    Chosen(bool),
    /// Whether the person came; nothing until somebody has said.
    Attended(Option<bool>),
}

pub(crate) fn decide(command: ParticipantsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        ParticipantsCommand::PutParticipants { year, rows } => return put::participants(year, rows, read, now),
        ParticipantsCommand::PutPlaces { year, rows } => return put::places(year, rows, read),
        ParticipantsCommand::AllotParticipants { hearing } => {
            let _: Hearing = read.need(hearing)?;
            return allotment::edits(read, hearing);
        }
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
                chosen: false,
                attended: None,
                purged_at: None,
            });
        }
        ParticipantsCommand::EditParticipant { participant, to } => {
            let old = need(read, participant)?;
            edits.change(&old, &with_field(old.clone(), to, read)?);
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

fn with_field(mut participant: Participant, to: ParticipantField, read: Reader<'_>) -> Result<Participant, Error> {
    let room = |workshop: Option<Id>| match workshop {
        Some(workshop) if read.need::<Workshop>(workshop)?.hearing != participant.hearing => {
            Err(Error::from(Refusal::NotTogether))
        }
        workshop => Ok(workshop),
    };
    match to {
        ParticipantField::Role(role) => participant.role = required("role", &role)?,
        ParticipantField::Organisation(name) => participant.organisation = required("organisation", &name)?,
        ParticipantField::Party(party) => participant.party = party,
        ParticipantField::Area(area) => participant.area = area,
        ParticipantField::Wish1(wish) => participant.wish_1 = room(wish)?,
        ParticipantField::Wish2(wish) => participant.wish_2 = room(wish)?,
        ParticipantField::Email(email) => participant.email = optional("email", email.as_deref())?,
        ParticipantField::Workshop(workshop) => {
            participant.workshop = room(workshop)?;
            participant.chosen = workshop.is_some();
        }
        // Only a place that is there can be kept.
        ParticipantField::Chosen(chosen) => participant.chosen = chosen && participant.workshop.is_some(),
        ParticipantField::Attended(attended) => participant.attended = attended,
    }
    Ok(participant)
}
