//! The rows of workshops, method steps, cards, problems, answers and votes.

use super::{Answer, CardKind, Phase};
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::party::Party;
use crate::priorities::rows::{Cause, Measure};
use crate::store::{Reader, Stored};
use crate::time::{Minutes, Moment};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

crate::rows! {
    /// A room's work on one area.
    pub struct Workshop in "workshop" {
        hearing: Id,
        position: String,
        key: String,
        room: String,
        area: Id,
        theme: Option<String>,
        seats: Option<i64>,
        facilitator: Option<String>,
        voters_police: i64,
        voters_city: i64,
        voters_others: i64,
        step: Option<Id>,
        step_started_at: Option<Moment>,
        tally_closed_at: Option<Moment>,
    }

    /// A step of the method, with its minutes.
    pub struct MethodStep in "method_step" {
        hearing: Id,
        position: String,
        pass: i64,
        title: String,
        minutes: Minutes,
        description: Option<String>,
        phase: Phase,
    }

    /// One thing said in a room.
    pub struct Card in "card" {
        workshop: Id,
        text: String,
        kind: CardKind,
        party: Option<Party>,
        problem_area: Option<Id>,
        place: Option<String>,
        written_at: Moment,
        problem: Option<Id>,
        cause: Option<Id>,
        measure: Option<Id>,
    }

    /// What several cards have in common.
    pub struct Problem in "problem" {
        workshop: Id,
        position: String,
        title: String,
        problem_area: Option<Id>,
        concern: Option<String>,
    }

    /// An answer in the matrix.
    pub struct MatrixAnswer in "answer" {
        problem: Id,
        criterion: i64,
        answer: Answer,
    }

    /// One vote. Counts are rows, so that laptops never disagree about a sum.
    pub struct Vote in "vote" {
        problem: Id,
        party: Party,
    }
}

impl Workshop {
    /// How many vote for a party here.
    pub fn voters(&self, party: Party) -> i64 {
        match party {
            Party::Police => self.voters_police,
            Party::City => self.voters_city,
            Party::Others => self.voters_others,
            Party::Staff => 0,
        }
    }
}

fn of(id: Id) -> [Value; 1] {
    [Value::Id { id }]
}

/// The workshops of a hearing, in order.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<Workshop>, Error> {
    read.all("hearing = ?1 ORDER BY position, id", &of(hearing))
}

/// The steps of a hearing's method, in order.
pub(crate) fn steps(read: Reader<'_>, hearing: Id) -> Result<Vec<MethodStep>, Error> {
    read.all("hearing = ?1 ORDER BY position, id", &of(hearing))
}

/// The cards of a room, in the order they were written. A card put to something that is removed stands by itself:
/// one laptop may have removed what another was putting cards to.
pub(crate) fn cards(read: Reader<'_>, workshop: Id) -> Result<Vec<Card>, Error> {
    let mut cards: Vec<Card> = read.all("workshop = ?1 ORDER BY written_at, id", &of(workshop))?;
    let mut known = Known::default();
    for card in &mut cards {
        card.problem = known.there::<Problem>(read, card.problem)?;
        card.cause = known.there::<Cause>(read, card.cause)?;
        card.measure = known.there::<Measure>(read, card.measure)?;
    }
    Ok(cards)
}

/// Which rows are there: many cards are put to few things, and each is looked for once.
#[derive(Default)]
struct Known(HashMap<Id, bool>);

impl Known {
    fn there<R: Stored>(&mut self, read: Reader<'_>, id: Option<Id>) -> Result<Option<Id>, Error> {
        let Some(id) = id else { return Ok(None) };
        let is_there = match self.0.entry(id) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(unknown) => *unknown.insert(read.find::<R>(id)?.is_some()),
        };
        Ok(is_there.then_some(id))
    }
}

/// The problems of a room, in order.
pub(crate) fn problems(read: Reader<'_>, workshop: Id) -> Result<Vec<Problem>, Error> {
    read.all("workshop = ?1 ORDER BY position, id", &of(workshop))
}

/// The answers for the problems of a room.
pub(crate) fn answers(read: Reader<'_>, workshop: Id) -> Result<Vec<MatrixAnswer>, Error> {
    read.all("problem IN (SELECT id FROM problem WHERE workshop = ?1) ORDER BY id", &of(workshop))
}

/// The votes on the problems of a room that are there; the latest last.
pub(crate) fn votes(read: Reader<'_>, workshop: Id) -> Result<Vec<Vote>, Error> {
    read.all(
        "problem IN (SELECT id FROM problem WHERE workshop = ?1 AND removed_at IS NULL) ORDER BY id",
        &of(workshop),
    )
}
