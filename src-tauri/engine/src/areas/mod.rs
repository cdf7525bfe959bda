//! Where: districts and the city as data with years of validity, and problem areas that are stable across years.

pub(crate) mod rows;
mod view;

pub(crate) use view::view;
pub use view::{AreaView, AreasView, ProblemAreaView};

use crate::command::{AreasCommand, Now};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use chrono::NaiveDate;
use rows::{Area, ProblemArea};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

crate::words! {
    /// What kind of area it is.
    pub enum AreaKind {
        /// The whole municipality.
        Municipality = "municipality",
        /// Stadsområde.
        CityArea = "city_area",
        /// Stadsdel.
        District = "district",
        /// Mellanområde.
        Intermediate = "intermediate",
        /// Primärområde.
        Primary = "primary",
    }
}

/// An area as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AreaRow {
    /// Its short key, the same in all files of the organiser: `AN`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: AreaKind,
    /// Its official code.
    pub code: Option<String>,
    /// The local police area it belongs to.
    pub police_area: Option<String>,
    /// How many live there.
    pub inhabitants: Option<i64>,
    /// The first day it exists.
    pub valid_from: Option<NaiveDate>,
    /// The last day it exists.
    pub valid_to: Option<NaiveDate>,
    /// The key of the area it is a part of.
    pub part_of: Option<String>,
    /// The area that follows it when the division changes.
    pub becomes: Option<String>,
    /// Whether its numbers are made up.
    pub example: bool,
    /// A remark on where the numbers come from.
    pub remark: Option<String>,
}

/// A problem area as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProblemAreaRow {
    /// Its code, stable across years: `NAR`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What is counted to it.
    pub description: Option<String>,
}

/// One field of an area with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum AreaField {
    Name(String),
    Kind(AreaKind),
    PoliceArea(Option<String>),
    Inhabitants(Option<i64>),
    PartOf(Option<Id>),
}

pub(crate) fn decide(command: AreasCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    match command {
        AreasCommand::PutAreas { rows } => put_areas(rows, rows::all(read)?, now),
        AreasCommand::AddArea { name, kind, part_of } => {
            let name = required("name", &name)?;
            let key = free_key(&name, &rows::all(read)?);
            let mut edits = Edits::new();
            edits.add(&Area { part_of, ..empty(now.create(), key, name, kind) });
            Ok(edits)
        }
        AreasCommand::EditArea { area, to } => {
            let old: Area = read.need(area)?;
            if let AreaField::PartOf(Some(whole)) = to {
                require_outside(area, whole, &rows::by_id(read)?)?;
            }
            let mut edits = Edits::new();
            edits.change(&old, &with_field(old.clone(), to)?);
            Ok(edits)
        }
        AreasCommand::RemoveArea { area } => {
            let _: Area = read.need(area)?;
            let mut edits = Edits::new();
            edits.remove::<Area>(area, now.at);
            Ok(edits)
        }
        AreasCommand::PutProblemAreas { rows } => put_problem_areas(rows, rows::problem_areas(read)?, now),
    }
}

fn empty(id: Id, key: String, name: String, kind: AreaKind) -> Area {
    Area {
        id,
        key,
        name,
        kind,
        code: None,
        police_area: None,
        inhabitants: None,
        valid_from: None,
        valid_to: None,
        part_of: None,
        becomes: None,
        example: false,
        remark: None,
    }
}

/// A key of the name's first letters that no area has: `AN`, `AN2` …
fn free_key(name: &str, areas: &[Area]) -> String {
    let letters: String = name.chars().filter(|letter| letter.is_alphabetic()).take(2).collect();
    let stem = if letters.is_empty() { "A".to_owned() } else { letters.to_uppercase() };
    let taken = |key: &str| areas.iter().any(|area| area.key == key);
    std::iter::once(stem.clone())
        .chain((2..).map(|number| format!("{stem}{number}")))
        .find(|key| !taken(key))
        .unwrap_or(stem)
}

/// New areas and changes of those there are, by key. Areas that the file leaves out stay.
fn put_areas(rows: Vec<AreaRow>, areas: Vec<Area>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let mut known: HashMap<String, Area> = areas.into_iter().map(|area| (area.key.clone(), area)).collect();
    // First all areas without their wholes, so that a part may stand before its whole in the file.
    let mut wholes = Vec::new();
    for row in rows {
        let (key, name) = (required("key", &row.key)?, required("name", &row.name)?);
        let old = known.get(&key).cloned();
        let base = old.clone().unwrap_or_else(|| empty(now.create(), key.clone(), name.clone(), row.kind));
        let area = Area {
            name,
            kind: row.kind,
            code: optional("code", row.code.as_deref())?,
            police_area: optional("police_area", row.police_area.as_deref())?,
            inhabitants: row.inhabitants.map(|number| within("inhabitants", number, 0, 100_000_000)).transpose()?,
            valid_from: row.valid_from,
            valid_to: row.valid_to,
            becomes: optional("becomes", row.becomes.as_deref())?,
            example: row.example,
            remark: optional("remark", row.remark.as_deref())?,
            ..base
        };
        if let (Some(from), Some(to)) = (area.valid_from, area.valid_to)
            && to < from
        {
            return Err(Refusal::DatesTurned { field: "valid_to".to_owned() }.into());
        }
        match old {
            Some(old) => edits.change(&old, &area),
            None => edits.add(&area),
        }
        wholes.push((key.clone(), row.part_of));
        known.insert(key, area);
    }
    for (key, whole) in wholes {
        let whole = optional("part_of", whole.as_deref())?;
        let part_of = match whole {
            Some(whole) if whole == key => return Err(Refusal::AreaInItself.into()),
            Some(whole) => Some(known.get(&whole).ok_or_else(|| unknown("area", &whole))?.id),
            None => None,
        };
        let old = known[&key].clone();
        edits.change(&old, &Area { part_of, ..old.clone() });
    }
    Ok(edits)
}

fn with_field(mut area: Area, to: AreaField) -> Result<Area, Refusal> {
    match to {
        AreaField::Name(name) => area.name = required("name", &name)?,
        AreaField::Kind(kind) => area.kind = kind,
        AreaField::PoliceArea(police_area) => area.police_area = optional("police_area", police_area.as_deref())?,
        AreaField::Inhabitants(number) => {
            area.inhabitants = number.map(|number| within("inhabitants", number, 0, 100_000_000)).transpose()?;
        }
        AreaField::PartOf(whole) => area.part_of = whole,
    }
    Ok(area)
}

/// Refuses a whole that is the area itself or lies in it. Two laptops can still make a ring between them, so the walk
/// ends where it has been.
fn require_outside(area: Id, whole: Id, areas: &HashMap<Id, Area>) -> Result<(), Refusal> {
    let mut walked = Vec::new();
    let mut at = Some(whole);
    while let Some(here) = at.filter(|here| !walked.contains(here)) {
        if here == area {
            return Err(Refusal::AreaInItself);
        }
        walked.push(here);
        at = areas.get(&here).and_then(|one| one.part_of);
    }
    Ok(())
}

/// New problem areas and changes of those there are, by code; of two lines with one code the last counts.
fn put_problem_areas(rows: Vec<ProblemAreaRow>, there: Vec<ProblemArea>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    let mut known: HashMap<String, ProblemArea> = there.into_iter().map(|area| (area.code.clone(), area)).collect();
    for row in rows {
        let code = required("code", &row.code)?;
        let old = known.get(&code);
        let new = ProblemArea {
            id: old.map_or_else(|| now.create(), |area| area.id),
            code,
            name: required("name", &row.name)?,
            description: optional("description", row.description.as_deref())?,
        };
        match old {
            Some(old) => edits.change(old, &new),
            None => edits.add(&new),
        }
        known.insert(new.code.clone(), new);
    }
    Ok(edits)
}

/// The refusal of a key that nothing has.
pub(crate) fn unknown(what: &str, key: &str) -> Refusal {
    Refusal::UnknownKey { what: what.to_owned(), key: key.to_owned() }
}
