//! What was prioritised, with state and signatures.

use super::Outcome;
use super::headers::{AREA, EXAMPLE, PROBLEM, PROBLEM_AREA, WORKSHOP};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::import::when;
use crate::priorities::State;
use chrono::NaiveDateTime;

/// A priority with its state and signatures (roles).
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct PriorityRow {
    pub key: String,
    pub area: String,
    pub rank: i64,
    /// The title, the same as that of the problem in the room.
    pub problem: String,
    pub problem_area: Option<String>,
    pub workshop: String,
    pub reason: Option<String>,
    pub state: State,
    pub signed_by_police: Option<String>,
    pub signed_by_city: Option<String>,
    pub fixed_at: Option<NaiveDateTime>,
    pub example: bool,
}

/// What was prioritised.
pub struct Priorities;

impl Outcome for Priorities {
    type Row = PriorityRow;

    const FORM: Form = Form::of(
        Kind::Priorities,
        &["prioriteringar", "priorities"],
        &[
            need(Field::Key, &["id", "key"]),
            need(Field::Area, AREA),
            need(Field::Rank, &["rang", "nr", "rank"]),
            need(Field::Problem, PROBLEM),
            may(Field::ProblemArea, PROBLEM_AREA),
            need(Field::Workshop, WORKSHOP),
            may(Field::VotesPolice, &["röster polis", "votes police"]),
            may(Field::VotesCity, &["röster stad", "votes city"]),
            may(Field::VotesOthers, &["röster övriga", "votes others"]),
            may(Field::Votes, &["röster totalt", "votes"]),
            may(Field::Reason, &["motivering", "skäl", "reason"]),
            may(Field::State, &["status", "state"]),
            may(Field::SignedByPolice, &["underskrift polis", "signed by police"]),
            may(Field::SignedByCity, &["underskrift stad", "signed by city"]),
            may(Field::FixedAt, &["fastställd tid", "fastställd", "fixed at"]),
            may(Field::Example, EXAMPLE),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<PriorityRow> {
        let (key, area) = (row.need_text(Field::Key), row.need_text(Field::Area));
        let rank = row.need(Field::Rank, |cell| value::whole(cell, 1, 1_000));
        let (problem, workshop) = (row.need_text(Field::Problem), row.need_text(Field::Workshop));
        Some(PriorityRow {
            problem_area: row.text(Field::ProblemArea),
            reason: row.text(Field::Reason),
            state: row.word(Field::State).unwrap_or(State::Draft),
            signed_by_police: row.text(Field::SignedByPolice),
            signed_by_city: row.text(Field::SignedByCity),
            fixed_at: row.get(Field::FixedAt, when::moment),
            example: row.is(Field::Example),
            key: key?,
            area: area?,
            rank: rank?,
            problem: problem?,
            workshop: workshop?,
        })
    }
}
