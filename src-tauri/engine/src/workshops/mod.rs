//! The rooms: what is said becomes cards, cards become problems, problems are tried against the matrix and voted on.

mod board;
pub(crate) mod cards;
mod command;
pub(crate) mod messages;
pub(crate) mod method;
mod needs;
pub(crate) mod problems;
pub(crate) mod proposals;
mod put;
pub(crate) mod rows;
mod rules;
mod script;
mod similar;
pub(crate) mod steps;
pub(crate) mod tally;
mod view;

pub(crate) use board::board;
pub use board::{RoomView, StepView, WorkshopsView};
pub use cards::LONGEST_CARD;
pub use command::{
    CardsCommand, MessagesCommand, MethodCommand, ProblemsCommand, ProposalsCommand, StepsCommand, TallyCommand,
    WorkshopsCommand,
};
pub use messages::{LONGEST_MESSAGE, MessageView, RoomMessageView};
pub use method::{MethodRow, Phase, StepField, phase_of};
pub use needs::{NeedKind, NeedView};
pub(crate) use proposals::view as alike;
pub use proposals::{AlikeView, CardProposal, ProblemProposal};
pub use put::WorkshopRow;
use rules::free_numbers;
pub use rules::{Standing, Votes, largest_gap, standing, ties_at_cut};
pub use script::StepState;
pub(crate) use tally::counted;
pub use view::{CardView, MatrixSums, PhaseView, ProblemView, TallyView, VotesLeft, WorkshopView};
pub(crate) use view::{TOP, view, views};

use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::party::Party;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::time::Minutes;
use crate::{areas, position};
use rows::Workshop;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::words! {
    /// What a card is.
    pub enum CardKind in "card-kind" {
        /// Something that is wrong.
        Problem = "problem",
        /// Why it is so.
        Cause = "cause",
        /// What can be done.
        Measure = "measure",
        /// A note that is none of these.
        Note = "note",
    }
}

crate::words! {
    /// An answer in Brå's matrix.
    pub enum Answer in "answer" {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
        /// Nobody knows.
        DontKnow = "dont_know",
    }
}

/// How many grounds the matrix has; 1–7 are need, 8–10 possibility. Source: Brå, Samverkan i lokalt
/// brottsförebyggande arbete.
pub const CRITERIA: i64 = 10;
/// The last ground of need.
pub const LAST_NEED: i64 = 7;

/// One field of a card with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum CardField {
    Text(String),
    Kind(CardKind),
    Party(Option<Party>),
    ProblemArea(Option<Id>),
    Place(Option<String>),
}

/// One field of a workshop with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum WorkshopField {
    Room(String),
    Area(Id),
    Theme(Option<String>),
    Seats(Option<i64>),
    Facilitator(Option<String>),
    VotersPolice(i64),
    VotersCity(i64),
    VotersOthers(i64),
}

pub(crate) fn decide(command: WorkshopsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    use WorkshopsCommand as C;
    match command {
        C::PutWorkshops { year, rows } => put::workshops(year, rows, read, now),
        C::AddWorkshop { hearing, room, area } => add(hearing, vec![(room, area)], read, now),
        C::AddWorkshops { hearing, areas, room, first } => {
            let room = required("room", &room)?;
            let taken: Vec<String> = rows::of_hearing(read, hearing)?.into_iter().map(|one| one.room).collect();
            let first = first.map(|first| within("room", first, 1, 10_000)).transpose()?;
            let numbers = free_numbers(&room, &taken, first);
            let rooms = numbers.zip(areas).map(|(number, area)| (format!("{room} {number}"), area));
            add(hearing, rooms.collect(), read, now)
        }
        C::EditWorkshop { workshop, to } => {
            let old: Workshop = read.need(workshop)?;
            let mut edits = Edits::new();
            edits.change(&old, &with_field(old.clone(), to, read)?);
            Ok(edits)
        }
        C::RemoveWorkshop { workshop } => {
            let _: Workshop = read.need(workshop)?;
            let mut edits = Edits::new();
            edits.remove::<Workshop>(workshop, now.at);
            Ok(edits)
        }
    }
}

fn add(hearing: Id, rooms: Vec<(String, Id)>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let _: Hearing = read.need(hearing)?;
    let there = rows::of_hearing(read, hearing)?;
    let mut last = there.last().map(|one| one.position.clone());
    let mut keys: Vec<String> = there.into_iter().map(|one| one.key).collect();
    let mut edits = Edits::new();
    for (room, area) in rooms {
        let _: areas::rows::Area = read.need(area)?;
        let key = (1..).map(|number| format!("W{number:02}")).find(|key| !keys.contains(key)).unwrap_or_default();
        let place = position::after_last(last.as_deref());
        let room = required("room", &room)?;
        edits.add(&Workshop { room, area, ..blank(now.create(), hearing, place.clone(), key.clone()) });
        last = Some(place);
        keys.push(key);
    }
    Ok(edits)
}

/// A workshop with nothing said about it; its room and its area are to be filled in.
fn blank(id: Id, hearing: Id, position: String, key: String) -> Workshop {
    Workshop {
        id,
        hearing,
        position,
        key,
        room: String::new(),
        area: hearing,
        theme: None,
        seats: None,
        facilitator: None,
        voters_police: 0,
        voters_city: 0,
        voters_others: 0,
        step: None,
        step_started_at: None,
        step_given: Minutes(0),
        tally_closed_at: None,
    }
}

fn with_field(mut workshop: Workshop, to: WorkshopField, read: Reader<'_>) -> Result<Workshop, Error> {
    const MOST: i64 = 1_000;
    match to {
        WorkshopField::Room(room) => workshop.room = required("room", &room)?,
        WorkshopField::Area(area) => workshop.area = read.need::<areas::rows::Area>(area)?.id,
        WorkshopField::Theme(theme) => workshop.theme = optional("theme", theme.as_deref())?,
        WorkshopField::Seats(seats) => {
            workshop.seats = seats.map(|seats| within("seats", seats, 1, MOST)).transpose()?;
        }
        WorkshopField::Facilitator(role) => workshop.facilitator = optional("facilitator", role.as_deref())?,
        WorkshopField::VotersPolice(voters) => workshop.voters_police = within("voters", voters, 0, MOST)?,
        WorkshopField::VotersCity(voters) => workshop.voters_city = within("voters", voters, 0, MOST)?,
        WorkshopField::VotersOthers(voters) => workshop.voters_others = within("voters", voters, 0, MOST)?,
    }
    Ok(workshop)
}
