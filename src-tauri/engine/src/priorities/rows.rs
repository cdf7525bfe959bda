//! The rows of priorities, causes, measures and what links them.

use super::{CauseSide, GoalKind, MeasureKind, State, Term};
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::party::Party;
use crate::store::{Reader, Stored};
use crate::time::Moment;
use chrono::NaiveDate;

crate::rows! {
    /// A priority of an area.
    pub struct Priority in "priority" {
        hearing: Id,
        area: Id,
        problem: Option<Id>,
        position: String,
        title: String,
        problem_area: Option<Id>,
        reason: Option<String>,
        state: State,
        example: bool,
    }

    /// An indicator value that a priority rests on.
    pub struct Evidence in "evidence" {
        priority: Id,
        indicator: Id,
        area: Id,
        year: i64,
    }

    /// A role's signature for its party, with a digest of what was signed.
    pub struct Signature in "signature" {
        priority: Id,
        party: Party,
        role: String,
        signed_at: Moment,
        digest: String,
    }

    /// That a fixed priority was opened again, and why.
    pub struct Reopening in "reopening" {
        priority: Id,
        reason: String,
        reopened_at: Moment,
    }

    /// A cause; its number is its place in the list.
    pub struct Cause in "cause" {
        priority: Id,
        position: String,
        text: String,
        side: Option<CauseSide>,
    }

    /// A measure.
    pub struct Measure in "measure" {
        hearing: Id,
        position: String,
        key: Option<String>,
        text: String,
        contact_role: Option<String>,
        goal_amount: Option<f64>,
        unit: Option<String>,
        ceiling: bool,
        baseline: Option<f64>,
        place: Option<String>,
        goal_kind: Option<GoalKind>,
        kind: Option<MeasureKind>,
        term: Option<Term>,
        promise: bool,
        operative_goal: Option<String>,
        starts: Option<NaiveDate>,
        ends: Option<NaiveDate>,
        when_words: Option<String>,
        source: Option<String>,
        follows: Option<Id>,
        example: bool,
    }

    /// Who does a measure, for which party.
    pub struct Owner in "owner" {
        measure: Id,
        position: String,
        name: String,
        party: Party,
    }

    /// A day on which a measure is looked at.
    pub struct CheckDate in "check_date" {
        measure: Id,
        date: NaiveDate,
    }

    /// A measure serves a priority.
    pub struct MeasurePriority in "measure_priority" {
        measure: Id,
        priority: Id,
    }

    /// A measure acts on a cause.
    pub struct MeasureCause in "measure_cause" {
        measure: Id,
        cause: Id,
    }

    /// What was deliberately not prioritised.
    pub struct Deprioritised in "deprioritised" {
        hearing: Id,
        area: Id,
        problem: Option<Id>,
        title: String,
        problem_area: Option<Id>,
        reason: String,
        decided_by: Option<String>,
        decided_on: Option<NaiveDate>,
    }
}

fn of(id: Id) -> [Value; 1] {
    [Value::Id { id }]
}

/// The priorities of a hearing, by area and rank.
pub(crate) fn of_hearing(read: Reader<'_>, hearing: Id) -> Result<Vec<Priority>, Error> {
    read.all("hearing = ?1 ORDER BY area, position, id", &of(hearing))
}

/// The priorities of an area, by rank.
pub(crate) fn of_area(read: Reader<'_>, hearing: Id, area: Id) -> Result<Vec<Priority>, Error> {
    let values = [Value::Id { id: hearing }, Value::Id { id: area }];
    read.all("hearing = ?1 AND area = ?2 ORDER BY position, id", &values)
}

/// The signatures of a priority.
pub(crate) fn signatures(read: Reader<'_>, priority: Id) -> Result<Vec<Signature>, Error> {
    read.all("priority = ?1 ORDER BY id", &of(priority))
}

/// The values a priority rests on, in the order they were chosen.
pub(crate) fn evidence(read: Reader<'_>, priority: Id) -> Result<Vec<Evidence>, Error> {
    read.all("priority = ?1 ORDER BY id", &of(priority))
}

/// The causes of a priority, in order.
pub(crate) fn causes(read: Reader<'_>, priority: Id) -> Result<Vec<Cause>, Error> {
    read.all("priority = ?1 ORDER BY position, id", &of(priority))
}

/// Rows that belong to priorities of a hearing.
pub(crate) fn by_priority<R: Stored>(read: Reader<'_>, hearing: Id) -> Result<Vec<R>, Error> {
    let order = if R::COLUMNS.contains(&"position") { "position, id" } else { "id" };
    let condition =
        format!("priority IN (SELECT id FROM priority WHERE hearing = ?1 AND removed_at IS NULL) ORDER BY {order}");
    read.all(&condition, &of(hearing))
}

/// The measures of a hearing, in order.
pub(crate) fn measures(read: Reader<'_>, hearing: Id) -> Result<Vec<Measure>, Error> {
    read.all("hearing = ?1 ORDER BY position, id", &of(hearing))
}

/// Rows that belong to measures of a hearing.
pub(crate) fn by_measure<R: Stored>(read: Reader<'_>, hearing: Id) -> Result<Vec<R>, Error> {
    let order = if R::COLUMNS.contains(&"position") { "position, id" } else { "id" };
    let condition =
        format!("measure IN (SELECT id FROM measure WHERE hearing = ?1 AND removed_at IS NULL) ORDER BY {order}");
    read.all(&condition, &of(hearing))
}

/// Rows that belong to one measure.
pub(crate) fn of_measure<R: Stored>(read: Reader<'_>, measure: Id) -> Result<Vec<R>, Error> {
    let order = if R::COLUMNS.contains(&"position") { "position, id" } else { "id" };
    read.all(&format!("measure = ?1 ORDER BY {order}"), &of(measure))
}

/// The measures that act on a cause.
pub(crate) fn aimed_at(read: Reader<'_>, cause: Id) -> Result<Vec<MeasureCause>, Error> {
    read.all("cause = ?1 ORDER BY id", &of(cause))
}

/// The measures that serve a priority.
pub(crate) fn serving(read: Reader<'_>, priority: Id) -> Result<Vec<MeasurePriority>, Error> {
    read.all("priority = ?1 ORDER BY id", &of(priority))
}

/// What was not prioritised at a hearing.
pub(crate) fn deprioritised(read: Reader<'_>, hearing: Id) -> Result<Vec<Deprioritised>, Error> {
    read.all("hearing = ?1 ORDER BY area, id", &of(hearing))
}

/// What was made of a problem of a room: priorities, or what was deliberately left out.
pub(crate) fn made_of<R: Stored>(read: Reader<'_>, problem: Id) -> Result<Vec<R>, Error> {
    read.all("problem = ?1 ORDER BY id", &of(problem))
}
