//! What each state of a priority asks for, as a list to work through, and what in it makes one stop. Pure: from the plan
//! to words and places. Nothing here blocks: that a fixed priority has two signatures and is locked is the gate's matter.

use super::rows::{Measure, Priority};
use super::{Plan, State};
use crate::id::Id;
use crate::party::Party;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

crate::words! {
    /// Something that a state asks for.
    pub enum Needed in "needed" {
        /// What it is about.
        Title = "title",
        /// Why it is a priority.
        Reason = "reason",
        /// Why the problem is there.
        Cause = "cause",
        /// The values it rests on.
        Evidence = "evidence",
        /// Something is done.
        Measure = "measure",
        /// Each measure is somebody's.
        Owners = "owners",
        /// Each measure says how much.
        Goals = "goals",
        /// Each measure says by when.
        Ends = "ends",
        /// Each measure acts on a cause.
        Aims = "aims",
        /// It was read back to those who decide, and they agreed.
        ReadBack = "read_back",
        /// The city has signed.
        SignedByCity = "signed_by_city",
        /// The police have signed.
        SignedByPolice = "signed_by_police",
        /// What was signed is what stands there.
        Unchanged = "unchanged",
    }
}

/// A state and what it asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StateStep {
    pub state: State,
    /// The priority has come so far.
    pub is_reached: bool,
    pub needs: Vec<StateNeed>,
}

/// One thing that a state asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StateNeed {
    pub what: Needed,
    pub is_done: bool,
    /// How many measures lack it.
    pub lacking: i64,
    /// The first of them: there it is mended.
    pub measure: Option<Id>,
}

crate::words! {
    /// Something in a priority that makes one stop and look.
    pub enum PriorityDoubtKind in "priority-doubt" {
        /// Signed, and nothing is done about it.
        SignedWithoutMeasure = "signed_without_measure",
        /// A measure begins before the hearing.
        StartsBeforeHearing = "starts_before_hearing",
        /// A measure ends before the hearing.
        EndsBeforeHearing = "ends_before_hearing",
        /// A measure ends before it begins: each date was changed on a laptop of its own.
        EndsBeforeStarts = "ends_before_starts",
        /// A measure is looked at before the hearing.
        CheckBeforeHearing = "check_before_hearing",
    }
}

/// A doubt and the measure it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PriorityDoubt {
    pub kind: PriorityDoubtKind,
    pub measure: Option<Id>,
}

/// What each state after draft asks for, in the order of the states. `changed`: what was signed has changed since.
pub fn steps(plan: &Plan, priority: &Priority, changed: bool) -> Vec<StateStep> {
    let is_fixed = plan.is_fixed(priority.id);
    let reached = |state: State| is_fixed || rank(priority.state) >= rank(state);
    let measures: Vec<&Measure> = plan.measures_of(priority.id).collect();
    let is_signed = |party| plan.signatures_of(priority.id).iter().any(|one| one.party == party);
    let each = |what, lacks: &dyn Fn(&Measure) -> bool| {
        let lacking: Vec<Id> = measures.iter().filter(|one| lacks(one)).map(|one| one.id).collect();
        StateNeed {
            what,
            is_done: lacking.is_empty(),
            lacking: lacking.len() as i64,
            measure: lacking.first().copied(),
        }
    };
    let proposed = vec![
        need(Needed::Title, !priority.title.is_empty()),
        need(Needed::Reason, priority.reason.is_some()),
        need(Needed::Cause, plan.causes_of(priority.id).next().is_some()),
    ];
    let mut anchored = vec![
        need(Needed::Evidence, plan.evidence_of(priority.id).any(|one| plan.value_of(one).is_some())),
        need(Needed::Measure, !measures.is_empty()),
    ];
    if !measures.is_empty() {
        anchored.extend([
            each(Needed::Owners, &|one| plan.owners_of(one.id).next().is_none()),
            each(Needed::Goals, &|one| one.goal_amount.is_none()),
            each(Needed::Ends, &|one| one.ends.is_none()),
            each(Needed::Aims, &|one| !plan.causes_aimed_at(one.id).any(|cause| cause.priority == priority.id)),
        ]);
    }
    anchored.push(need(Needed::ReadBack, reached(State::Anchored)));
    let mut fixed = vec![
        need(Needed::SignedByCity, is_signed(Party::City)),
        need(Needed::SignedByPolice, is_signed(Party::Police)),
    ];
    if is_signed(Party::City) || is_signed(Party::Police) {
        fixed.push(need(Needed::Unchanged, !changed));
    }
    let steps = [(State::Proposed, proposed), (State::Anchored, anchored), (State::Fixed, fixed)];
    steps.map(|(state, needs)| StateStep { state, is_reached: reached(state), needs }).into()
}

fn need(what: Needed, is_done: bool) -> StateNeed {
    StateNeed { what, is_done, lacking: 0, measure: None }
}

fn rank(state: State) -> u8 {
    match state {
        State::Draft => 0,
        State::Proposed => 1,
        State::Anchored => 2,
        State::Fixed => 3,
    }
}

/// What makes one stop and look, measure by measure. `day` is the hearing's, when it is known.
pub fn doubts(plan: &Plan, priority: &Priority, day: Option<NaiveDate>) -> Vec<PriorityDoubt> {
    use PriorityDoubtKind as K;
    let mut found = Vec::new();
    let measures: Vec<&Measure> = plan.measures_of(priority.id).collect();
    if measures.is_empty() && !plan.signatures_of(priority.id).is_empty() {
        found.push(PriorityDoubt { kind: K::SignedWithoutMeasure, measure: None });
    }
    let is_before = |date: Option<NaiveDate>| date.zip(day).is_some_and(|(date, day)| date < day);
    for measure in measures {
        let mut dates = plan.check_dates.iter().filter(|one| one.measure == measure.id);
        let doubts = [
            (K::StartsBeforeHearing, is_before(measure.starts)),
            (K::EndsBeforeHearing, is_before(measure.ends)),
            (K::EndsBeforeStarts, measure.starts.zip(measure.ends).is_some_and(|(starts, ends)| ends < starts)),
            (K::CheckBeforeHearing, dates.any(|one| is_before(Some(one.date)))),
        ];
        let there = doubts.into_iter().filter(|(_, is_there)| *is_there);
        found.extend(there.map(|(kind, _)| PriorityDoubt { kind, measure: Some(measure.id) }));
    }
    found
}

#[cfg(test)]
#[path = "steps_tests.rs"]
mod tests;
