//! The plan of a file as the lines of a plan that is followed up.

use super::shape::{CauseLine, MeasureLine, PriorityLine};
use crate::follow_up::{PlanMeasure, PlanRow};

/// A plan line by line: a line that names each priority, then one for each measure and cause under it.
pub(crate) fn plan_rows(priorities: &[PriorityLine], measures: &[MeasureLine]) -> Vec<PlanRow> {
    let mut rows = Vec::new();
    for priority in priorities {
        let row = |cause: Option<&CauseLine>, measure: Option<PlanMeasure>, example| PlanRow {
            area: priority.area.clone(),
            priority: priority.title.clone(),
            problem_area: priority.problem_area.clone(),
            cause: cause.map(|cause| cause.text.clone()),
            measure,
            example,
        };
        rows.push(row(None, None, priority.example));
        for measure in measures.iter().filter(|measure| measure.priorities.contains(&priority.key)) {
            let aimed: Vec<_> =
                priority.causes.iter().filter(|cause| measure.causes.contains(&cause.key)).map(Some).collect();
            let aimed = if aimed.is_empty() { vec![None] } else { aimed };
            rows.extend(aimed.into_iter().map(|cause| row(cause, Some(plan_measure(measure)), measure.example)));
        }
    }
    rows
}

fn plan_measure(measure: &MeasureLine) -> PlanMeasure {
    let result = measure.result.as_ref();
    PlanMeasure {
        key: measure.key.clone(),
        text: measure.text.clone(),
        operative_goal: measure.operative_goal.clone(),
        when_words: measure.when_words.clone(),
        owners: measure.owners.iter().map(|owner| owner.name.clone()).collect(),
        goal_amount: measure.goal_amount,
        unit: measure.unit.clone(),
        ceiling: measure.ceiling,
        baseline: measure.baseline,
        goal_kind: measure.goal_kind,
        result: result.and_then(|result| result.amount),
        status: result.map(|result| result.status),
        colour: result.and_then(|result| result.colour),
        comment: result.and_then(|result| result.comment.clone()),
        source: measure.source.clone(),
        place: measure.place.clone(),
        contact_role: measure.contact_role.clone(),
        kind: measure.kind,
        term: measure.term,
        promise: Some(measure.promise),
        starts: measure.starts,
        ends: measure.ends,
        check_dates: measure.check_dates.clone(),
        follows: measure.follows.clone(),
        noted: measure.noted.clone(),
        closing: measure.closing.clone(),
    }
}
