//! What can be done with areas and problem areas.

use super::{AreaField, AreaKind, AreaRow, ProblemAreaRow, SuccessionRow};
use crate::id::Id;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// Where: districts, the city, and the problem areas that are stable across years.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum AreasCommand {
    PutAreas {
        rows: Vec<AreaRow>,
    },
    AddArea {
        name: String,
        kind: AreaKind,
        part_of: Option<Id>,
    },
    EditArea {
        area: Id,
        to: AreaField,
    },
    /// An area that nothing is about, with its values and what it follows and is followed by.
    RemoveArea {
        area: Id,
    },
    PutSuccessions {
        rows: Vec<SuccessionRow>,
    },
    /// The area goes on as another; with words for the part where only a part does.
    AddSuccession {
        area: Id,
        successor: Id,
        part: Option<String>,
    },
    EditSuccession {
        succession: Id,
        part: Option<String>,
    },
    RemoveSuccession {
        succession: Id,
    },
    PutProblemAreas {
        rows: Vec<ProblemAreaRow>,
    },
}
