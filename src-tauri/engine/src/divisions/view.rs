//! How the division changes over time, what of it does not hang together, and which divisions could be added.

use super::Division;
use crate::areas::rows::{self, Area, Succession};
use crate::areas::rules::{self, Doubt, Life, Step};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::{Change, Edits};
use crate::now::Now;
use crate::store::{Reader, Stored};
use crate::time::Moment;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

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

/// How the division changes over time.
pub(crate) fn view(read: Reader<'_>) -> Result<DivisionsView, Error> {
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
        let edits = match super::add(*division, read, &mut Now::new(Moment(0), &mut created)) {
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
