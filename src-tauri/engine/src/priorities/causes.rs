//! Causes: numbered by their place under a priority.

use super::CausesCommand;
use super::open;
use super::rows::{self, Cause, MeasureCause};
use crate::error::{Error, Refusal};
use crate::journal::Edits;
use crate::now::Now;
use crate::position;
use crate::rule::required;
use crate::store::Reader;
use crate::workshops::CardKind;
use crate::workshops::rows::Card;

pub(crate) fn decide(command: CausesCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        CausesCommand::AddCause { priority, text, side, cards } => {
            open(priority, read)?;
            let last = rows::causes(read, priority)?.pop().map(|last| last.position);
            let position = position::after_last(last.as_deref());
            let cause = Cause { id: now.create(), priority, position, text: required("text", &text)?, side };
            edits.add(&cause);
            for card in cards {
                let old: Card = read.need(card)?;
                edits.change(&old, &Card { cause: Some(cause.id), kind: CardKind::Cause, ..old.clone() });
            }
        }
        CausesCommand::EditCause { cause, text, side } => {
            let old: Cause = read.need(cause)?;
            open(old.priority, read)?;
            edits.change(&old, &Cause { text: required("text", &text)?, side, ..old.clone() });
        }
        CausesCommand::MoveCause { cause, after } => {
            let old: Cause = read.need(cause)?;
            open(old.priority, read)?;
            let list = rows::causes(read, old.priority)?;
            if after.is_some_and(|after| list.iter().all(|one| one.id != after)) {
                return Err(Refusal::NotTogether.into());
            }
            let places: Vec<_> = list.iter().map(|one| (one.id, one.position.as_str())).collect();
            if let Some(position) = position::moved_after(&places, cause, after) {
                edits.change(&old, &Cause { position, ..old.clone() });
            }
        }
        CausesCommand::RemoveCause { cause } => {
            let old: Cause = read.need(cause)?;
            open(old.priority, read)?;
            for aim in rows::aimed_at(read, cause)? {
                edits.remove::<MeasureCause>(aim.id, now.at);
            }
            edits.remove::<Cause>(cause, now.at);
        }
    }
    Ok(edits)
}
