//! What can be done with what became of the measures.

use super::{Colour, PlanRow, Rewriting, Status, Under};
use crate::id::Id;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantNames};
use ts_rs::TS;

/// What became of the measures, and which of last year's go on.
#[allow(missing_docs)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, IntoStaticStr, VariantNames)]
#[serde(tag = "do", deny_unknown_fields)]
pub enum FollowUpCommand {
    /// An earlier year's plan from a file; its hearing is made when it is missing.
    PutPlan { year: i32, rows: Vec<PlanRow> },
    /// A result noted for a measure, now.
    NoteResult { measure: Id, amount: Option<f64>, status: Status, colour: Option<Colour>, comment: Option<String> },
    /// A measure goes on in the hearing after its own, as it was or with other words.
    CarryMeasure { measure: Id, under: Under, rewriting: Option<Rewriting> },
    /// The measure does not go on.
    CloseMeasure { measure: Id, reason: String },
    /// What was closed is undecided again.
    ReopenMeasure { measure: Id },
}
