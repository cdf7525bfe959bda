//! From a file to the commands that begin the year after it: areas, problem areas, indicators with values, the file's
//! plan as the plan to follow up, and a hearing with the same agenda, method and rooms.

use super::rooms::rooms_of;
use super::shape::{CauseLine, EarlierLine, HearingFile, MeasureLine, PriorityLine};
use crate::command::{
    AgendaCommand, AreasCommand, Command, FollowUpCommand, HearingCommand, MethodCommand, SituationCommand,
};
use crate::follow_up::{PlanMeasure, PlanRow};
use crate::hearing::HearingRow;
use crate::workshops::WorkshopRow;
use chrono::{Months, NaiveDate};

/// What a file gives to the year after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// The year of the file.
    pub year: i32,
    /// The facts proposed for the hearing after it: the same place and manner, a year later, with no day yet.
    pub next: HearingRow,
    /// What lasts across hearings, and the file's own hearing with its plan.
    pub earlier: Vec<Command>,
    /// The hearing after it, with the same agenda and method.
    pub begin: Vec<Command>,
    /// Its rooms, for the areas there are by then. Nobody is placed in them.
    pub rooms: Vec<WorkshopRow>,
}

/// What this file gives to the year after it.
pub fn start(file: HearingFile) -> Start {
    let year = file.hearing.year;
    let later = |date: Option<NaiveDate>| date.and_then(|date| date.checked_add_months(Months::new(12)));
    let next = HearingRow {
        year: year + 1,
        title: file.hearing.title.replace(&year.to_string(), &(year + 1).to_string()),
        date: None,
        period_from: later(file.hearing.period_from),
        period_to: later(file.hearing.period_to),
        example: file.example,
        remark: None,
        ..file.hearing.clone()
    };
    let rooms = file.workshops.into_iter().map(|room| room.workshop).collect();
    let rooms = rooms_of(next.year, rooms, &file.areas, &file.successions);
    let mut before: Vec<Command> = vec![
        AreasCommand::PutAreas { rows: file.areas }.into(),
        AreasCommand::PutSuccessions { rows: file.successions }.into(),
        AreasCommand::PutProblemAreas { rows: file.problem_areas }.into(),
        SituationCommand::PutIndicators { rows: file.indicators }.into(),
        SituationCommand::PutValues { rows: file.values }.into(),
    ];
    // The earliest first: each plan is there before the one that carries it on.
    let mut plans: Vec<EarlierLine> = file.earlier.into_iter().chain(file.before_earlier).collect();
    plans.sort_by_key(|plan| plan.year);
    for EarlierLine { year, plan } in plans {
        let year = i32::try_from(year).unwrap_or(i32::MAX);
        before.push(FollowUpCommand::PutPlan { year, rows: plan }.into());
    }
    before.push(HearingCommand::PutHearing { facts: file.hearing }.into());
    before.push(FollowUpCommand::PutPlan { year, rows: plan_rows(&file.priorities, &file.measures) }.into());
    let agenda = file.agenda.into_iter().map(|line| line.planned).collect();
    let begin = vec![
        HearingCommand::StartHearing { facts: next.clone() }.into(),
        AgendaCommand::PutAgenda { year: next.year, starts: next.starts, rows: agenda }.into(),
        MethodCommand::PutMethod { year: next.year, rows: file.method }.into(),
    ];
    Start { year, next, earlier: before, begin, rooms }
}

/// A plan line by line: a line that names each priority, then one for each measure and cause under it.
pub(super) fn plan_rows(priorities: &[PriorityLine], measures: &[MeasureLine]) -> Vec<PlanRow> {
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
