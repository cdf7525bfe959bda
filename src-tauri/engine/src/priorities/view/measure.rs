//! A measure as the screens and the report show it.

use super::CauseView;
use crate::follow_up::{Colour, Status};
use crate::id::Id;
use crate::party::Party;
use crate::priorities::rows::Measure;
use crate::priorities::{Break, BreakKind, GoalKind, MeasureKind, Plan, Term};
use crate::wording::{QuestionView, Said, questions};
use serde::Serialize;
use ts_rs::TS;

/// A measure as it stands under a priority.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct MeasureView {
    pub id: Id,
    pub key: Option<String>,
    pub text: String,
    pub owners: Vec<OwnerView>,
    pub joint: bool,
    pub contact_role: Option<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    pub ceiling: bool,
    pub baseline: Option<f64>,
    pub place: Option<String>,
    pub goal_kind: Option<GoalKind>,
    pub kind: Option<MeasureKind>,
    pub term: Option<Term>,
    pub promise: bool,
    pub operative_goal: Option<String>,
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub when_words: Option<String>,
    pub check_dates: Vec<CheckDateView>,
    pub causes: Vec<Id>,
    /// The numbers of the causes under this priority.
    pub cause_numbers: Vec<i64>,
    /// All priorities it serves.
    pub priorities: Vec<Id>,
    pub result: Option<ResultView>,
    pub lacks: Vec<BreakKind>,
    /// What its wording and its empty fields leave to be asked.
    pub questions: Vec<QuestionView>,
    pub source: Option<String>,
    pub example: bool,
}

/// An owner.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OwnerView {
    pub name: String,
    pub party: Party,
}

/// A check date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CheckDateView {
    pub date: String,
}

/// The latest result of a measure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ResultView {
    pub amount: Option<f64>,
    pub status: Status,
    pub colour: Option<Colour>,
    pub comment: Option<String>,
}

/// The measure as it stands under a priority with these causes; without causes, under none.
pub(super) fn measure(plan: &Plan, breaks: &[Break], measure: &Measure, causes: &[CauseView]) -> MeasureView {
    let aimed: Vec<Id> = plan.causes_aimed_at(measure.id).map(|cause| cause.id).collect();
    let numbers = causes.iter().filter(|cause| aimed.contains(&cause.id)).map(|cause| cause.number);
    let mut dates: Vec<_> =
        plan.check_dates.iter().filter(|one| one.measure == measure.id).map(|one| one.date).collect();
    dates.sort();
    MeasureView {
        id: measure.id,
        key: measure.key.clone(),
        text: measure.text.clone(),
        owners: plan
            .owners_of(measure.id)
            .map(|owner| OwnerView { name: owner.name.clone(), party: owner.party })
            .collect(),
        joint: plan.is_joint(measure.id),
        contact_role: measure.contact_role.clone(),
        goal_amount: measure.goal_amount,
        unit: measure.unit.clone(),
        ceiling: measure.ceiling,
        baseline: measure.baseline,
        place: measure.place.clone(),
        goal_kind: measure.goal_kind,
        kind: measure.kind,
        term: measure.term,
        promise: measure.promise,
        operative_goal: measure.operative_goal.clone(),
        starts: measure.starts.map(|date| date.to_string()),
        ends: measure.ends.map(|date| date.to_string()),
        when_words: measure.when_words.clone(),
        check_dates: dates.into_iter().map(|date| CheckDateView { date: date.to_string() }).collect(),
        cause_numbers: numbers.collect(),
        causes: aimed,
        priorities: plan.served_by(measure.id).map(|one| one.id).collect(),
        result: plan.latest_result(measure.id).map(|result| ResultView {
            amount: result.amount,
            status: result.status,
            colour: result.colour,
            comment: result.comment.clone(),
        }),
        lacks: breaks.iter().filter(|one| one.measure == Some(measure.id)).map(|one| one.kind).collect(),
        questions: questions(&Said {
            text: &measure.text,
            operative_goal: measure.operative_goal.as_deref(),
            when_words: measure.when_words.as_deref(),
            has_owner: plan.owners_of(measure.id).next().is_some(),
            has_amount: measure.goal_amount.is_some(),
            has_place: measure.place.is_some(),
            has_start: measure.starts.is_some(),
            has_end: measure.ends.is_some(),
            has_cause: plan.causes_aimed_at(measure.id).next().is_some(),
        }),
        source: measure.source.clone(),
        example: measure.example,
    }
}
