//! What became of it: results against promises, what is decided about the promises of the hearing before, the calendar
//! of the year, and an earlier year's plan read from a file.

mod carry;
mod chain;
mod command;
mod lineage;
mod offers;
pub(crate) mod over_years;
pub(crate) mod progress;
mod put;
pub(crate) mod rows;
mod rules;
mod view;
pub(crate) mod year;

pub use carry::{Rewriting, Under};
pub(crate) use chain::Chains;
pub use chain::{ChainYearView, ClosingView, NotedView, UsualView};
pub use command::FollowUpCommand;
pub use lineage::AreaChangeView;
pub use offers::OfferView;
pub use over_years::{OverYearsArea, OverYearsPlace, OverYearsRow, OverYearsView, OverYearsYear};
pub use progress::{ProgressArea, ProgressMeasure, ProgressView};
pub use put::{FollowedRow, NotedRow, PlanClosing, PlanMeasure, PlanRow};
pub(crate) use rules::Outcome;
pub use rules::{DateKind, DateState, Decision};
pub use view::{CarriedView, FollowUpArea, FollowUpView, PromiseView};
pub(crate) use view::{outcome_of, view};
pub use year::{YearArea, YearDate, YearView};

use crate::error::{Error, Refusal};
use crate::journal::Edits;
use crate::now::Now;
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

/// The largest amount that can be noted or promised: whatever a city and its police count, it is less.
pub const MOST: f64 = 1_000_000_000.0;

pub(crate) fn decide(command: FollowUpCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    match command {
        FollowUpCommand::PutPlan { year, rows } => put::plan(year, rows, read, now),
        FollowUpCommand::NoteResult { measure, amount: noted, status, colour, comment } => {
            carry::require_not_closed(&read.need::<Measure>(measure)?, read)?;
            let (amount, comment) = (amount("amount", noted)?, optional("comment", comment.as_deref())?);
            let mut edits = Edits::new();
            edits.add(&FollowUp { id: now.create(), measure, noted_at: now.at, amount, status, colour, comment });
            Ok(edits)
        }
        FollowUpCommand::CarryMeasure { measure, under, rewriting } => {
            carry::carry(measure, under, rewriting, read, now)
        }
        FollowUpCommand::CloseMeasure { measure, reason } => carry::close(measure, &reason, read, now),
        FollowUpCommand::ReopenMeasure { measure } => carry::reopen(measure, read, now),
    }
}

/// The amount, if it is one that can be: not negative, and not absurd.
fn amount(field: &str, amount: Option<f64>) -> Result<Option<f64>, Refusal> {
    match amount {
        Some(amount) if !(0.0..=MOST).contains(&amount) => {
            Err(Refusal::OutOfRange { field: field.to_owned(), least: 0.0, most: MOST })
        }
        amount => Ok(amount),
    }
}
