//! What is decided about a measure of the hearing before: it goes on, in its own words or in others, or it is closed.

use super::rows::{self, Closing};
use super::rules::{later, words_later};
use crate::areas::rows::Area;
use crate::error::{Error, Refusal};
use crate::hearing::rows::{Hearing, after, before};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::position;
use crate::priorities::rows::{self as plan, CheckDate, Measure, MeasurePriority, Owner, Priority};
use crate::priorities::{State, require_open};
use crate::rule::{optional, required};
use crate::store::{Reader, Stored};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a measure is carried over to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Under {
    /// A priority of the hearing after.
    Priority(Id),
    /// A new priority of this area, made from the one that the measure served.
    Area(Id),
}

/// The words and the goal that a measure goes on with, where they are not its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs)]
pub struct Rewriting {
    pub text: String,
    pub operative_goal: Option<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
}

/// A measure of the hearing after that goes on with an earlier one: its words, goal and owners, its dates as many years
/// later as the hearings are apart. It acts on no cause until somebody says which. A citizen promise is given for one
/// year, so it is no promise until it is made one.
pub(super) fn carry(
    measure: Id,
    under: Under,
    rewriting: Option<Rewriting>,
    read: Reader<'_>,
    now: &mut Now<'_>,
) -> Result<Edits, Error> {
    let old: Measure = read.need(measure)?;
    let from: Hearing = read.need(old.hearing)?;
    require_undecided(&old, read)?;
    let mut edits = Edits::new();
    let id = now.create();
    let (to, priority) = match under {
        Under::Priority(priority) => {
            require_open(read, Priority::TABLE, priority)?;
            let priority: Priority = read.need(priority)?;
            let to: Hearing = read.need(priority.hearing)?;
            if before(read, to.year)?.is_none_or(|earlier| earlier.id != from.id) {
                return Err(Refusal::NotTheHearingAfter { year: from.year }.into());
            }
            (to, priority.id)
        }
        Under::Area(area) => {
            let _: Area = read.need(area)?;
            let to = after(read, from.year)?.ok_or(Refusal::NoHearingAfter { year: from.year })?;
            let priority = priority_like(&old, &to, area, read, now)?;
            edits.add(&priority);
            (to, priority.id)
        }
    };
    let years = to.year - from.year;
    let last = plan::measures(read, to.id)?.pop().map(|last| last.position);
    let carried = Measure {
        id,
        hearing: to.id,
        position: position::after_last(last.as_deref()),
        key: None,
        promise: false,
        starts: old.starts.and_then(|date| later(date, years)),
        ends: old.ends.and_then(|date| later(date, years)),
        when_words: old.when_words.as_deref().map(|words| words_later(words, from.year, to.year)),
        source: None,
        follows: Some(old.id),
        example: to.example,
        ..old.clone()
    };
    edits.add(&match rewriting {
        Some(rewriting) => rewritten(carried, rewriting)?,
        None => carried,
    });
    edits.add(&MeasurePriority { id: Id::new(), measure: id, priority });
    for owner in plan::of_measure::<Owner>(read, old.id)? {
        edits.add(&Owner { id: Id::new(), measure: id, ..owner });
    }
    for check in plan::of_measure::<CheckDate>(read, old.id)? {
        if let Some(date) = later(check.date, years) {
            edits.add(&CheckDate { id: Id::new(), measure: id, date });
        }
    }
    Ok(edits)
}

fn rewritten(carried: Measure, to: Rewriting) -> Result<Measure, Refusal> {
    Ok(Measure {
        text: required("text", &to.text)?,
        operative_goal: optional("operative_goal", to.operative_goal.as_deref())?,
        goal_amount: super::amount("goal_amount", to.goal_amount)?,
        unit: optional("unit", to.unit.as_deref())?,
        ..carried
    })
}

/// A priority of the area as the one that the measure served.
fn priority_like(
    old: &Measure,
    to: &Hearing,
    area: Id,
    read: Reader<'_>,
    now: &mut Now<'_>,
) -> Result<Priority, Error> {
    let served: Vec<MeasurePriority> = plan::of_measure(read, old.id)?;
    let mut all = Vec::new();
    for link in served {
        all.extend(read.find::<Priority>(link.priority)?);
    }
    let like = all.iter().find(|one| one.area == area).or(all.first()).cloned();
    let last = plan::of_area(read, to.id, area)?.pop().map(|last| last.position);
    Ok(Priority {
        id: now.create(),
        hearing: to.id,
        area,
        problem: None,
        position: position::after_last(last.as_deref()),
        title: like.as_ref().map_or_else(|| old.text.clone(), |like| like.title.clone()),
        problem_area: like.and_then(|like| like.problem_area),
        reason: None,
        state: State::Draft,
        example: to.example,
    })
}

/// That a measure is not carried on. Said again, the reason is the new one.
pub(super) fn close(measure: Id, reason: &str, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let measure: Measure = read.need(measure)?;
    require_not_carried(&measure, read)?;
    let reason = required("reason", reason)?;
    let mut edits = Edits::new();
    match rows::closings_of(read, measure.id)?.pop() {
        Some(old) => edits.change(&old, &Closing { reason, ..old.clone() }),
        None => edits.add(&Closing { id: now.create(), measure: measure.id, reason, closed_at: now.at }),
    }
    Ok(edits)
}

/// That a measure was closed is taken back.
pub(super) fn reopen(measure: Id, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let measure: Measure = read.need(measure)?;
    let closings = rows::closings_of(read, measure.id)?;
    if closings.is_empty() {
        return Err(Refusal::MeasureNotClosed { text: measure.text }.into());
    }
    let mut edits = Edits::new();
    for closing in closings {
        edits.remove::<Closing>(closing.id, now.at);
    }
    Ok(edits)
}

fn require_undecided(measure: &Measure, read: Reader<'_>) -> Result<(), Error> {
    require_not_carried(measure, read)?;
    require_not_closed(measure, read)
}

/// Refuses what cannot be said of a measure that is closed.
pub(super) fn require_not_closed(measure: &Measure, read: Reader<'_>) -> Result<(), Error> {
    if rows::closings_of(read, measure.id)?.is_empty() {
        return Ok(());
    }
    Err(Refusal::MeasureClosed { text: measure.text.clone() }.into())
}

fn require_not_carried(measure: &Measure, read: Reader<'_>) -> Result<(), Error> {
    match rows::carrying_on(read, measure.id)?.first() {
        None => Ok(()),
        Some(there) => {
            let year = read.need::<Hearing>(there.hearing)?.year;
            Err(Refusal::AlreadyCarried { text: there.text.clone(), year }.into())
        }
    }
}
