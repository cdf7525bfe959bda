//! What will be done: measures with all their fields.

use super::Outcome;
use super::headers::{
    CHECK, CONTACT, EXAMPLE, FROM, GOAL_KIND, GROUND, HORIZON, KIND, PLACE, PROMISE, SOURCE, TO, UNIT,
};
use crate::import::fields::Fields;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::value;
use crate::import::when;
use crate::import::words::without_ceiling;
use crate::priorities::{GoalKind, MeasureKind, Term};
use chrono::NaiveDate;

/// A measure with all its fields.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct MeasureRow {
    pub key: String,
    pub priorities: Vec<String>,
    /// Causes as `AN-1:2`.
    pub causes: Vec<String>,
    pub text: String,
    pub owners: Vec<String>,
    pub contact_role: Option<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    pub ceiling: bool,
    pub place: Option<String>,
    pub goal_kind: Option<GoalKind>,
    pub kind: Option<MeasureKind>,
    pub term: Option<Term>,
    pub joint: Option<bool>,
    pub promise: bool,
    pub operative_goal: Option<String>,
    pub starts: Option<NaiveDate>,
    pub ends: Option<NaiveDate>,
    pub check_dates: Vec<NaiveDate>,
    pub example: bool,
    pub source: Option<String>,
}

/// What will be done.
pub struct Measures;

impl Outcome for Measures {
    type Row = MeasureRow;

    const FORM: Form = Form::of(
        Kind::Measures,
        &["atgarder", "åtgärder", "measures"],
        &[
            need(Field::Key, &["id", "key"]),
            need(Field::Priorities, &["prioriteringar", "prioritering", "priorities"]),
            may(Field::CauseNumbers, &["orsak nr", "orsaker", "causes"]),
            need(Field::Text, &["text", "åtgärd", "measure"]),
            may(Field::Owners, &["ägare", "vem", "ansvarig", "owners"]),
            may(Field::Contact, CONTACT),
            may(Field::Target, &["mål antal", "målantal", "antal", "target"]),
            may(Field::Unit, UNIT),
            may(Field::Place, PLACE),
            may(Field::GoalKind, GOAL_KIND),
            may(Field::Kind, KIND),
            may(Field::Horizon, HORIZON),
            may(Field::Joint, &["gemensam", "joint"]),
            may(Field::Promise, PROMISE),
            may(Field::Goal, &["operativt mål", "operativa mål", "mål", "goal"]),
            may(Field::PeriodFrom, FROM),
            may(Field::PeriodTo, TO),
            may(Field::Check, CHECK),
            may(Field::Ground, GROUND),
            may(Field::Published, &["verkligt", "published"]),
            may(Field::Example, EXAMPLE),
            may(Field::Source, SOURCE),
        ],
    );

    fn read(row: &mut Fields<'_>) -> Option<MeasureRow> {
        let (key, text) = (row.need_text(Field::Key), row.need_text(Field::Text));
        let (unit, ceiling) = without_ceiling(row.text(Field::Unit));
        Some(MeasureRow {
            priorities: row.list(Field::Priorities),
            causes: row.list(Field::CauseNumbers),
            owners: row.list(Field::Owners),
            contact_role: row.text(Field::Contact),
            goal_amount: row.number(Field::Target),
            unit,
            ceiling,
            place: row.text(Field::Place),
            goal_kind: row.word(Field::GoalKind),
            kind: row.word(Field::Kind),
            term: row.word(Field::Horizon),
            joint: row.get(Field::Joint, value::yes_no),
            promise: row.is(Field::Promise),
            operative_goal: row.text(Field::Goal),
            starts: row.date(Field::PeriodFrom),
            ends: row.date(Field::PeriodTo),
            check_dates: row.get(Field::Check, when::dates).unwrap_or_default(),
            example: row.is(Field::Example),
            source: row.text(Field::Source),
            key: key?,
            text: text?,
        })
    }
}
