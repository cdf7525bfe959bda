//! What the screens show of areas.

use super::AreaKind;
use super::division::{self, Division};
use super::rows::{self, Area, Succession};
use super::rules::{self, Doubt, Life, Step};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::{Change, Edits};
use crate::now::Now;
use crate::store::{Reader, Stored};
use crate::time::Moment;
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

/// How the division changes over time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DivisionsView {
    /// The stretches of time in which it does not change, the earliest first.
    pub periods: Vec<PeriodView>,
    /// What does not hang together.
    pub doubts: Vec<DoubtView>,
    /// Divisions that come with the program and would add something here.
    pub offered: Vec<OfferedDivision>,
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

/// A stretch of days with one division.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PeriodView {
    /// Its first day; none when nobody has said when it began.
    pub from: Option<String>,
    /// Its last day; none while it lasts.
    pub to: Option<String>,
    /// The areas valid in it.
    pub areas: Vec<Id>,
}

crate::words! {
    /// What does not hang together about an area.
    pub enum DoubtCode {
        /// It ends and nothing goes on with it.
        EndsWithoutSuccessor = "ends_without_successor",
        /// It goes on as another but has no last day.
        SuccessorWithoutEnd = "successor_without_end",
        /// What goes on with it is not there on the day after its end.
        SuccessorNotNextDay = "successor_not_next_day",
        /// It exists on days when what it is a part of does not.
        OutsideWhole = "outside_whole",
    }
}

/// Something that does not hang together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct DoubtView {
    pub code: DoubtCode,
    pub area: Id,
    pub name: String,
    /// The name of its successor or its whole, where the doubt is about one.
    pub other: Option<String>,
}

/// What a division that comes with the program would add.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct OfferedDivision {
    pub division: Division,
    /// How many areas would be new.
    pub added: i64,
    /// How many that are there would get something they lack.
    pub changed: i64,
    /// How many successions would be new.
    pub successions: i64,
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

/// How the division changes over time.
pub(crate) fn divisions(read: Reader<'_>) -> Result<DivisionsView, Error> {
    let all = rows::all(read)?;
    let names: HashMap<Id, &str> = all.iter().map(|area| (area.id, area.name.as_str())).collect();
    let lives: Vec<Life> = all.iter().map(Area::life).collect();
    let steps: Vec<Step> = rows::successions(read)?.iter().map(Step::from).collect();
    let periods = rules::periods(&lives).into_iter().map(|period| PeriodView {
        from: period.from.map(|day| day.to_string()),
        to: period.to.map(|day| day.to_string()),
        areas: period.areas,
    });
    Ok(DivisionsView {
        periods: periods.collect(),
        doubts: rules::doubts(&lives, &steps).iter().map(|doubt| doubt_view(doubt, &names)).collect(),
        offered: offered(read)?,
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

fn doubt_view(doubt: &Doubt, names: &HashMap<Id, &str>) -> DoubtView {
    let (code, other) = match doubt {
        Doubt::EndsWithoutSuccessor { .. } => (DoubtCode::EndsWithoutSuccessor, None),
        Doubt::SuccessorWithoutEnd { successor, .. } => (DoubtCode::SuccessorWithoutEnd, Some(successor)),
        Doubt::SuccessorNotNextDay { successor, .. } => (DoubtCode::SuccessorNotNextDay, Some(successor)),
        Doubt::OutsideWhole { whole, .. } => (DoubtCode::OutsideWhole, Some(whole)),
    };
    let name_of = |id: &Id| names.get(id).copied().unwrap_or_default().to_owned();
    DoubtView { code, area: doubt.area(), name: name_of(&doubt.area()), other: other.map(name_of) }
}

/// The divisions that fit the municipality and would add something: their own rule is asked.
fn offered(read: Reader<'_>) -> Result<Vec<OfferedDivision>, Error> {
    let mut found = Vec::new();
    for division in Division::ALL {
        let mut created = Vec::new();
        let edits = match division::add(*division, read, &mut Now::new(Moment(0), &mut created)) {
            Ok(edits) => edits,
            Err(Error::Refusal(Refusal::OtherMunicipality { .. })) => continue,
            Err(error) => return Err(error),
        };
        if !edits.is_empty() {
            let (added, changed) = count::<Area>(&edits);
            found.push(OfferedDivision {
                division: *division,
                added,
                changed,
                successions: count::<Succession>(&edits).0,
            });
        }
    }
    Ok(found)
}

/// How many rows of a table edits add, and how many of those that are there they change.
fn count<R: Stored>(edits: &Edits) -> (i64, i64) {
    let of_table = || edits.all().iter().filter(|edit| edit.table == R::TABLE);
    let added = of_table().filter(|edit| matches!(edit.change, Change::Add(_))).count() as i64;
    let mut changed: Vec<Id> =
        of_table().filter(|edit| matches!(edit.change, Change::Set { .. })).map(|edit| edit.row).collect();
    changed.sort();
    changed.dedup();
    (added, changed.len() as i64)
}
