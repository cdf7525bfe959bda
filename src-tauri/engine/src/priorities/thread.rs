//! The red thread: indicator → problem → cause → measure → result, and where it is broken. One computation feeds the
//! screen, the report and the command line.

use super::Plan;
use super::rows::Priority;
use crate::id::Id;
use serde::Serialize;
use ts_rs::TS;

crate::words! {
    /// A kind of break, or of something that a plan lacks; those that matter most first.
    pub enum BreakKind {
        /// Nothing will be done about it.
        PriorityWithoutMeasure = "priority_without_measure",
        /// Nobody has said why the problem is there.
        PriorityWithoutCause = "priority_without_cause",
        /// Nobody does it.
        MeasureWithoutOwner = "measure_without_owner",
        /// Nobody has said how many times or how much.
        MeasureWithoutGoal = "measure_without_goal",
        /// Nobody has said when it begins.
        MeasureWithoutStart = "measure_without_start",
        /// Nobody has said by when.
        MeasureWithoutEnd = "measure_without_end",
        /// The measure acts on no cause.
        MeasureWithoutCause = "measure_without_cause",
        /// The measure serves no priority.
        MeasureWithoutPriority = "measure_without_priority",
        /// The area has no picture of its situation.
        PriorityWithoutSituation = "priority_without_situation",
        /// Not signed by both.
        PriorityNotFixed = "priority_not_fixed",
        /// Nothing will be done about this cause.
        CauseWithoutMeasure = "cause_without_measure",
    }
}

/// One place where something is missing, with what it is missing from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct Break {
    pub kind: BreakKind,
    /// The priority it is mended from; none for a measure that serves none.
    pub priority: Option<Id>,
    pub cause: Option<Id>,
    pub measure: Option<Id>,
}

/// The red thread of a priority, in the order it is read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct Thread {
    pub stations: Vec<StationView>,
}

/// One station of the thread.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StationView {
    pub station: Station,
    /// How many things stand here.
    pub count: i64,
    /// The thread breaks here.
    pub broken: bool,
    /// Nothing is chosen here yet, though there is something to choose among.
    pub open: bool,
    /// The thread is whole so far, but this comes later.
    pub later: bool,
    /// What breaks it here, the first of what does.
    pub lacks: Option<Break>,
}

crate::words! {
    /// A station of the red thread.
    pub enum Station {
        /// How things are.
        Situation = "situation",
        /// What is wrong.
        Problem = "problem",
        /// Why.
        Causes = "causes",
        /// What is done.
        Measures = "measures",
        /// What became of it.
        Result = "result",
    }
}

/// The thread of a priority. It is broken where the next station has nothing to hold on to, and at a measure that nobody
/// does; that a cause has no measure yet, or a measure no date, is a break of its own but leaves the thread whole.
pub(super) fn thread(plan: &Plan, priority: &Priority, breaks: &[Break]) -> Thread {
    use BreakKind as K;
    let measures: Vec<_> = plan.measures_of(priority.id).collect();
    let evidence = plan.evidence_of(priority.id).filter(|one| plan.value_of(one).is_some()).count() as i64;
    let results = measures.iter().filter(|measure| plan.latest_result(measure.id).is_some()).count();
    let first = |kind| {
        let is_here = |one: &&Break| match one.measure {
            Some(measure) => measures.iter().any(|mine| mine.id == measure),
            None => one.priority == Some(priority.id),
        };
        breaks.iter().filter(|one| one.kind == kind).find(is_here).copied()
    };
    let stations = [
        (Station::Situation, evidence, first(K::PriorityWithoutSituation)),
        (Station::Problem, 1, None),
        (Station::Causes, plan.causes_of(priority.id).count() as i64, first(K::PriorityWithoutCause)),
        (
            Station::Measures,
            measures.len() as i64,
            first(K::PriorityWithoutMeasure).or_else(|| first(K::MeasureWithoutOwner)),
        ),
        (Station::Result, results as i64, None),
    ];
    let stations = stations.map(|(station, count, lacks)| StationView {
        station,
        count,
        broken: lacks.is_some(),
        open: station == Station::Situation && count == 0 && lacks.is_none(),
        later: station == Station::Result && count == 0,
        lacks,
    });
    Thread { stations: stations.to_vec() }
}

/// How many of each thing the plan holds, and how many lack something.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[allow(missing_docs)]
pub struct Counts {
    pub priorities: i64,
    pub priorities_fixed: i64,
    pub causes: i64,
    pub measures: i64,
    pub joint_measures: i64,
    pub promises: i64,
    pub priorities_without_measure: i64,
    pub priorities_without_cause: i64,
    pub causes_without_measure: i64,
    pub measures_without_owner: i64,
    pub measures_without_goal: i64,
    pub measures_without_start: i64,
    pub measures_without_end: i64,
    pub measures_without_cause: i64,
    pub measures_without_priority: i64,
    pub priorities_without_situation: i64,
    pub deprioritised: i64,
}

/// Every break of the plan, by priority and then by measure.
pub fn breaks(plan: &Plan) -> Vec<Break> {
    use BreakKind as K;
    let mut found = Vec::new();
    for priority in &plan.priorities {
        let of = |kind, cause| Break { kind, priority: Some(priority.id), cause, measure: None };
        if plan.causes_of(priority.id).next().is_none() {
            found.push(of(K::PriorityWithoutCause, None));
        }
        if plan.measures_of(priority.id).next().is_none() {
            found.push(of(K::PriorityWithoutMeasure, None));
        }
        let bare = plan.causes_of(priority.id).filter(|cause| !plan.is_aimed_at(cause.id));
        found.extend(bare.map(|cause| of(K::CauseWithoutMeasure, Some(cause.id))));
        if plan.values_of(priority.area) == 0 {
            found.push(of(K::PriorityWithoutSituation, None));
        }
        if !plan.is_fixed(priority.id) {
            found.push(of(K::PriorityNotFixed, None));
        }
    }
    for measure in &plan.measures {
        let Some(priority) = mended_from(plan, measure.id) else {
            // It is linked or removed; what else it lacks can wait.
            let kind = K::MeasureWithoutPriority;
            found.push(Break { kind, priority: None, cause: None, measure: Some(measure.id) });
            continue;
        };
        let lacks = [
            (K::MeasureWithoutCause, plan.causes_aimed_at(measure.id).next().is_none()),
            (K::MeasureWithoutOwner, plan.owners_of(measure.id).next().is_none()),
            (K::MeasureWithoutGoal, measure.goal_amount.is_none()),
            (K::MeasureWithoutStart, measure.starts.is_none()),
            (K::MeasureWithoutEnd, measure.ends.is_none()),
        ];
        let lacks = lacks.into_iter().filter(|(_, lacks)| *lacks);
        found.extend(lacks.map(|(kind, _)| Break {
            kind,
            priority: Some(priority),
            cause: None,
            measure: Some(measure.id),
        }));
    }
    found
}

/// The priority a measure is mended from: of those it serves the first that is fixed, for that one locks the measure
/// until it is reopened; or else the first.
fn mended_from(plan: &Plan, measure: Id) -> Option<Id> {
    let served: Vec<Id> = plan.served_by(measure).map(|one| one.id).collect();
    served.iter().find(|one| plan.is_fixed(**one)).or(served.first()).copied()
}

/// The counts of the plan.
pub fn counts(plan: &Plan) -> Counts {
    let breaks = breaks(plan);
    let broken = |kind| breaks.iter().filter(|one| one.kind == kind).count() as i64;
    Counts {
        priorities: plan.priorities.len() as i64,
        priorities_fixed: plan.priorities.iter().filter(|one| plan.is_fixed(one.id)).count() as i64,
        causes: plan.causes.len() as i64,
        measures: plan.measures.len() as i64,
        joint_measures: plan.measures.iter().filter(|one| plan.is_joint(one.id)).count() as i64,
        promises: plan.measures.iter().filter(|one| one.promise).count() as i64,
        priorities_without_measure: broken(BreakKind::PriorityWithoutMeasure),
        priorities_without_cause: broken(BreakKind::PriorityWithoutCause),
        causes_without_measure: broken(BreakKind::CauseWithoutMeasure),
        measures_without_owner: broken(BreakKind::MeasureWithoutOwner),
        measures_without_goal: broken(BreakKind::MeasureWithoutGoal),
        measures_without_start: broken(BreakKind::MeasureWithoutStart),
        measures_without_end: broken(BreakKind::MeasureWithoutEnd),
        measures_without_cause: broken(BreakKind::MeasureWithoutCause),
        measures_without_priority: broken(BreakKind::MeasureWithoutPriority),
        priorities_without_situation: broken(BreakKind::PriorityWithoutSituation),
        deprioritised: plan.deprioritised.len() as i64,
    }
}
