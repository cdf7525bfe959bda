//! The rows of results.

use super::{Colour, Status};
use crate::id::Id;
use crate::time::Moment;

crate::rows! {
    /// A result noted for a measure at a moment; the latest one counts, the earlier ones stay.
    pub struct FollowUp in "follow_up" {
        measure: Id,
        noted_at: Moment,
        amount: Option<f64>,
        status: Status,
        colour: Option<Colour>,
        comment: Option<String>,
    }

    /// That a measure is not carried on, and why.
    pub struct Closing in "closing" {
        measure: Id,
        reason: String,
        closed_at: Moment,
    }
}
