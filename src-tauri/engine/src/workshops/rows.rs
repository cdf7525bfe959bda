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
        step_given: Minutes,
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

    /// A room was in a step from this moment.
    pub struct StepVisit in "step_visit" {
        workshop: Id,
        step: Id,
        began_at: Moment,
    }

    /// A line from the organiser to a room, or to all.
    pub struct Message in "message" {
        hearing: Id,
        workshop: Option<Id>,
        text: String,
        sent_at: Moment,
    }

    /// A room has seen a message.
    pub struct MessageSeen in "message_seen" {
        message: Id,
        workshop: Id,
        seen_at: Moment,
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

    /// Two cards, two problems, or a card and a problem, that the room says are not the same.
    pub struct KeptApart in "kept_apart" {
        workshop: Id,
        one: Id,
        other: Id,
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

/// What the room has said is not the same.
pub(crate) fn kept_apart(read: Reader<'_>, workshop: Id) -> Result<Vec<KeptApart>, Error> {
    read.all("workshop = ?1 ORDER BY id", &of(workshop))
}

/// The places named on cards of all rooms and years; those of this room first, then those named most.
pub(crate) fn places(read: Reader<'_>, workshop: Id) -> Result<Vec<String>, Error> {
    read.texts(
        "SELECT place FROM card WHERE place IS NOT NULL AND removed_at IS NULL \
         GROUP BY place ORDER BY max(workshop = ?1) DESC, count(*) DESC, place",
        &of(workshop),
    )
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

/// The visits of a room to steps, the latest last.
pub(crate) fn visits(read: Reader<'_>, workshop: Id) -> Result<Vec<StepVisit>, Error> {
    read.all("workshop = ?1 ORDER BY began_at, id", &of(workshop))
}

/// The messages of a hearing, the latest last.
pub(crate) fn messages(read: Reader<'_>, hearing: Id) -> Result<Vec<Message>, Error> {
    read.all("hearing = ?1 ORDER BY sent_at, id", &of(hearing))
}

/// Which rooms have seen the messages of a hearing.
pub(crate) fn seen(read: Reader<'_>, hearing: Id) -> Result<Vec<MessageSeen>, Error> {
    read.all("message IN (SELECT id FROM message WHERE hearing = ?1) ORDER BY id", &of(hearing))
}

/// When each room of the file was last heard, by the latest entries of each laptop: the journal knows of votes taken back
/// and answers changed, which leave no time in their rows. A room that is not in them has been silent for long.
pub(crate) fn heard(read: Reader<'_>) -> Result<HashMap<Id, Moment>, Error> {
    // The laptops are stepped through by key, so that a long journal costs no more than a short one. A stamp's low sixteen
    // bits are its counter.
    const HEARD: &str = "
        WITH RECURSIVE writer (id) AS (
            SELECT min(laptop) FROM entry
            UNION ALL SELECT (SELECT min(laptop) FROM entry WHERE laptop > writer.id) FROM writer WHERE id IS NOT NULL
        ), late (tbl, row, stamp) AS MATERIALIZED (
            SELECT edit.tbl, edit.row, entry.stamp FROM writer
            CROSS JOIN entry ON entry.laptop = writer.id
                AND entry.number > (SELECT max(number) FROM entry AS last WHERE last.laptop = writer.id) - 2000
            CROSS JOIN edit ON edit.laptop = entry.laptop AND edit.number = entry.number
                AND edit.tbl IN ('card', 'problem', 'answer', 'vote')
        )
        SELECT room, max(stamp) >> 16 FROM (
            SELECT card.workshop AS room, stamp FROM late CROSS JOIN card ON card.id = late.row AND tbl = 'card'
            UNION ALL
            SELECT problem.workshop, stamp FROM late CROSS JOIN problem ON problem.id = late.row AND tbl = 'problem'
            UNION ALL
            SELECT problem.workshop, stamp FROM late CROSS JOIN answer ON answer.id = late.row AND tbl = 'answer'
                CROSS JOIN problem ON problem.id = answer.problem
            UNION ALL
            SELECT problem.workshop, stamp FROM late CROSS JOIN vote ON vote.id = late.row AND tbl = 'vote'
                CROSS JOIN problem ON problem.id = vote.problem
        ) GROUP BY room";
    let heard = read.numbers(HEARD, &[])?.into_iter();
    Ok(heard.map(|(room, [at])| (room, Moment(at))).collect())
}

/// How much has been written in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Written {
    pub cards: i64,
    /// Cards about what is wrong that are put to no problem.
    pub loose_cards: i64,
    pub problems: i64,
    pub votes: i64,
    /// When the latest card was written.
    pub last_card_at: Option<Moment>,
}

/// How much has been written in each room of a hearing.
pub(crate) fn written_in_hearing(read: Reader<'_>, hearing: Id) -> Result<HashMap<Id, Written>, Error> {
    written(read, "hearing", hearing)
}

/// How much has been written in one room.
pub(crate) fn written_in(read: Reader<'_>, workshop: Id) -> Result<HashMap<Id, Written>, Error> {
    written(read, "id", workshop)
}

fn written(read: Reader<'_>, column: &str, id: Id) -> Result<HashMap<Id, Written>, Error> {
    let cards = "FROM card WHERE card.workshop = workshop.id AND card.removed_at IS NULL";
    let problem = "SELECT 1 FROM problem WHERE problem.id = card.problem AND problem.removed_at IS NULL";
    let problems = "FROM problem WHERE problem.workshop = workshop.id AND problem.removed_at IS NULL";
    let sql = format!(
        "SELECT id, (SELECT count(*) {cards}),
            (SELECT count(*) {cards} AND kind = 'problem' AND NOT EXISTS ({problem})),
            (SELECT count(*) {problems}),
            (SELECT count(*) FROM vote WHERE removed_at IS NULL AND vote.problem IN (SELECT id {problems})),
            (SELECT coalesce(max(written_at), 0) {cards})
        FROM workshop WHERE {column} = ?1 AND removed_at IS NULL"
    );
    let numbers = read.numbers(&sql, &of(id))?.into_iter();
    let written = numbers.map(|(room, [cards, loose_cards, problems, votes, last])| {
        let last_card_at = (cards > 0).then_some(Moment(last));
        (room, Written { cards, loose_cards, problems, votes, last_card_at })
    });
    Ok(written.collect())
}
