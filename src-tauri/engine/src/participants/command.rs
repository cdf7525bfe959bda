//! What can be done with those who take part.

use super::{ParticipantField, ParticipantRow, PlaceRow};
use crate::id::Id;
use crate::party::Party;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// Who takes part: roles, never names.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum ParticipantsCommand {
    PutParticipants {
        year: i32,
        rows: Vec<ParticipantRow>,
    },
    AddParticipant {
        hearing: Id,
        role: String,
        organisation: String,
        party: Party,
        area: Option<Id>,
    },
    EditParticipant {
        participant: Id,
        to: ParticipantField,
    },
    RemoveParticipant {
        participant: Id,
    },
    /// All that is personal goes, here and in the journal; what is left is counted by party and role.
    PurgeParticipants {
        hearing: Id,
    },
    /// The places that a file gives, by key.
    PutPlaces {
        year: i32,
        rows: Vec<PlaceRow>,
    },
    /// Everybody but staff gets a room, by wishes, seats, parties and areas; places chosen by hand are kept.
    AllotParticipants {
        hearing: Id,
    },
}
