//! The rows of results and closings, and the measures of all years that they are about.

use super::{Colour, Status};
use crate::error::Error;
use crate::id::Id;
use crate::journal::Value;
use crate::priorities::rows::Measure;
use crate::store::Reader;
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

const THERE: &str = "hearing IN (SELECT id FROM hearing WHERE removed_at IS NULL)";

/// The closings of a measure: two laptops may both have closed it.
pub(crate) fn closings_of(read: Reader<'_>, measure: Id) -> Result<Vec<Closing>, Error> {
    read.all("measure = ?1 ORDER BY closed_at, id", &[Value::Id { id: measure }])
}

/// The measures of hearings that are there that carry a measure on.
pub(crate) fn carrying_on(read: Reader<'_>, measure: Id) -> Result<Vec<Measure>, Error> {
    read.all(&format!("follows = ?1 AND {THERE} ORDER BY id"), &[Value::Id { id: measure }])
}

/// The measures of all hearings that are there, in order.
pub(crate) fn measures(read: Reader<'_>) -> Result<Vec<Measure>, Error> {
    read.all(&format!("{THERE} ORDER BY position, id"), &[])
}

/// All results, the earliest first.
pub(crate) fn results(read: Reader<'_>) -> Result<Vec<FollowUp>, Error> {
    read.all("TRUE ORDER BY noted_at, id", &[])
}

/// All closings, the earliest first.
pub(crate) fn closings(read: Reader<'_>) -> Result<Vec<Closing>, Error> {
    read.all("TRUE ORDER BY closed_at, id", &[])
}
