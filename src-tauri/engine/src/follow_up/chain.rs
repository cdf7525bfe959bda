//! The measures of all years in the file and what carries on what: promised and become, year after year.

use super::rows::{self, Closing, FollowUp};
use super::rules::{self, Decision, Promised, decision};
use super::{Colour, Status};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::priorities::rows::Measure;
use crate::store::Reader;
use crate::time::Moment;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// One year of a measure that has gone on for several: what was promised then, and what it became.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ChainYearView {
    pub year: i64,
    pub measure: Id,
    pub text: String,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    pub ceiling: bool,
    pub amount: Option<f64>,
    pub status: Option<Status>,
    pub is_reached: Option<bool>,
}

/// A result that was noted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct NotedView {
    pub noted_at: Moment,
    pub amount: Option<f64>,
    pub status: Status,
    pub colour: Option<Colour>,
    pub comment: Option<String>,
}

/// A number outside of these is asked about before it is noted: it is far from what was promised and what has been noted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct UsualView {
    pub least: Option<f64>,
    pub most: Option<f64>,
}

/// That a measure is not carried on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ClosingView {
    pub reason: String,
    /// The day it was closed.
    pub closed_on: String,
}

/// All measures there are, with their results and closings.
pub(crate) struct Chains {
    years: HashMap<Id, i64>,
    measures: HashMap<Id, Measure>,
    results: HashMap<Id, Vec<FollowUp>>,
    closings: HashMap<Id, Closing>,
    /// What carries a measure on; the first where two laptops have done it.
    next: HashMap<Id, Id>,
}

impl Chains {
    pub(crate) fn read(read: Reader<'_>) -> Result<Self, Error> {
        let years = crate::hearing::rows::all(read)?.into_iter().map(|Hearing { id, year, .. }| (id, year)).collect();
        let measures = rows::measures(read)?;
        let mut next: HashMap<Id, Id> = HashMap::new();
        for measure in &measures {
            if let Some(before) = measure.follows {
                let first = next.entry(before).or_insert(measure.id);
                *first = measure.id.min(*first);
            }
        }
        let mut results: HashMap<Id, Vec<FollowUp>> = HashMap::new();
        for result in rows::results(read)? {
            results.entry(result.measure).or_default().push(result);
        }
        let closings = rows::closings(read)?.into_iter().map(|closing| (closing.measure, closing)).collect();
        let measures = measures.into_iter().map(|measure| (measure.id, measure)).collect();
        Ok(Self { years, measures, results, closings, next })
    }

    /// What the measure carries on, if that is still there.
    pub(crate) fn follows(&self, measure: Id) -> Option<Id> {
        self.measures.get(&measure)?.follows.filter(|before| self.measures.contains_key(before))
    }

    /// What carries the measure on.
    pub(super) fn next(&self, measure: Id) -> Option<Id> {
        self.next.get(&measure).copied()
    }

    /// The results of a measure, the earliest first.
    pub(crate) fn results(&self, measure: Id) -> &[FollowUp] {
        self.results.get(&measure).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn closing(&self, measure: Id) -> Option<&Closing> {
        self.closings.get(&measure)
    }

    pub(super) fn closing_view(&self, measure: Id) -> Option<ClosingView> {
        let closing = self.closing(measure)?;
        Some(ClosingView { reason: closing.reason.clone(), closed_on: closing.closed_at.date().to_string() })
    }

    /// The results of a measure as they are shown, the latest first.
    pub(super) fn noted(&self, measure: Id) -> Vec<NotedView> {
        let noted = |one: &FollowUp| NotedView {
            noted_at: one.noted_at,
            amount: one.amount,
            status: one.status,
            colour: one.colour,
            comment: one.comment.clone(),
        };
        self.results(measure).iter().rev().map(noted).collect()
    }

    /// What a new result of the measure is held against: its goal, and the results of all its years.
    pub(super) fn usual(&self, measure: Id) -> UsualView {
        let goal = self.measures.get(&measure).and_then(|measure| measure.goal_amount);
        let mut all = rules::back(measure, |id| self.follows(id));
        all.push(measure);
        let noted: Vec<f64> = all.iter().flat_map(|id| self.results(*id)).filter_map(|result| result.amount).collect();
        let (least, most) = rules::usual(goal, &noted);
        UsualView { least, most }
    }

    /// What was decided about a measure.
    pub(super) fn decision(&self, measure: Id) -> Decision {
        let promised = |id: Id| self.measures.get(&id).map(promised);
        let Some(earlier) = promised(measure) else { return Decision::Undecided };
        decision(earlier, self.next(measure).and_then(promised), self.closing(measure).is_some())
    }

    /// The years of a measure, its own the last; the earliest first.
    pub(super) fn years(&self, measure: Id) -> Vec<ChainYearView> {
        let mut all = rules::back(measure, |id| self.follows(id));
        all.reverse();
        all.push(measure);
        all.into_iter().filter_map(|id| self.year(id)).collect()
    }

    fn year(&self, measure: Id) -> Option<ChainYearView> {
        let measure = self.measures.get(&measure)?;
        let latest = self.results(measure.id).last();
        let amount = latest.and_then(|latest| latest.amount);
        Some(ChainYearView {
            year: *self.years.get(&measure.hearing)?,
            measure: measure.id,
            text: measure.text.clone(),
            goal_amount: measure.goal_amount,
            unit: measure.unit.clone(),
            ceiling: measure.ceiling,
            amount,
            status: latest.map(|latest| latest.status),
            is_reached: rules::outcome(
                measure.goal_amount,
                measure.ceiling,
                latest.map(|latest| (latest.status, latest.amount)),
            )
            .is_reached(),
        })
    }
}

fn promised(measure: &Measure) -> Promised<'_> {
    Promised {
        text: &measure.text,
        operative_goal: measure.operative_goal.as_deref(),
        goal_amount: measure.goal_amount,
        unit: measure.unit.as_deref(),
        ceiling: measure.ceiling,
        place: measure.place.as_deref(),
    }
}
