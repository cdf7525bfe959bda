//! What the start screen and the overview show of hearings, and what can be counted of one.

mod phase;
mod status;

pub use phase::YearPhase;
pub use status::StatusView;
pub(crate) use status::status;

use crate::agenda;
use crate::error::Error;
use crate::exported::{self, Edition, Format};
use crate::hearing::city_of;
use crate::hearing::rows::{self, Hearing};
use crate::id::Id;
use crate::priorities::{Counts, Plan, counts};
use crate::store::Reader;
use crate::time::TimeOfDay;
use phase::{Happened, phase};
use serde::Serialize;
use ts_rs::TS;

/// All hearings of the data file, the latest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct HearingsView {
    pub hearings: Vec<HearingSummary>,
}

/// One hearing in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct HearingSummary {
    pub id: Id,
    pub year: i64,
    pub title: String,
    pub city: Option<String>,
    pub date: Option<String>,
    pub venue: Option<String>,
    pub priorities: i64,
    pub priorities_fixed: i64,
    pub measures: i64,
    /// Only its plan is here, read from a file: no agenda, no rooms.
    pub only_plan: bool,
    pub example: bool,
}

/// One hearing at a glance.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OverviewView {
    pub id: Id,
    pub year: i64,
    pub title: String,
    pub city: Option<String>,
    pub date: Option<String>,
    pub venue: Option<String>,
    pub organiser: Option<String>,
    pub theme: Option<String>,
    pub period_from: Option<String>,
    pub period_to: Option<String>,
    pub starts: TimeOfDay,
    pub ends: Option<TimeOfDay>,
    pub votes_each: i64,
    pub most_priorities: i64,
    pub remark: Option<String>,
    pub participants: i64,
    pub agenda_items: i64,
    pub planned_end: TimeOfDay,
    pub actual_end: Option<TimeOfDay>,
    pub areas: i64,
    pub problem_areas: i64,
    pub indicators: i64,
    pub values: i64,
    pub workshops: i64,
    pub method_steps: i64,
    pub cards: i64,
    pub problems: i64,
    pub votes: i64,
    pub matrix_answers: i64,
    #[serde(flatten)]
    #[ts(flatten)]
    pub counts: Counts,
    /// The phase of the year that is now.
    pub phase: YearPhase,
    /// How many things the method says are missing: causes, measures and owners.
    pub unfinished: i64,
    /// The year of the hearing before this one, when the file has it.
    pub previous_year: Option<i64>,
    pub previous_measures: i64,
    pub example_data: bool,
}

pub(crate) fn hearings(read: Reader<'_>) -> Result<HearingsView, Error> {
    let summary = |hearing: Hearing| {
        let plan = Plan::of_hearing(read, hearing.id)?;
        Ok(HearingSummary {
            id: hearing.id,
            year: hearing.year,
            city: city_of(read, &hearing)?,
            title: hearing.title,
            date: hearing.date.map(|date| date.to_string()),
            venue: hearing.venue,
            priorities: plan.priorities.len() as i64,
            priorities_fixed: plan.priorities.iter().filter(|one| plan.is_fixed(one.id)).count() as i64,
            measures: plan.measures.len() as i64,
            only_plan: rows::count(read, rows::Counted::AgendaItems, hearing.id)? == 0
                && rows::count(read, rows::Counted::Workshops, hearing.id)? == 0
                && !plan.measures.is_empty(),
            example: hearing.example,
        })
    };
    Ok(HearingsView { hearings: rows::all(read)?.into_iter().map(summary).collect::<Result<_, Error>>()? })
}

pub(crate) fn overview(read: Reader<'_>, hearing: Id) -> Result<OverviewView, Error> {
    use rows::Counted;
    let hearing: Hearing = read.need(hearing)?;
    let agenda = agenda::view(read, hearing.id)?;
    let count = |what| rows::count(read, what, hearing.id);
    let previous = rows::before(read, hearing.year)?;
    let counts = counts(&Plan::of_hearing(read, hearing.id)?);
    Ok(OverviewView {
        id: hearing.id,
        year: hearing.year,
        city: city_of(read, &hearing)?,
        title: hearing.title,
        date: hearing.date.map(|date| date.to_string()),
        venue: hearing.venue,
        organiser: hearing.organiser,
        theme: hearing.theme,
        period_from: hearing.period_from.map(|date| date.to_string()),
        period_to: hearing.period_to.map(|date| date.to_string()),
        starts: hearing.starts,
        ends: hearing.ends,
        votes_each: hearing.votes_each,
        most_priorities: hearing.most_priorities,
        remark: hearing.remark,
        participants: count(Counted::Participants)?,
        agenda_items: agenda.items.len() as i64,
        planned_end: agenda.planned_end,
        actual_end: agenda.actual_end,
        areas: count(Counted::Areas)?,
        problem_areas: count(Counted::ProblemAreas)?,
        indicators: count(Counted::Indicators)?,
        values: count(Counted::Values)?,
        workshops: count(Counted::Workshops)?,
        method_steps: count(Counted::MethodSteps)?,
        cards: count(Counted::Cards)?,
        problems: count(Counted::Problems)?,
        votes: count(Counted::Votes)?,
        matrix_answers: count(Counted::MatrixAnswers)?,
        phase: phase(Happened {
            begun: agenda.items.iter().any(|item| item.actual_start.is_some()),
            ended: agenda.actual_end.is_some(),
            all_fixed: counts.priorities > 0 && counts.priorities_fixed == counts.priorities,
            reported: exported::view(read, hearing.id)?
                .exports
                .iter()
                .any(|export| export.format == Format::Pdf && export.edition != Some(Edition::Working)),
        }),
        unfinished: counts.priorities_without_measure + counts.priorities_without_cause + counts.measures_without_owner,
        counts,
        previous_year: previous.as_ref().map(|one| one.year),
        previous_measures: match &previous {
            Some(previous) => rows::count(read, Counted::Measures, previous.id)?,
            None => 0,
        },
        example_data: hearing.example || count(Counted::MadeUpPriorities)? > 0,
    })
}
