//! An earlier year's plan from a file: its priorities, causes, measures and results, as if that hearing had been
//! held here.

use super::rows::{self, Closing, FollowUp};
use super::{Colour, Status};
use crate::areas::unknown;
use crate::error::{Error, Refusal};
use crate::hearing::rows::{Counted, Hearing, count, of_year};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::priorities::rows::{Cause, CheckDate, Measure, MeasureCause, MeasurePriority, Priority, measures};
use crate::priorities::{GoalKind, MeasureKind, OwnerRow, Plan, State, Term, blank_measure, is_fixed, set_owners};
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::time::Moment;
use crate::{areas, hearing, position};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A line of an earlier year's plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanRow {
    /// The area's key.
    pub area: String,
    /// The priority's title.
    pub priority: String,
    /// The code of its problem area.
    pub problem_area: Option<String>,
    /// The cause the measure acts on.
    pub cause: Option<String>,
    /// The measure; none where the line only names a priority.
    pub measure: Option<PlanMeasure>,
    /// Whether the line is made up.
    pub example: bool,
}

/// A measure of an earlier year with what became of it. The organiser's spreadsheets know the first part of it; all of it
/// comes from a hearing's JSON.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs)]
pub struct PlanMeasure {
    pub key: String,
    pub text: String,
    pub operative_goal: Option<String>,
    pub when_words: Option<String>,
    pub owners: Vec<String>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    /// The goal is a ceiling: lower is better.
    pub ceiling: bool,
    pub baseline: Option<f64>,
    pub goal_kind: Option<GoalKind>,
    pub result: Option<f64>,
    pub status: Option<Status>,
    pub colour: Option<Colour>,
    pub comment: Option<String>,
    pub source: Option<String>,
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub contact_role: Option<String>,
    #[serde(default)]
    pub kind: Option<MeasureKind>,
    #[serde(default)]
    pub term: Option<Term>,
    /// A citizen promise; none where the file does not say.
    #[serde(default)]
    pub promise: Option<bool>,
    #[serde(default)]
    pub starts: Option<NaiveDate>,
    #[serde(default)]
    pub ends: Option<NaiveDate>,
    #[serde(default)]
    pub check_dates: Vec<NaiveDate>,
    /// The measure of an earlier plan that it carries on.
    #[serde(default)]
    pub follows: Option<FollowedRow>,
    /// All results with when they were noted. Where there are any, `result`, `status`, `colour` and `comment` are the
    /// latest of them and are not read.
    #[serde(default)]
    pub noted: Vec<NotedRow>,
    /// That it is not carried on.
    #[serde(default)]
    pub closing: Option<PlanClosing>,
}

/// A measure of another year's plan, by that year and its key in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs)]
pub struct FollowedRow {
    pub year: i32,
    pub key: String,
}

/// A result with when it was noted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs)]
pub struct NotedRow {
    pub noted_at: Moment,
    pub amount: Option<f64>,
    pub status: Status,
    pub colour: Option<Colour>,
    pub comment: Option<String>,
}

/// That a measure is not carried on, why, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs)]
pub struct PlanClosing {
    pub reason: String,
    pub closed_at: Moment,
}

/// New lines and changes of those there are: priorities by area and title, causes by text, measures by key.
pub(super) fn plan(year: i32, rows: Vec<PlanRow>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let hearing = match of_year(read, year)? {
        Some(hearing) if is_own(read, hearing.id)? => return Err(Refusal::PlanOfHearing { year }.into()),
        Some(hearing) => hearing,
        None => {
            within("year", year.into(), 1900, 2200)?;
            let title = year.to_string();
            let example = rows.iter().all(|row| row.example);
            let hearing = Hearing { title, example, ..hearing::blank(now.create(), year.into()) };
            edits.add(&hearing);
            hearing
        }
    };
    let areas = areas::rows::keys(read)?;
    let problem_codes = areas::rows::problem_codes(read)?;
    let mut put =
        Put { read, hearing: hearing.id, plan: Plan::of_hearing(read, hearing.id)?, written: Vec::new(), edits, now };
    for (line, row) in rows.into_iter().enumerate() {
        put.edits.of_line(line);
        let area = *areas.get(row.area.trim()).ok_or_else(|| unknown("area", &row.area))?;
        let problem_area = match optional("problem_area", row.problem_area.as_deref())? {
            Some(code) => Some(*problem_codes.get(&code).ok_or_else(|| unknown("problem_area", &code))?),
            None => None,
        };
        let only_named = row.measure.is_none();
        let priority = put.priority(area, &row.priority, problem_area, row.example, only_named)?;
        let cause = optional("cause", row.cause.as_deref())?.map(|text| put.cause(priority, text));
        if let Some(measure) = row.measure {
            put.measure(priority, cause, measure, row.example)?;
        }
    }
    Ok(put.edits)
}

/// Whether a hearing is one of its own, prepared or held here, and no mere place for an earlier plan.
fn is_own(read: Reader<'_>, hearing: Id) -> Result<bool, Error> {
    for what in [Counted::AgendaItems, Counted::Workshops, Counted::Participants] {
        if count(read, what, hearing)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The plan as it grows line by line: what is added is found by the lines after it.
struct Put<'a, 'n> {
    read: Reader<'a>,
    hearing: Id,
    plan: Plan,
    /// The measures that a line has said all about: a line of the same key only links it further.
    written: Vec<Id>,
    edits: Edits,
    now: &'a mut Now<'n>,
}

impl Put<'_, '_> {
    /// The priority of this title in the area. A line that only names it decides problem area and example mark.
    fn priority(
        &mut self,
        area: Id,
        title: &str,
        problem_area: Option<Id>,
        example: bool,
        only_named: bool,
    ) -> Result<Id, Error> {
        let title = required("priority", title)?;
        if let Some(old) = self.plan.priorities.iter_mut().find(|one| one.area == area && one.title == title) {
            let signed: Vec<_> = self.plan.signatures.iter().filter(|one| one.priority == old.id).cloned().collect();
            if is_fixed(&signed) {
                return Err(Refusal::PriorityFixed { title }.into());
            }
            if only_named {
                let new = Priority { problem_area, example, ..old.clone() };
                self.edits.change(old, &new);
                *old = new;
            }
            return Ok(old.id);
        }
        let last = self.plan.priorities.iter().filter(|one| one.area == area).map(|one| one.position.as_str()).max();
        let priority = Priority {
            id: self.now.create(),
            hearing: self.hearing,
            area,
            problem: None,
            position: position::after_last(last),
            title,
            problem_area,
            reason: None,
            state: State::Anchored,
            example,
        };
        self.edits.add(&priority);
        let id = priority.id;
        self.plan.priorities.push(priority);
        Ok(id)
    }

    fn cause(&mut self, priority: Id, text: String) -> Id {
        if let Some(old) = self.plan.causes.iter().find(|one| one.priority == priority && one.text == text) {
            return old.id;
        }
        let last = self.plan.causes_of(priority).map(|one| one.position.as_str()).max();
        let cause = Cause { id: Id::new(), priority, position: position::after_last(last), text, side: None };
        self.edits.add(&cause);
        let id = cause.id;
        self.plan.causes.push(cause);
        id
    }

    fn measure(&mut self, priority: Id, cause: Option<Id>, row: PlanMeasure, example: bool) -> Result<(), Error> {
        let key = required("key", &row.key)?;
        let old = self.plan.measures.iter().find(|one| one.key.as_deref() == Some(&key)).cloned();
        let id = match &old {
            Some(old) if self.written.contains(&old.id) => old.id,
            _ => self.write(old, key, row, example)?,
        };
        if !self.plan.serves(id, priority) {
            let link = MeasurePriority { id: Id::new(), measure: id, priority };
            self.edits.add(&link);
            self.plan.serving.push(link);
        }
        if let Some(cause) = cause
            && !self.plan.aims.iter().any(|aim| aim.measure == id && aim.cause == cause)
        {
            let aim = MeasureCause { id: Id::new(), measure: id, cause };
            self.edits.add(&aim);
            self.plan.aims.push(aim);
        }
        Ok(())
    }

    /// The measure with its owners, its dates and what became of it.
    fn write(&mut self, old: Option<Measure>, key: String, row: PlanMeasure, example: bool) -> Result<Id, Error> {
        let base = old.clone().unwrap_or_else(|| {
            let last = self.plan.measures.iter().map(|one| one.position.as_str()).max();
            blank_measure(self.now.create(), self.hearing, position::after_last(last), example)
        });
        let measure = Measure {
            key: Some(key),
            text: required("measure", &row.text)?,
            operative_goal: optional("operative_goal", row.operative_goal.as_deref())?,
            when_words: optional("when_words", row.when_words.as_deref())?,
            goal_amount: finite("goal_amount", row.goal_amount)?,
            unit: optional("unit", row.unit.as_deref())?,
            ceiling: row.ceiling,
            baseline: finite("baseline", row.baseline)?,
            goal_kind: row.goal_kind,
            source: optional("source", row.source.as_deref())?,
            place: optional("place", row.place.as_deref())?.or(base.place),
            contact_role: optional("contact_role", row.contact_role.as_deref())?.or(base.contact_role),
            kind: row.kind.or(base.kind),
            term: row.term.or(base.term),
            promise: row.promise.unwrap_or(base.promise),
            starts: row.starts.or(base.starts),
            ends: row.ends.or(base.ends),
            follows: self.followed(row.follows.as_ref())?.or(base.follows),
            example,
            ..base
        };
        let id = measure.id;
        match &old {
            Some(old) => self.edits.change(old, &measure),
            None => self.edits.add(&measure),
        }
        let owners: Vec<_> = row.owners.iter().map(|name| OwnerRow { name: name.clone(), party: None }).collect();
        let there: Vec<_> = self.plan.owners_of(id).cloned().collect();
        self.edits.append(set_owners(id, &owners, &there, self.now)?);
        for date in &row.check_dates {
            if !self.plan.check_dates.iter().any(|one| one.measure == id && one.date == *date) {
                self.edits.add(&CheckDate { id: Id::new(), measure: id, date: *date });
            }
        }
        self.became(id, &row)?;
        if old.is_none() {
            self.plan.measures.push(measure);
        }
        self.written.push(id);
        Ok(id)
    }

    /// The measure of an earlier plan that a row names, where that plan is here.
    fn followed(&self, row: Option<&FollowedRow>) -> Result<Option<Id>, Error> {
        let Some(row) = row else { return Ok(None) };
        let Some(hearing) = of_year(self.read, row.year)? else { return Ok(None) };
        let earlier = measures(self.read, hearing.id)?;
        Ok(earlier.into_iter().find(|one| one.key.as_deref() == Some(&row.key)).map(|one| one.id))
    }

    /// What is not here yet of what became of a measure: its results, and that it is closed.
    fn became(&mut self, measure: Id, row: &PlanMeasure) -> Result<(), Error> {
        for one in &row.noted {
            let noted = FollowUp {
                id: Id::new(),
                measure,
                noted_at: one.noted_at,
                amount: finite("result", one.amount)?,
                status: one.status,
                colour: one.colour,
                comment: optional("comment", one.comment.as_deref())?,
            };
            if !self.plan.follow_ups.iter().any(|there| FollowUp { id: noted.id, ..there.clone() } == noted) {
                self.edits.add(&noted);
            }
        }
        if let Some(status) = row.status.filter(|_| row.noted.is_empty()) {
            let comment = optional("comment", row.comment.as_deref())?;
            let (amount, colour) = (finite("result", row.result)?, row.colour);
            let same = self.plan.latest_result(measure).is_some_and(|old| {
                (old.amount, old.status, old.colour, &old.comment) == (amount, status, colour, &comment)
            });
            if !same {
                let noted_at = self.now.at;
                self.edits.add(&FollowUp { id: Id::new(), measure, noted_at, amount, status, colour, comment });
            }
        }
        if let Some(closing) = &row.closing
            && rows::closings_of(self.read, measure)?.is_empty()
        {
            let (reason, closed_at) = (required("reason", &closing.reason)?, closing.closed_at);
            self.edits.add(&Closing { id: Id::new(), measure, reason, closed_at });
        }
        Ok(())
    }
}

/// The amount, if it is a number that can be written down.
fn finite(field: &str, amount: Option<f64>) -> Result<Option<f64>, Refusal> {
    match amount {
        Some(amount) if !amount.is_finite() => {
            Err(Refusal::OutOfRange { field: field.to_owned(), least: f64::MIN, most: f64::MAX })
        }
        amount => Ok(amount),
    }
}
