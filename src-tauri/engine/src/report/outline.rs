//! What the report screen shows before anything is written: what goes in, what is unfinished, and the document's name.

use crate::areas::AreaKind;
use crate::error::Error;
use crate::id::Id;
use crate::priorities::{self, BreakKind};
use crate::store::Reader;
use crate::time::Moment;
use serde::Serialize;
use ts_rs::TS;

/// The report as it would be now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ReportView {
    /// The name of the content as it is now.
    pub document_id: String,
    pub example: bool,
    pub priorities: i64,
    pub priorities_fixed: i64,
    /// The pages of areas, in their order.
    pub areas: Vec<ChapterView>,
    /// The year of the results; none leaves the chapter out.
    pub results_of: Option<i64>,
    /// What is missing, the kinds that matter most first.
    pub unfinished: Vec<UnfinishedView>,
}

/// A page of the report.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ChapterView {
    pub area: Id,
    pub name: String,
    pub is_city: bool,
    pub priorities: i64,
}

/// A kind of break, and how many there are; its words are `break-…`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct UnfinishedView {
    pub kind: BreakKind,
    pub count: i64,
}

/// The kinds of breaks, those that matter most first.
const ORDER: [BreakKind; 8] = [
    BreakKind::PriorityWithoutMeasure,
    BreakKind::PriorityWithoutCause,
    BreakKind::MeasureWithoutOwner,
    BreakKind::MeasureWithoutGoal,
    BreakKind::MeasureWithoutStart,
    BreakKind::MeasureWithoutEnd,
    BreakKind::PriorityNotFixed,
    BreakKind::CauseWithoutMeasure,
];

/// What is missing of a plan, the kinds that matter most first; the report's first page says the same.
pub(super) fn unfinished(breaks: &[priorities::Break]) -> Vec<UnfinishedView> {
    let count = |kind| breaks.iter().filter(|one| one.kind == kind).count() as i64;
    let all = ORDER.map(|kind| UnfinishedView { kind, count: count(kind) });
    all.into_iter().filter(|one| one.count > 0).collect()
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<ReportView, Error> {
    // The moment is not a part of the name.
    let file = super::file(read, hearing, Moment(0))?;
    let plan = priorities::view(read, hearing)?;
    Ok(ReportView {
        document_id: file.document.id,
        example: file.example,
        priorities: plan.counts.priorities,
        priorities_fixed: plan.counts.priorities_fixed,
        areas: plan
            .areas
            .iter()
            .map(|area| ChapterView {
                area: area.area,
                name: area.name.clone(),
                is_city: area.kind == AreaKind::Municipality,
                priorities: area.priorities.len() as i64,
            })
            .collect(),
        results_of: file.earlier.map(|earlier| earlier.year),
        unfinished: unfinished(&plan.breaks),
    })
}
