//! The red thread: indicator → problem → cause → measure → result, and where it is broken. One computation feeds the
//! screen, the report and the command line.

use super::Plan;
use crate::id::Id;
use serde::Serialize;
use ts_rs::TS;

crate::words! {
    /// A kind of break, or of something that a plan lacks.
    pub enum BreakKind {
        /// Nobody has said why the problem is there.
        PriorityWithoutCause = "priority_without_cause",
        /// Nothing will be done about it.
        PriorityWithoutMeasure = "priority_without_measure",
        /// Nothing will be done about this cause.
        CauseWithoutMeasure = "cause_without_measure",
        /// The measure acts on no cause.
        MeasureWithoutCause = "measure_without_cause",
        /// Nobody does it.
        MeasureWithoutOwner = "measure_without_owner",
        /// Nobody has said how many times or how much.
        MeasureWithoutGoal = "measure_without_goal",
        /// Nobody has said when it begins.
        MeasureWithoutStart = "measure_without_start",
        /// Nobody has said by when.
        MeasureWithoutEnd = "measure_without_end",
        /// Not signed by both.
        PriorityNotFixed = "priority_not_fixed",
    }
}

/// One place where something is missing, with what it is missing from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct Break {
    pub kind: BreakKind,
    /// The priority it is mended from; none for a measure that serves none.
    pub priority: Option<Id>,
    pub cause: Option<Id>,
    pub measure: Option<Id>,
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
        if !plan.is_fixed(priority.id) {
            found.push(of(K::PriorityNotFixed, None));
        }
    }
    for measure in &plan.measures {
        let priority = plan.serving.iter().find(|link| link.measure == measure.id).map(|link| link.priority);
        let lacks = [
            (K::MeasureWithoutCause, plan.causes_aimed_at(measure.id).next().is_none()),
            (K::MeasureWithoutOwner, plan.owners_of(measure.id).next().is_none()),
            (K::MeasureWithoutGoal, measure.goal_amount.is_none()),
            (K::MeasureWithoutStart, measure.starts.is_none()),
            (K::MeasureWithoutEnd, measure.ends.is_none()),
        ];
        let lacks = lacks.into_iter().filter(|(_, lacks)| *lacks);
        found.extend(lacks.map(|(kind, _)| Break { kind, priority, cause: None, measure: Some(measure.id) }));
    }
    found
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
        deprioritised: plan.deprioritised.len() as i64,
    }
}
