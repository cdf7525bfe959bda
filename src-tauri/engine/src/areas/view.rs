//! What the screens show of areas.

use super::{AreaKind, rows};
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// The areas and the problem areas of the data file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AreasView {
    /// Parts by code and name, the municipality last.
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
    pub police_area: Option<String>,
    pub inhabitants: Option<i64>,
    pub part_of: Option<Id>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    pub becomes: Option<String>,
    pub example: bool,
    pub remark: Option<String>,
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

pub(crate) fn view(read: Reader<'_>) -> Result<AreasView, Error> {
    let areas = rows::all(read)?.into_iter().map(|area| AreaView {
        id: area.id,
        key: area.key,
        name: area.name,
        kind: area.kind,
        police_area: area.police_area,
        inhabitants: area.inhabitants,
        part_of: area.part_of,
        valid_from: area.valid_from.map(|date| date.to_string()),
        valid_to: area.valid_to.map(|date| date.to_string()),
        becomes: area.becomes,
        example: area.example,
        remark: area.remark,
    });
    let problem_areas = rows::problem_areas(read)?.into_iter().map(|area| ProblemAreaView {
        id: area.id,
        code: area.code,
        name: area.name,
        description: area.description,
    });
    Ok(AreasView { areas: areas.collect(), problem_areas: problem_areas.collect() })
}
