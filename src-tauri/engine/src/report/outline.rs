//! What the report screen shows before anything is written: what goes in, what is unfinished, and the document's name.

use crate::areas::AreaKind;
use crate::error::Error;
use crate::id::Id;
use crate::priorities::{self, BreakCount};
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
    pub unfinished: Vec<BreakCount>,
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
        unfinished: priorities::break_counts(&plan.breaks),
    })
}
