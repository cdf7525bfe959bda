//! The rows of areas, of what follows them, and of problem areas.

use super::AreaKind;
use super::rules::{Life, Step};
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::store::Reader;
use chrono::NaiveDate;
use std::collections::HashMap;

crate::rows! {
    /// An area: the city itself is one too.
    pub struct Area in "area" {
        key: String,
        name: String,
        kind: AreaKind,
        code: Option<String>,
        police_area: Option<String>,
        inhabitants: Option<i64>,
        valid_from: Option<NaiveDate>,
        valid_to: Option<NaiveDate>,
        part_of: Option<Id>,
        becomes: Option<String>,
        example: bool,
        remark: Option<String>,
    }

    /// The division changes: an area, or a named part of it, goes on as another.
    pub struct Succession in "succession" {
        area: Id,
        successor: Id,
        part: Option<String>,
    }

    /// A problem area: a code that is stable across years.
    pub struct ProblemArea in "problem_area" {
        code: String,
        name: String,
        description: Option<String>,
    }
}

impl Area {
    /// Whether it is the whole city.
    pub(crate) fn is_city(&self) -> bool {
        self.kind == AreaKind::Municipality
    }

    /// What areas are sorted by wherever their priorities are listed: by code and name, the city last.
    pub(crate) fn order(&self) -> (bool, Option<String>, String, Id) {
        (self.is_city(), self.code.clone(), self.name.clone(), self.id)
    }

    /// When it exists.
    pub(crate) fn life(&self) -> Life {
        Life { area: self.id, from: self.valid_from, to: self.valid_to, part_of: self.part_of }
    }
}

/// All areas: an earlier division before a later one, in it by code and name, the municipality last.
pub(crate) fn all(read: Reader<'_>) -> Result<Vec<Area>, Error> {
    read.all("TRUE ORDER BY kind = 'municipality', valid_from, code, name, id", &[])
}

/// All areas that exist in a year, and those of the ids in `kept`, in the order of [`all`].
pub(crate) fn in_year(read: Reader<'_>, year: i64, kept: &[Id]) -> Result<Vec<Area>, Error> {
    let year = i32::try_from(year).unwrap_or_default();
    let is_seen = |area: &Area| area.life().is_valid_in(year) || kept.contains(&area.id);
    Ok(all(read)?.into_iter().filter(is_seen).collect())
}

/// What follows what: steps whose two areas are both there, in the order they were made.
pub(crate) fn successions(read: Reader<'_>) -> Result<Vec<Succession>, Error> {
    const THERE: &str = "(SELECT id FROM area WHERE removed_at IS NULL)";
    read.all(&format!("area IN {THERE} AND successor IN {THERE} ORDER BY id"), &[])
}

impl From<&Succession> for Step {
    fn from(row: &Succession) -> Self {
        Self { area: row.area, successor: row.successor, part: row.part.clone() }
    }
}

/// Whether an area is what something is about: the tables that name it, with how many rows. Rows of a hearing that
/// is removed do not count; values and successions describe the area and go with it.
pub(crate) fn uses(read: Reader<'_>, area: Id) -> Result<Vec<(&'static str, i64)>, Error> {
    const OF_HEARING: &str = "hearing IN (SELECT id FROM hearing WHERE removed_at IS NULL) AND area = ?1";
    const TABLES: &[(&str, &str)] = &[
        ("area", "part_of = ?1"),
        ("workshop", OF_HEARING),
        ("priority", OF_HEARING),
        ("deprioritised", OF_HEARING),
        ("participant", OF_HEARING),
        ("own_words", OF_HEARING),
    ];
    let mut found = Vec::new();
    for (table, condition) in TABLES {
        let sql = format!("SELECT count(*) FROM {table} WHERE removed_at IS NULL AND {condition}");
        let count = read.number(&sql, &[Value::Id { id: area }])?;
        if count > 0 {
            found.push((*table, count));
        }
    }
    Ok(found)
}

/// All areas by id.
pub(crate) fn by_id(read: Reader<'_>) -> Result<HashMap<Id, Area>, Error> {
    Ok(all(read)?.into_iter().map(|area| (area.id, area)).collect())
}

/// Ids of areas by key.
pub(crate) fn keys(read: Reader<'_>) -> Result<HashMap<String, Id>, Error> {
    Ok(all(read)?.into_iter().map(|area| (area.key, area.id)).collect())
}

/// All problem areas in the order they were made.
pub(crate) fn problem_areas(read: Reader<'_>) -> Result<Vec<ProblemArea>, Error> {
    read.all("TRUE ORDER BY id", &[])
}

/// Ids of problem areas by code.
pub(crate) fn problem_codes(read: Reader<'_>) -> Result<HashMap<String, Id>, Error> {
    Ok(problem_areas(read)?.into_iter().map(|area| (area.code, area.id)).collect())
}
