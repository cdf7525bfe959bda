//! What the screens show of areas.

use super::AreaKind;
use super::rows::{self, Area, Succession};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// The areas and the problem areas of the data file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AreasView {
    /// An earlier division before a later one, in it by code and name, the municipality last.
    pub areas: Vec<AreaView>,
    /// In the order they were made.
    pub problem_areas: Vec<ProblemAreaView>,
}

/// An area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AreaView {
    pub id: Id,
    pub key: String,
    pub name: String,
    pub kind: AreaKind,
    pub code: Option<String>,
    pub police_area: Option<String>,
    pub inhabitants: Option<i64>,
    pub part_of: Option<Id>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    /// What a file says follows it, where no such area is there yet.
    pub becomes: Option<String>,
    pub example: bool,
    pub remark: Option<String>,
    /// What goes on with it.
    pub successors: Vec<LinkView>,
    /// What it goes on with.
    pub predecessors: Vec<LinkView>,
}

/// The area at the other end of a succession.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct LinkView {
    pub succession: Id,
    pub area: Id,
    pub name: String,
    /// Which part of the earlier area, in words; none for the area itself.
    pub part: Option<String>,
}

/// A problem area.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProblemAreaView {
    pub id: Id,
    pub code: String,
    pub name: String,
    pub description: Option<String>,
}

/// All areas, of all times.
pub(crate) fn view(read: Reader<'_>) -> Result<AreasView, Error> {
    of(read, |_| true)
}

/// The areas that a hearing works with: those that exist in its year, and others that it is about all the same.
pub(crate) fn in_hearing(read: Reader<'_>, hearing: Id) -> Result<AreasView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let worked_on: Vec<Id> =
        crate::workshops::rows::of_hearing(read, hearing.id)?.iter().map(|workshop| workshop.area).collect();
    let seen: Vec<Id> = rows::in_year(read, hearing.year, &worked_on)?.iter().map(|area| area.id).collect();
    of(read, |area| seen.contains(&area.id))
}

fn of(read: Reader<'_>, is_seen: impl Fn(&Area) -> bool) -> Result<AreasView, Error> {
    let all = rows::all(read)?;
    let successions = rows::successions(read)?;
    let names: HashMap<Id, &str> = all.iter().map(|area| (area.id, area.name.as_str())).collect();
    let problem_areas = rows::problem_areas(read)?.into_iter().map(|area| ProblemAreaView {
        id: area.id,
        code: area.code,
        name: area.name,
        description: area.description,
    });
    Ok(AreasView {
        problem_areas: problem_areas.collect(),
        areas: all
            .iter()
            .filter(|area| is_seen(area))
            .map(|area| area_view(area.clone(), &successions, &names))
            .collect(),
    })
}

fn area_view(area: Area, successions: &[Succession], names: &HashMap<Id, &str>) -> AreaView {
    let name_of = |id: Id| names.get(&id).copied().unwrap_or_default().to_owned();
    let link = |one: &Succession, other: Id| LinkView {
        succession: one.id,
        area: other,
        name: name_of(other),
        part: one.part.clone(),
    };
    let ours = |is_here: &dyn Fn(&Succession) -> bool, other: &dyn Fn(&Succession) -> Id| {
        let mut links: Vec<LinkView> =
            successions.iter().filter(|one| is_here(one)).map(|one| link(one, other(one))).collect();
        // What goes on whole is said before what is only a part.
        links.sort_by_key(|link| link.part.is_some());
        links
    };
    AreaView {
        successors: ours(&|one| one.area == area.id, &|one| one.successor),
        predecessors: ours(&|one| one.successor == area.id, &|one| one.area),
        id: area.id,
        key: area.key,
        name: area.name,
        kind: area.kind,
        code: area.code,
        police_area: area.police_area,
        inhabitants: area.inhabitants,
        part_of: area.part_of,
        valid_from: area.valid_from.map(|date| date.to_string()),
        valid_to: area.valid_to.map(|date| date.to_string()),
        becomes: area.becomes,
        example: area.example,
        remark: area.remark,
    }
}
