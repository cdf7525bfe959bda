//! Cards: one line, one card.

use super::CardField;
use super::CardsCommand;
use super::rows::{Card, Workshop};
use crate::error::{Error, Refusal};
use crate::journal::Edits;
use crate::now::Now;
use crate::rule::{optional, required_within};
use crate::store::Reader;

/// The most characters of a card. It is one thing said: what is longer belongs in a document, and would not be read in a room.
pub const LONGEST_CARD: usize = 1_000;

pub(crate) fn decide(command: CardsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        CardsCommand::AddCard { workshop, text, kind, party, problem_area, place } => {
            let _: Workshop = read.need(workshop)?;
            edits.add(&Card {
                id: now.create(),
                workshop,
                text: required_within("text", &text, LONGEST_CARD)?,
                kind,
                party,
                problem_area,
                place: optional("place", place.as_deref())?,
                written_at: now.at,
                problem: None,
                cause: None,
                measure: None,
            });
        }
        CardsCommand::EditCard { card, to } => {
            let old: Card = read.need(card)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        CardsCommand::RemoveCard { card } => {
            let _: Card = read.need(card)?;
            edits.remove::<Card>(card, now.at);
        }
        CardsCommand::SplitCard { card } => {
            let old: Card = read.need(card)?;
            edits.change(&old, &Card { problem: None, cause: None, measure: None, ..old.clone() });
        }
    }
    Ok(edits)
}

fn with_field(mut card: Card, to: CardField) -> Result<Card, Refusal> {
    match to {
        CardField::Text(text) => card.text = required_within("text", &text, LONGEST_CARD)?,
        CardField::Kind(kind) => card.kind = kind,
        CardField::Party(party) => card.party = party,
        CardField::ProblemArea(area) => card.problem_area = area,
        CardField::Place(place) => card.place = optional("place", place.as_deref())?,
    }
    Ok(card)
}
