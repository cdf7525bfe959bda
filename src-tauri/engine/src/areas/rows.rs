//! The rows of areas and problem areas.

use super::AreaKind;
use crate::error::Error;
use crate::id::Id;
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

    /// A problem area: a code that is stable across years.
    pub struct ProblemArea in "problem_area" {
        code: String,
        name: String,
        description: Option<String>,
    }
}

/// All areas: parts by code and name, the municipality last.
pub(crate) fn all(read: Reader<'_>) -> Result<Vec<Area>, Error> {
    read.all("TRUE ORDER BY kind = 'municipality', code, name, id", &[])
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
