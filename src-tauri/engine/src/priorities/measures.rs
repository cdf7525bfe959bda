//! Measures: who does what, how many times, where, by when, against which cause.

use super::MeasuresCommand;
use super::rows::{self, Cause, CheckDate, Measure, MeasureCause, MeasurePriority, Owner, Priority};
use super::{GoalKind, MeasureKind, OwnerRow, Term, open, parties_of};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::position;
use crate::rule::{optional, required};
use crate::store::Reader;
use crate::workshops::CardKind;
use crate::workshops::rows::Card;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One field of a measure with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum MeasureField {
    Text(String),
    ContactRole(Option<String>),
    GoalAmount(Option<f64>),
    Unit(Option<String>),
    /// The goal is a ceiling: lower is better.
    Ceiling(bool),
    Place(Option<String>),
    GoalKind(Option<GoalKind>),
    Kind(Option<MeasureKind>),
    Term(Option<Term>),
    /// A citizen promise.
    Promise(bool),
    OperativeGoal(Option<String>),
    Starts(Option<NaiveDate>),
    Ends(Option<NaiveDate>),
    WhenWords(Option<String>),
    /// The key of the organiser's files: `M01`.
    Key(Option<String>),
}

pub(crate) fn decide(command: MeasuresCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    use MeasuresCommand as C;
    let mut edits = Edits::new();
    match command {
        C::AddMeasure { priority, text, causes, cards } => {
            let priority = open(priority, read)?;
            let last = rows::measures(read, priority.hearing)?.pop().map(|last| last.position);
            let measure = Measure {
                text: required("text", &text)?,
                ..blank(now.create(), priority.hearing, position::after_last(last.as_deref()), priority.example)
            };
            edits.add(&measure);
            edits.add(&MeasurePriority { id: Id::new(), measure: measure.id, priority: priority.id });
            for cause in causes {
                let cause: Cause = read.need(cause)?;
                if cause.priority != priority.id {
                    return Err(Refusal::NotTogether.into());
                }
                edits.add(&MeasureCause { id: Id::new(), measure: measure.id, cause: cause.id });
            }
            for card in cards {
                let old: Card = read.need(card)?;
                edits.change(&old, &Card { measure: Some(measure.id), kind: CardKind::Measure, ..old.clone() });
            }
        }
        C::EditMeasure { measure, to } => {
            let old = open_measure(measure, read)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        C::SetOwners { measure, owners } => {
            open_measure(measure, read)?;
            let there: Vec<Owner> = rows::of_measure(read, measure)?;
            edits.append(set_owners(measure, &owners, &there, now)?);
        }
        C::AimMeasure { measure, causes } => {
            open_measure(measure, read)?;
            let served: Vec<MeasurePriority> = rows::of_measure(read, measure)?;
            let there: Vec<MeasureCause> = rows::of_measure(read, measure)?;
            for aim in there.iter().filter(|aim| !causes.contains(&aim.cause)) {
                edits.remove::<MeasureCause>(aim.id, now.at);
            }
            for cause in causes {
                let cause: Cause = read.need(cause)?;
                if !served.iter().any(|link| link.priority == cause.priority) {
                    return Err(Refusal::NotTogether.into());
                }
                if !there.iter().any(|aim| aim.cause == cause.id) {
                    edits.add(&MeasureCause { id: Id::new(), measure, cause: cause.id });
                }
            }
        }
        C::LinkMeasure { measure, priority } => {
            let (measure, priority) = (open_measure(measure, read)?, open(priority, read)?);
            if measure.hearing != priority.hearing {
                return Err(Refusal::NotTogether.into());
            }
            let there: Vec<MeasurePriority> = rows::of_measure(read, measure.id)?;
            if !there.iter().any(|link| link.priority == priority.id) {
                edits.add(&MeasurePriority { id: Id::new(), measure: measure.id, priority: priority.id });
            }
        }
        C::UnlinkMeasure { measure, priority } => {
            open_measure(measure, read)?;
            let there: Vec<MeasurePriority> = rows::of_measure(read, measure)?;
            for link in there.iter().filter(|link| link.priority == priority) {
                edits.remove::<MeasurePriority>(link.id, now.at);
            }
        }
        C::SetCheckDates { measure, dates } => {
            open_measure(measure, read)?;
            let there: Vec<CheckDate> = rows::of_measure(read, measure)?;
            for old in there.iter().filter(|old| !dates.contains(&old.date)) {
                edits.remove::<CheckDate>(old.id, now.at);
            }
            for date in std::collections::BTreeSet::from_iter(dates) {
                if !there.iter().any(|old| old.date == date) {
                    edits.add(&CheckDate { id: Id::new(), measure, date });
                }
            }
        }
        C::RemoveMeasure { measure } => {
            open_measure(measure, read)?;
            edits.remove::<Measure>(measure, now.at);
        }
    }
    Ok(edits)
}

/// A measure with nothing said about it.
pub(crate) fn blank(id: Id, hearing: Id, position: String, example: bool) -> Measure {
    Measure {
        id,
        hearing,
        position,
        key: None,
        text: String::new(),
        contact_role: None,
        goal_amount: None,
        unit: None,
        ceiling: false,
        baseline: None,
        place: None,
        goal_kind: None,
        kind: None,
        term: None,
        promise: false,
        operative_goal: None,
        starts: None,
        ends: None,
        when_words: None,
        source: None,
        follows: None,
        example,
    }
}

/// The owners that differ from those there are: removed, or added after the others.
pub(crate) fn set_owners(
    measure: Id,
    owners: &[OwnerRow],
    there: &[Owner],
    now: &mut Now<'_>,
) -> Result<Edits, Refusal> {
    let mut wanted = Vec::new();
    for owner in owners {
        let name = required("owner", &owner.name)?;
        let parties = owner.party.map_or_else(|| parties_of(&name), |party| vec![party]);
        for party in parties {
            if !wanted.contains(&(name.clone(), party)) {
                wanted.push((name.clone(), party));
            }
        }
    }
    let mut edits = Edits::new();
    for old in there.iter().filter(|old| !wanted.contains(&(old.name.clone(), old.party))) {
        edits.remove::<Owner>(old.id, now.at);
    }
    let mut last = there.last().map(|last| last.position.clone());
    for (name, party) in wanted {
        if !there.iter().any(|old| old.name == name && old.party == party) {
            let place = position::after_last(last.as_deref());
            last = Some(place.clone());
            edits.add(&Owner { id: Id::new(), measure, position: place, name, party });
        }
    }
    Ok(edits)
}

/// A removed priority takes its measures along, unless they serve another one too.
pub(super) fn unlink_all(priority: &Priority, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    for link in rows::serving(read, priority.id)? {
        let links: Vec<MeasurePriority> = rows::of_measure(read, link.measure)?;
        edits.remove::<MeasurePriority>(link.id, now.at);
        if links.len() == 1 && read.find::<Measure>(link.measure)?.is_some() {
            edits.remove::<Measure>(link.measure, now.at);
        }
    }
    Ok(edits)
}

/// The measure, if none of the priorities it serves is fixed.
pub(super) fn open_measure(measure: Id, read: Reader<'_>) -> Result<Measure, Error> {
    let measure: Measure = read.need(measure)?;
    for link in rows::of_measure::<MeasurePriority>(read, measure.id)? {
        if read.find::<Priority>(link.priority)?.is_some() {
            open(link.priority, read)?;
        }
    }
    Ok(measure)
}

fn with_field(mut measure: Measure, to: MeasureField) -> Result<Measure, Refusal> {
    match to {
        MeasureField::Text(text) => measure.text = required("text", &text)?,
        MeasureField::ContactRole(role) => measure.contact_role = optional("contact_role", role.as_deref())?,
        MeasureField::GoalAmount(amount) => {
            if amount.is_some_and(|amount| !amount.is_finite() || amount < 0.0) {
                return Err(Refusal::OutOfRange { field: "goal_amount".to_owned(), least: 0.0, most: f64::MAX });
            }
            measure.goal_amount = amount;
        }
        MeasureField::Unit(unit) => measure.unit = optional("unit", unit.as_deref())?,
        MeasureField::Ceiling(ceiling) => measure.ceiling = ceiling,
        MeasureField::Place(place) => measure.place = optional("place", place.as_deref())?,
        MeasureField::GoalKind(kind) => measure.goal_kind = kind,
        MeasureField::Kind(kind) => measure.kind = kind,
        MeasureField::Term(term) => measure.term = term,
        MeasureField::Promise(promise) => measure.promise = promise,
        MeasureField::OperativeGoal(goal) => measure.operative_goal = optional("operative_goal", goal.as_deref())?,
        MeasureField::Starts(date) => measure.starts = date,
        MeasureField::Ends(date) => measure.ends = date,
        MeasureField::WhenWords(words) => measure.when_words = optional("when_words", words.as_deref())?,
        MeasureField::Key(key) => measure.key = optional("key", key.as_deref())?,
    }
    match (measure.starts, measure.ends) {
        (Some(starts), Some(ends)) if ends < starts => Err(Refusal::DatesTurned { field: "ends".to_owned() }),
        _ => Ok(measure),
    }
}
