//! From a file to the commands that begin the year after it: areas, problem areas, indicators with values, the file's
//! plan as the plan to follow up, and a hearing with the same agenda, method and rooms.

use super::rooms::rooms_of;
use crate::command::{
    AgendaCommand, AreasCommand, Command, FollowUpCommand, HearingCommand, MethodCommand, SituationCommand,
};
use crate::hearing::HearingRow;
use crate::hearing_file::{EarlierLine, HearingFile, plan_rows};
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
