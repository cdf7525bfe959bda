//! What was deliberately not prioritised.

use super::Outcome;
use super::headers::{AREA, PROBLEM, PROBLEM_AREA, SOURCE};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use chrono::NaiveDate;

/// What was deliberately not prioritised.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct DeprioritisedRow {
    pub area: String,
    pub problem: String,
    pub problem_area: Option<String>,
    pub reason: String,
    pub decided_by: Option<String>,
    pub date: Option<NaiveDate>,
}

/// What was deliberately not prioritised.
pub struct Deprioritised;

impl Outcome for Deprioritised {
    type Row = DeprioritisedRow;

    const FORM: Form = Form::of(
        Kind::Deprioritised,
        &["bortprioriterat", "deprioritised"],
        &[
            need(Field::Area, AREA),
            need(Field::Problem, PROBLEM),
            may(Field::ProblemArea, PROBLEM_AREA),
            may(Field::Votes, &["röster totalt", "votes"]),
            need(Field::Reason, &["skäl", "motivering", "reason"]),
            may(Field::DecidedBy, &["beslutat av", "decided by"]),
            may(Field::Date, &["datum", "date"]),
            may(Field::Source, SOURCE),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<DeprioritisedRow> {
        let (area, problem) = (row.need_text(Field::Area), row.need_text(Field::Problem));
        let reason = row.need_text(Field::Reason);
        Some(DeprioritisedRow {
            problem_area: row.text(Field::ProblemArea),
            decided_by: row.text(Field::DecidedBy),
            date: row.date(Field::Date),
            area: area?,
            problem: problem?,
            reason: reason?,
        })
    }
}
