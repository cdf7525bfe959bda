//! What became of it: results against promises, and an earlier year's plan read from a file.

mod put;
pub(crate) mod rows;
mod view;

pub use put::{PlanMeasure, PlanRow};
pub(crate) use view::view;
pub use view::{FollowUpArea, FollowUpView, PromiseView};

use crate::command::{FollowUpCommand, Now};
use crate::error::{Error, Refusal};
use crate::journal::Edits;
use crate::priorities::rows::Measure;
use crate::rule::optional;
use crate::store::Reader;
use rows::FollowUp;

crate::words! {
    /// How far a measure has come.
    pub enum Status in "progress" {
        /// Ej påbörjad.
        NotBegun = "not_begun",
        /// Pågår.
        UnderWay = "under_way",
        /// Genomförd.
        Done = "done",
        /// Delvis genomförd.
        PartlyDone = "partly_done",
        /// Ej genomförd.
        NotDone = "not_done",
    }
}

crate::words! {
    /// The traffic light of a result: always with its word.
    pub enum Colour in "colour" {
        /// As promised.
        Green = "green",
        /// Less than promised.
        Yellow = "yellow",
        /// Far from promised.
        Red = "red",
    }
}

pub(crate) fn decide(command: FollowUpCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    match command {
        FollowUpCommand::PutPlan { year, rows } => put::plan(year, rows, read, now),
        FollowUpCommand::NoteResult { measure, amount, status, colour, comment } => {
            let _: Measure = read.need(measure)?;
            if amount.is_some_and(|amount| !amount.is_finite() || amount < 0.0) {
                return Err(Refusal::OutOfRange { field: "amount".to_owned(), least: 0.0, most: f64::MAX }.into());
            }
            let comment = optional("comment", comment.as_deref())?;
            let mut edits = Edits::new();
            edits.add(&FollowUp { id: now.create(), measure, noted_at: now.at, amount, status, colour, comment });
            Ok(edits)
        }
    }
}
