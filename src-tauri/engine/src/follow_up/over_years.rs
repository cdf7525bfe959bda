//! Over the years: which problem areas were prioritised in which areas, at every hearing of the file, told by the areas
//! of this one.

use super::lineage::Lineage;
use crate::areas::rows::problem_areas;
use crate::error::Error;
use crate::hearing::rows::{Hearing, all as hearings};
use crate::id::Id;
use crate::priorities::ranks::{Ranked, of_hearing, place_name};
use crate::store::Reader;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Problem areas against years.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OverYearsView {
    /// The years of the hearings, the earliest first.
    pub years: Vec<i64>,
    /// Those of most years and most areas first.
    pub rows: Vec<OverYearsRow>,
    /// The areas of this hearing that anything was prioritised in, in their order.
    pub areas: Vec<OverYearsArea>,
}

/// One problem area over the years.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OverYearsRow {
    pub code: String,
    pub name: String,
    /// For each of the years, where it was prioritised.
    pub years: Vec<OverYearsYear>,
    /// In how many years it was prioritised anywhere.
    pub times: i64,
}

/// Where a problem area was prioritised in a year, by rank.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OverYearsYear {
    pub year: i64,
    pub places: Vec<OverYearsPlace>,
}

/// An area that had it among its priorities.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OverYearsPlace {
    /// What the area was called then.
    pub name: String,
    pub rank: i64,
    pub title: String,
    /// The areas of this hearing that it is found in.
    pub here: Vec<Id>,
}

/// An area of this hearing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OverYearsArea {
    pub area: Id,
    pub name: String,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<OverYearsView, Error> {
    let this: Hearing = read.need(hearing)?;
    let lineage = Lineage::read(read, this.year)?;
    let mut years: BTreeMap<i64, BTreeMap<Id, Vec<OverYearsPlace>>> = BTreeMap::new();
    for hearing in hearings(read)? {
        let of_year = years.entry(hearing.year).or_default();
        for Ranked { priority, rank, room } in of_hearing(read, hearing.id)? {
            let Some(problem_area) = priority.problem_area else { continue };
            of_year.entry(problem_area).or_default().push(OverYearsPlace {
                name: place_name(&lineage.name(priority.area), room.as_deref()),
                rank,
                title: priority.title,
                here: lineage.find(priority.area).home,
            });
        }
    }
    let mut rows: Vec<OverYearsRow> = Vec::new();
    for problem_area in problem_areas(read)? {
        let of_years: Vec<OverYearsYear> = years
            .iter()
            .map(|(year, places)| {
                let mut places = places.get(&problem_area.id).cloned().unwrap_or_default();
                places.sort_by(|one, other| (one.rank, &one.name).cmp(&(other.rank, &other.name)));
                OverYearsYear { year: *year, places }
            })
            .collect();
        let times = of_years.iter().filter(|one| !one.places.is_empty()).count() as i64;
        if times > 0 {
            rows.push(OverYearsRow { code: problem_area.code, name: problem_area.name, years: of_years, times });
        }
    }
    let places = |row: &OverYearsRow| row.years.iter().map(|one| one.places.len()).sum::<usize>();
    rows.sort_by_key(|row| (std::cmp::Reverse((row.times, places(row))), row.name.clone()));
    let used: BTreeSet<Id> = rows
        .iter()
        .flat_map(|row| &row.years)
        .flat_map(|one| &one.places)
        .flat_map(|place| place.here.iter().copied())
        .collect();
    Ok(OverYearsView {
        years: years.into_keys().collect(),
        rows,
        areas: lineage
            .areas()
            .iter()
            .filter(|area| used.contains(&area.id))
            .map(|area| OverYearsArea { area: area.id, name: area.name.clone() })
            .collect(),
    })
}
