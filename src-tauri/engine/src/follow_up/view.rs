//! Last year's promises beside their results.

use crate::error::Error;
use crate::hearing::rows::{Hearing, before};
use crate::id::Id;
use crate::priorities::{MeasureView, view as priorities};
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// The plan of the hearing before this one, with what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct FollowUpView {
    /// The year that is followed up; none when the file has no earlier hearing.
    pub year: Option<i64>,
    pub areas: Vec<FollowUpArea>,
    pub promises: i64,
    pub without_result: i64,
    pub without_goal: i64,
}

/// The measures of one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct FollowUpArea {
    pub area: Id,
    pub key: String,
    pub name: String,
    pub promises: Vec<PromiseView>,
}

/// A measure that was promised, with the priority it served.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PromiseView {
    pub priority: Id,
    pub priority_title: String,
    pub measure: MeasureView,
    /// The result reaches the goal; nothing where there is no goal or no result.
    pub is_reached: Option<bool>,
}

/// Whether a result reaches its goal: at least as much, or at most where the goal is a ceiling.
pub fn is_reached(goal: Option<f64>, result: Option<f64>, ceiling: bool) -> Option<bool> {
    let (goal, result) = (goal?, result?);
    Some(if ceiling { result <= goal } else { result >= goal })
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<FollowUpView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let Some(earlier) = before(read, hearing.year)? else {
        return Ok(FollowUpView { year: None, areas: Vec::new(), promises: 0, without_result: 0, without_goal: 0 });
    };
    let mut areas = Vec::new();
    for area in priorities(read, earlier.id)?.areas {
        let promises: Vec<_> = area
            .priorities
            .into_iter()
            .flat_map(|priority| {
                let (id, title) = (priority.id, priority.title);
                priority.measures.into_iter().map(move |measure| {
                    let result = measure.result.as_ref().and_then(|result| result.amount);
                    PromiseView {
                        priority: id,
                        priority_title: title.clone(),
                        is_reached: is_reached(measure.goal_amount, result, measure.ceiling),
                        measure,
                    }
                })
            })
            .collect();
        areas.push(FollowUpArea { area: area.area, key: area.key, name: area.name, promises });
    }
    let count = |lacks: &dyn Fn(&MeasureView) -> bool| {
        areas.iter().flat_map(|area| &area.promises).filter(|one| lacks(&one.measure)).count() as i64
    };
    Ok(FollowUpView {
        year: Some(earlier.year),
        promises: count(&|_| true),
        without_result: count(&|one| one.result.as_ref().is_none_or(|result| result.amount.is_none())),
        without_goal: count(&|one| one.goal_amount.is_none()),
        areas,
    })
}

#[cfg(test)]
mod tests {
    use super::is_reached;

    #[test]
    fn a_ceiling_is_reached_from_below_and_a_goal_from_above() {
        assert_eq!(is_reached(Some(24.0), Some(31.0), true), Some(false));
        assert_eq!(is_reached(Some(24.0), Some(20.0), true), Some(true));
        assert_eq!(is_reached(Some(100.0), Some(300.0), false), Some(true));
        assert_eq!(is_reached(None, Some(18.0), false), None);
    }
}
