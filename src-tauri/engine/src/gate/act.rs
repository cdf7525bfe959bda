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
/// is the rule's refusal: then nothing has been applied, and others may go on.
///
/// # Errors
/// A refusal when `at_row` stops it or when an edit cannot be applied, or a failure: a part of it may have been applied, so
/// the transaction must not be committed.
pub(super) fn decide_and_apply(
    act: impl Act,
    connection: &Connection,
    schema: &Schema,
    now: &mut Now<'_>,
    before: usize,
    at_row: AtRow<'_>,
) -> Result<Result<Edits, Refusal>, Error> {
    let edits = match act.decide(Reader(connection), now) {
        Ok(edits) => edits,
        Err(Error::Refusal(refusal)) => return Ok(Err(refusal)),
        Err(error) => return Err(error),
    };
    apply::require_places(schema, edits.all())?;
    let mut applied = before;
    for batch in apply::batches(edits.all()) {
        apply::apply_decided(connection, batch)?;
        applied += batch.len();
        go_on(at_row, applied)?;
    }
    Ok(Ok(edits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gate::Engine;
    use crate::hearing;
    use crate::id::Id;
    use crate::priorities::rows::Cause;

    /// A row that can be written, and after it one that names a priority that never was.
    struct HalfApplied;

    impl Act for HalfApplied {
        fn is_record(&self) -> bool {
            false
        }

        fn decide(self, _: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
            let mut edits = Edits::new();
            edits.add(&hearing::blank(now.create(), 2019));
            let (id, priority) = (now.create(), Id::from_number(404));
            edits.add(&Cause { id, priority, position: "a".into(), text: "Mörkt".into(), side: None });
            Ok(edits)
        }
    }

    #[test]
    fn what_fails_while_it_is_applied_leaves_nothing_even_where_refusals_are_let_pass() {
        let engine = Engine::in_memory(Id::from_number(1)).unwrap();
        let done = engine.run_each("AddCause", vec![HalfApplied], |_| Ok(()), &|_| ControlFlow::Continue(()));
        assert!(matches!(done, Err(Error::Refusal(Refusal::Gone { what })) if what == "priority"));
        assert!(engine.check().unwrap().is_sound(), "a row without its entry would be in no journal");
        assert_eq!(engine.saved().unwrap().entries, 0);
    }
}
