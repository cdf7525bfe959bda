//! A priority read aloud before the hall: the problem, its causes, its measures as sentences.

use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::priorities::{self, MeasureView, OwnerView};
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// A priority as it will stand.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedPriority {
    pub area: String,
    pub rank: i64,
    pub title: String,
    pub reason: Option<String>,
    /// In order: the first is cause 1.
    pub causes: Vec<String>,
    pub measures: Vec<ProjectedMeasure>,
}

/// What the sentence of a measure is made of.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedMeasure {
    pub id: Id,
    pub text: String,
    pub owners: Vec<OwnerView>,
    pub goal_amount: Option<f64>,
    pub unit: Option<String>,
    pub ceiling: bool,
    pub place: Option<String>,
    pub starts: Option<String>,
    pub ends: Option<String>,
    pub cause_numbers: Vec<i64>,
}

pub(super) fn view(read: Reader<'_>, hearing: Id, priority: Id) -> Result<ProjectedPriority, Error> {
    let view = priorities::view(read, hearing)?;
    let of_area = |area: priorities::AreaPriorities| {
        let found = area.priorities.into_iter().find(|one| one.id == priority)?;
        Some(ProjectedPriority {
            area: found.place_name(&area.name),
            rank: found.rank,
            title: found.title,
            reason: found.reason,
            causes: found.causes.into_iter().map(|cause| cause.text).collect(),
            measures: found.measures.into_iter().map(measure).collect(),
        })
    };
    view.areas.into_iter().find_map(of_area).ok_or_else(|| Refusal::Gone { what: "priority".to_owned() }.into())
}

fn measure(one: MeasureView) -> ProjectedMeasure {
    ProjectedMeasure {
        id: one.id,
        text: one.text,
        owners: one.owners,
        goal_amount: one.goal_amount,
        unit: one.unit,
        ceiling: one.ceiling,
        place: one.place,
        starts: one.starts,
        ends: one.ends,
        cause_numbers: one.cause_numbers,
    }
}
