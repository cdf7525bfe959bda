//! Votes by problem and party.

use super::Outcome;
use super::headers::{PARTY, PROBLEM, PROBLEM_AREA, WORKSHOP};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::party::Party;

/// A party's votes on a problem.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct VoteRow {
    pub workshop: String,
    pub problem: String,
    pub problem_area: Option<String>,
    pub party: Party,
    pub count: i64,
}

/// Votes by problem and party.
pub struct Votes;

impl Outcome for Votes {
    type Row = VoteRow;

    const FORM: Form = Form::of(
        Kind::Votes,
        &["roster", "röster", "votes"],
        &[
            need(Field::Workshop, WORKSHOP),
            need(Field::Problem, PROBLEM),
            need(Field::Party, PARTY),
            need(Field::Votes, &["antal", "röster", "prickar", "votes"]),
            may(Field::ProblemArea, PROBLEM_AREA),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<VoteRow> {
        let (workshop, problem) = (row.need_text(Field::Workshop), row.need_text(Field::Problem));
        let party = row.need_word(Field::Party);
        let count = row.need(Field::Votes, |cell| value::whole(cell, 0, 10_000));
        let problem_area = row.text(Field::ProblemArea);
        Some(VoteRow { workshop: workshop?, problem: problem?, problem_area, party: party?, count: count? })
    }
}
