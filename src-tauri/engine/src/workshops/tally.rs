//! The facilitator's tally: votes per party, counted against the votes there are, hidden until closed.

use super::TallyCommand;
use super::Votes;
use super::rows::{self, Problem, Vote, Workshop};
use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::party::Party;
use crate::rule::within;
use crate::store::Reader;

pub(crate) fn decide(command: TallyCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        TallyCommand::CastVotes { problem, party, count } => {
            let workshop = open_tally(&read.need(problem)?, read)?;
            let votes = votes_of(&workshop, party, read)?;
            let cast = rows::votes(read, workshop.id)?.iter().filter(|vote| vote.party == party).count() as i64;
            let left = votes - cast;
            if within("count", count, 0, 100_000)? > left {
                return Err(Refusal::NoVotesLeft { votes, left }.into());
            }
            for _ in 0..count {
                edits.add(&Vote { id: now.create(), problem, party });
            }
        }
        TallyCommand::TakeBackVote { problem, party } => {
            let workshop = open_tally(&read.need(problem)?, read)?;
            let votes = rows::votes(read, workshop.id)?;
            let last = votes.iter().rev().find(|vote| vote.problem == problem && vote.party == party);
            edits.remove::<Vote>(last.ok_or(Refusal::NoVoteToTakeBack)?.id, now.at);
        }
        TallyCommand::CloseTally { workshop } => {
            let old: Workshop = read.need(workshop)?;
            if old.tally_closed_at.is_none() {
                edits.change(&old, &Workshop { tally_closed_at: Some(now.at), ..old.clone() });
            }
        }
        TallyCommand::ReopenTally { workshop } => {
            let old: Workshop = read.need(workshop)?;
            edits.change(&old, &Workshop { tally_closed_at: None, ..old.clone() });
        }
    }
    Ok(edits)
}

/// The room of a problem, if its tally is open.
pub(super) fn open_tally(problem: &Problem, read: Reader<'_>) -> Result<Workshop, Error> {
    let workshop: Workshop = read.need(problem.workshop)?;
    if workshop.tally_closed_at.is_some() {
        return Err(Refusal::TallyClosed.into());
    }
    Ok(workshop)
}

/// The problems of a room in their order, each with its votes; those who show them see to it that the tally is closed.
pub(crate) fn counted(read: Reader<'_>, workshop: Id) -> Result<Vec<(Problem, Votes)>, Error> {
    let cast = rows::votes(read, workshop)?;
    let count = |problem: Problem| {
        let mut votes = Votes::default();
        cast.iter().filter(|vote| vote.problem == problem.id).for_each(|vote| votes.add(vote.party));
        (problem, votes)
    };
    Ok(rows::problems(read, workshop)?.into_iter().map(count).collect())
}

/// How many votes a party has in a room.
pub(super) fn votes_of(workshop: &Workshop, party: Party, read: Reader<'_>) -> Result<i64, Error> {
    let hearing: Hearing = read.need(workshop.hearing)?;
    Ok(workshop.voters(party) * hearing.votes_each)
}
