//! Where: districts and the city as data with years of validity and what follows what when the division changes, and
//! problem areas that are stable across years.

mod command;
pub(crate) mod put;
pub(crate) mod rows;
pub mod rules;
mod view;

pub use command::AreasCommand;
pub use view::{AreaView, AreasView, LinkView, ProblemAreaView};
pub(crate) use view::{in_hearing, view};

use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required, within};
use crate::situation;
use crate::store::Reader;
use chrono::NaiveDate;
use rows::{Area, Succession};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

crate::words! {
    /// What kind of area it is.
    pub enum AreaKind in "area-kind" {
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
    /// What follows it when the division changes, by name or key; several apart by `;`, a part in brackets. Becomes
    /// successions where those areas are there.
    pub becomes: Option<String>,
    /// Whether its numbers are made up.
    pub example: bool,
    /// A remark on where the numbers come from.
    pub remark: Option<String>,
}

/// That an area, or a part of it, goes on as another, by keys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SuccessionRow {
    /// The key of the area that ends or gives a part away.
    pub area: String,
    /// The key of the area that goes on with it.
    pub successor: String,
    /// Which part, in words; none for the area itself.
    pub part: Option<String>,
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
    Code(Option<String>),
    ValidFrom(Option<NaiveDate>),
    ValidTo(Option<NaiveDate>),
}

pub(crate) fn decide(command: AreasCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        AreasCommand::PutAreas { rows } => {
            return put::areas(rows, rows::all(read)?, &rows::successions(read)?, now);
        }
        AreasCommand::PutSuccessions { rows } => {
            return put::successions(rows, &rows::keys(read)?, &rows::successions(read)?, now);
        }
        AreasCommand::AddArea { name, kind, part_of } => {
            let name = required("name", &name)?;
            let stored = rows::by_id(read)?;
            let key = free_key(&name, stored.values());
            let area = Area { part_of, ..empty(now.create(), key, name, kind) };
            return with_area(area, stored, read, now);
        }
        AreasCommand::EditArea { area, to } => {
            let stored = rows::by_id(read)?;
            let old = stored.get(&area).ok_or(Refusal::Gone { what: "area".to_owned() })?;
            if let AreaField::PartOf(Some(whole)) = to {
                require_outside(area, whole, &stored)?;
            }
            let area = with_field(old.clone(), to)?;
            return with_area(area, stored, read, now);
        }
        AreasCommand::RemoveArea { area } => {
            let old: Area = read.need(area)?;
            require_unused(&old, read)?;
            edits.remove::<Area>(area, now.at);
            for value in situation::rows::values(read)?.iter().filter(|value| value.area == area) {
                edits.remove::<situation::rows::IndicatorValue>(value.id, now.at);
            }
            for one in rows::successions(read)?.iter().filter(|one| one.area == area || one.successor == area) {
                edits.remove::<Succession>(one.id, now.at);
            }
        }
        AreasCommand::AddSuccession { area, successor, part } => {
            let (_, _): (Area, Area) = (read.need(area)?, read.need(successor)?);
            if area == successor {
                return Err(Refusal::AreaFollowsItself.into());
            }
            let part = optional("part", part.as_deref())?;
            match rows::successions(read)?.iter().find(|one| one.area == area && one.successor == successor) {
                Some(old) => edits.change(old, &Succession { part, ..old.clone() }),
                None => edits.add(&Succession { id: now.create(), area, successor, part }),
            }
        }
        AreasCommand::EditSuccession { succession, part } => {
            let old: Succession = read.need(succession)?;
            let part = optional("part", part.as_deref())?;
            edits.change(&old, &Succession { part, ..old.clone() });
        }
        AreasCommand::RemoveSuccession { succession } => {
            let _: Succession = read.need(succession)?;
            edits.remove::<Succession>(succession, now.at);
        }
        AreasCommand::PutProblemAreas { rows } => {
            return put::problem_areas(rows, rows::problem_areas(read)?, now);
        }
    }
    Ok(edits)
}

/// The area, if it exists in a year.
///
/// # Errors
/// A refusal that names what it corresponds to in that year, or that it is not there at all.
pub(crate) fn need_in(read: Reader<'_>, area: Id, year: i64) -> Result<Area, Error> {
    let area: Area = read.need(area)?;
    let then = i32::try_from(year).unwrap_or_default();
    if area.life().is_valid_in(then) {
        return Ok(area);
    }
    let all = rows::by_id(read)?;
    let lives: Vec<_> = all.values().map(Area::life).collect();
    let steps: Vec<_> = rows::successions(read)?.iter().map(rules::Step::from).collect();
    let found = rules::corresponding(area.id, then, &lives, &steps);
    let mut names: Vec<&str> = found.iter().filter_map(|one| Some(all.get(&one.area)?.name.as_str())).collect();
    names.sort_unstable();
    Err(Refusal::AreaNotThen { name: area.name, year, count: names.len() as i64, others: names.join(", ") }.into())
}

/// The area as it is to be, and the successions that words about it now become.
fn with_area(area: Area, stored: HashMap<Id, Area>, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut areas = stored.clone();
    areas.insert(area.id, area);
    Ok(put::settled(areas, &stored, &rows::successions(read)?, now))
}

/// Refuses to remove an area that something is about: what was said and decided would stand without its place.
fn require_unused(area: &Area, read: Reader<'_>) -> Result<(), Error> {
    let uses = rows::uses(read, area.id)?;
    let count = |table: &str| uses.iter().find(|(what, _)| *what == table).map_or(0, |(_, count)| *count);
    if uses.is_empty() {
        return Ok(());
    }
    Err(Refusal::AreaInUse {
        name: area.name.clone(),
        areas: count("area"),
        workshops: count("workshop"),
        priorities: count("priority") + count("deprioritised"),
        participants: count("participant"),
        own_words: count("own_words"),
    }
    .into())
}

pub(crate) fn empty(id: Id, key: String, name: String, kind: AreaKind) -> Area {
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

/// The key that an area of this name gets when it is the first.
pub(crate) fn first_key(name: &str) -> String {
    free_key(name.trim(), std::iter::empty())
}

/// A key of the name's first letters that no area has: `AN`, `AN2` …
fn free_key<'a>(name: &str, areas: impl Iterator<Item = &'a Area> + Clone) -> String {
    let letters: String = name.chars().filter(|letter| letter.is_alphabetic()).take(2).collect();
    let stem = if letters.is_empty() { "A".to_owned() } else { letters.to_uppercase() };
    let taken = |key: &str| areas.clone().any(|area| area.key == key);
    std::iter::once(stem.clone())
        .chain((2..).map(|number| format!("{stem}{number}")))
        .find(|key| !taken(key))
        .unwrap_or(stem)
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
        AreaField::Code(code) => area.code = optional("code", code.as_deref())?,
        AreaField::ValidFrom(day) => area.valid_from = day,
        AreaField::ValidTo(day) => area.valid_to = day,
    }
    require_dates(&area)?;
    Ok(area)
}

fn require_dates(area: &Area) -> Result<(), Refusal> {
    match (area.valid_from, area.valid_to) {
        (Some(from), Some(to)) if to < from => Err(Refusal::DatesTurned { field: "valid_to".to_owned() }),
        _ => Ok(()),
    }
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

/// The refusal of a key that nothing has.
pub(crate) fn unknown(what: &str, key: &str) -> Refusal {
    Refusal::UnknownKey { what: what.to_owned(), key: key.to_owned() }
}
