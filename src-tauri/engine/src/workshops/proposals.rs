//! What may say the same in a room, for the room to decide: cards that could be put together, and problems that would split
//! the vote. Nothing is merged by itself, and what the room has said is not the same is not proposed again.

use super::CardKind;
use super::ProposalsCommand;
use super::rows::{self, Card, KeptApart, Problem, Workshop};
use super::similar::{self, Pair, Said};
use crate::error::{Error, Refusal};
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::store::Reader;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// More are not shown at once: the room takes them one by one, and each choice changes what is left.
const MOST: usize = 12;

/// What may say the same in a room, the likest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AlikeView {
    /// Cards, at least one of which stands by itself.
    pub cards: Vec<CardProposal>,
    /// How many proposals of cards there are in all.
    pub all_cards: i64,
    /// Problems.
    pub problems: Vec<ProblemProposal>,
}

/// Two cards that may say the same.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CardProposal {
    /// A card that stands by itself.
    pub one: Id,
    /// Its words.
    pub one_text: String,
    /// The card it may say the same as.
    pub other: Id,
    /// Its words.
    pub other_text: String,
    /// The problem the other card is put to.
    pub problem: Option<Id>,
    /// What that problem is called.
    pub problem_title: Option<String>,
}

/// Two problems that may be one: as two they would split the votes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProblemProposal {
    /// The one that came first.
    pub one: Id,
    /// What it is called.
    pub one_title: String,
    /// The one that would become a part of it.
    pub other: Id,
    /// What it is called.
    pub other_title: String,
}

pub(crate) fn view(read: Reader<'_>, workshop: Id) -> Result<AlikeView, Error> {
    let workshop: Workshop = read.need(workshop)?;
    let apart: HashSet<(Id, Id)> =
        rows::kept_apart(read, workshop.id)?.iter().map(|kept| ordered(kept.one, kept.other)).collect();
    let is_apart = |one, other| apart.contains(&ordered(one, other));
    let problems = rows::problems(read, workshop.id)?;
    let cards = rows::cards(read, workshop.id)?;
    let cards = card_proposals(&cards, &problems, is_apart);
    Ok(AlikeView {
        all_cards: cards.len() as i64,
        cards: cards.into_iter().take(MOST).collect(),
        problems: problem_proposals(&problems, is_apart),
    })
}

fn ordered(one: Id, other: Id) -> (Id, Id) {
    if one <= other { (one, other) } else { (other, one) }
}

fn card_proposals(cards: &[Card], problems: &[Problem], is_apart: impl Fn(Id, Id) -> bool + Copy) -> Vec<CardProposal> {
    let cards: Vec<&Card> = cards.iter().filter(|card| card.kind == CardKind::Problem).collect();
    let by_id: HashMap<Id, &Card> = cards.iter().map(|card| (card.id, *card)).collect();
    let problem_of = |id: Id| by_id.get(&id).and_then(|card| card.problem);
    let said: Vec<Said<'_>> = cards
        .iter()
        .map(|card| Said {
            id: card.id,
            text: &card.text,
            problem_area: card.problem_area,
            place: card.place.as_deref(),
        })
        .collect();
    let is_asked = |one, other| {
        let (at_one, at_other) = (problem_of(one), problem_of(other));
        let is_kept = |card, problem: Option<Id>| problem.is_some_and(|problem| is_apart(card, problem));
        (at_one.is_none() || at_other.is_none())
            && !(is_apart(one, other) || is_kept(one, at_other) || is_kept(other, at_one))
    };
    let mut groups = Groups::default();
    let one_each = similar::pairs(&said, is_asked).into_iter().filter(|pair| {
        // What a problem holds is together already, and so is what an earlier proposal would put together.
        let at = |id| problem_of(id).unwrap_or(id);
        groups.join(at(pair.one), at(pair.other))
    });
    one_each.filter_map(|pair| card_proposal(pair, &by_id, problems)).collect()
}

fn card_proposal(pair: Pair, cards: &HashMap<Id, &Card>, problems: &[Problem]) -> Option<CardProposal> {
    let (first, second) = (cards.get(&pair.one)?, cards.get(&pair.other)?);
    // The loose one is put to the other; of two loose ones the later to the earlier.
    let (one, other) = if second.problem.is_none() { (second, first) } else { (first, second) };
    let title = problems.iter().find(|problem| Some(problem.id) == other.problem).map(|problem| problem.title.clone());
    Some(CardProposal {
        one: one.id,
        one_text: one.text.clone(),
        other: other.id,
        other_text: other.text.clone(),
        problem: other.problem,
        problem_title: title,
    })
}

fn problem_proposals(problems: &[Problem], is_apart: impl Fn(Id, Id) -> bool) -> Vec<ProblemProposal> {
    let said: Vec<Said<'_>> = problems
        .iter()
        .map(|problem| Said { id: problem.id, text: &problem.title, problem_area: problem.problem_area, place: None })
        .collect();
    let titles: HashMap<Id, &str> = problems.iter().map(|problem| (problem.id, problem.title.as_str())).collect();
    let title = |id| titles.get(&id).copied().unwrap_or_default().to_owned();
    similar::pairs(&said, |one, other| !is_apart(one, other))
        .into_iter()
        .map(|Pair { one, other, .. }| ProblemProposal { one, one_title: title(one), other, other_title: title(other) })
        .collect()
}

/// What is together, or would be.
#[derive(Default)]
struct Groups(HashMap<Id, Id>);

impl Groups {
    fn root(&self, id: Id) -> Id {
        let mut at = id;
        while let Some(above) = self.0.get(&at) {
            at = *above;
        }
        at
    }

    /// Whether the two were apart; they are together after.
    fn join(&mut self, one: Id, other: Id) -> bool {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return false;
        }
        self.0.insert(one, other);
        true
    }
}

pub(crate) fn decide(command: ProposalsCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let ProposalsCommand::KeepApart { one, other } = command;
    let mut edits = Edits::new();
    let (room, other_room) = (room_of(one, read)?, room_of(other, read)?);
    if room != other_room || one == other {
        return Err(Refusal::NotTogether.into());
    }
    let is_kept = |kept: &KeptApart| ordered(kept.one, kept.other) == ordered(one, other);
    if !rows::kept_apart(read, room)?.iter().any(is_kept) {
        edits.add(&KeptApart { id: now.create(), workshop: room, one, other });
    }
    Ok(edits)
}

/// The room of a card or of a problem.
fn room_of(id: Id, read: Reader<'_>) -> Result<Id, Error> {
    match read.find::<Card>(id)? {
        Some(card) => Ok(card.workshop),
        None => Ok(read.need::<Problem>(id)?.workshop),
    }
}
