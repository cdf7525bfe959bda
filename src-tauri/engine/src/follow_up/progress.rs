//! This hearing's own plan during the year: every measure with all that has been noted, and what is due now.

use super::chain::{ChainYearView, Chains, ClosingView, NotedView, UsualView};
use super::view::outcome_of;
use super::year::{YearDate, dates};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::priorities::{MeasureView, Plan, view as priorities};
use crate::store::Reader;
use crate::time::Moment;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// The plan of this hearing, as it stands now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProgressView {
    pub year: i64,
    pub today: String,
    pub areas: Vec<ProgressArea>,
    /// Dates that have passed without word, and those that are today or soon; by date.
    pub due: Vec<YearDate>,
    /// Measures, each counted once.
    pub measures: i64,
    pub without_result: i64,
    pub closed: i64,
}

/// The measures of one area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProgressArea {
    pub area: Id,
    pub name: String,
    pub measures: Vec<ProgressMeasure>,
}

/// A measure under way.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProgressMeasure {
    pub priority: Id,
    pub priority_title: String,
    pub also_serves: Vec<String>,
    pub measure: MeasureView,
    pub is_reached: Option<bool>,
    /// The latest first: that one counts.
    pub results: Vec<NotedView>,
    /// Its dates, each with how it stands.
    pub dates: Vec<YearDate>,
    /// The years it has gone on, this year last.
    pub chain: Vec<ChainYearView>,
    pub closing: Option<ClosingView>,
    pub usual: UsualView,
}

pub(crate) fn view(read: Reader<'_>, now: Moment, hearing: Id) -> Result<ProgressView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let chains = Chains::read(read)?;
    let all = dates(read, &hearing, &Plan::of_hearing(read, hearing.id)?, &chains, now.date())?;
    let mut by_measure: BTreeMap<Id, Vec<YearDate>> = BTreeMap::new();
    for date in &all {
        if let Some(measure) = date.measure {
            by_measure.entry(measure).or_default().push(date.clone());
        }
    }
    let mut areas = Vec::new();
    for area in priorities(read, hearing.id)?.areas {
        let mut measures: Vec<ProgressMeasure> = Vec::new();
        for priority in area.priorities {
            for measure in priority.measures {
                match measures.iter_mut().find(|one| one.measure.id == measure.id) {
                    Some(there) => there.also_serves.push(priority.title.clone()),
                    None => {
                        measures.push(ProgressMeasure {
                            priority: priority.id,
                            priority_title: priority.title.clone(),
                            also_serves: Vec::new(),
                            is_reached: outcome_of(&measure).is_reached(),
                            results: chains.noted(measure.id),
                            dates: by_measure.get(&measure.id).cloned().unwrap_or_default(),
                            chain: chains.years(measure.id),
                            closing: chains.closing_view(measure.id),
                            usual: chains.usual(measure.id),
                            measure,
                        });
                    }
                }
            }
        }
        if !measures.is_empty() {
            areas.push(ProgressArea { area: area.area, name: area.name, measures });
        }
    }
    let mut seen = BTreeSet::new();
    let each: Vec<&ProgressMeasure> =
        areas.iter().flat_map(|area| &area.measures).filter(|one| seen.insert(one.measure.id)).collect();
    Ok(ProgressView {
        year: hearing.year,
        today: now.date().to_string(),
        due: all.into_iter().filter(|one| one.measure.is_some() && one.state.is_open()).collect(),
        measures: each.len() as i64,
        without_result: each.iter().filter(|one| one.results.is_empty()).count() as i64,
        closed: each.iter().filter(|one| one.closing.is_some()).count() as i64,
        areas,
    })
}
