//! What can be done at the gate, and how it becomes rows: decided, checked, and applied row by row.

use crate::error::{Error, Refusal};
use crate::journal::{Edits, apply};
use crate::now::Now;
use crate::store::{Reader, Schema};
use rusqlite::Connection;
use std::ops::ControlFlow;

/// Something that a person does at this laptop.
pub(crate) trait Act {
    /// Whether it cannot be taken back.
    fn is_record(&self) -> bool;
    /// What it changes, decided on what is in the store now: edits, or a refusal.
    fn decide(self, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error>;
}

/// Asked at each row that is written, first into its table and then into the journal, with how many that makes. When it
/// breaks, the run stops and nothing of it is kept.
pub(crate) type AtRow<'a> = &'a dyn Fn(usize) -> ControlFlow<()>;

pub(super) fn go_on(at_row: AtRow<'_>, written: usize) -> Result<(), Error> {
    if at_row(written).is_break() { Err(Refusal::Stopped.into()) } else { Ok(()) }
}

/// Decides on an act and applies its edits to their tables, when `before` edits have been applied already. The inner result
/// is the rule's refusal, of which nothing has been applied.
///
/// # Errors
/// A refusal when `at_row` stops it, or a failure.
pub(super) fn decide_and_apply(
    act: impl Act,
    connection: &Connection,
    schema: &Schema,
    now: &mut Now<'_>,
    before: usize,
    at_row: AtRow<'_>,
) -> Result<Result<Edits, Refusal>, Error> {
    let apply = |edits: &Edits| {
        apply::require_places(schema, edits.all())?;
        let mut applied = before;
        for batch in apply::batches(edits.all()) {
            apply::apply_decided(connection, batch)?;
            applied += batch.len();
            go_on(at_row, applied)?;
        }
        Ok(())
    };
    match act.decide(Reader(connection), now).and_then(|edits| apply(&edits).map(|()| edits)) {
        Ok(edits) => Ok(Ok(edits)),
        Err(Error::Refusal(refusal)) if refusal != Refusal::Stopped => Ok(Err(refusal)),
        Err(error) => Err(error),
    }
}
