//! What the facilitator's screen shows: one room with its cards, problems, votes and priorities.

use super::board::{RoomView, Rooms, StepView, priorities_of};
use super::rows::{self, Card, MatrixAnswer, Problem, Workshop};
use super::script::{StepState, next_of, state_of_phase, states};
use super::tally::votes_of;
use super::{
    Answer, CardKind, LAST_NEED, LONGEST_CARD, Phase, RoomMessageView, Votes, largest_gap, messages, standing,
    ties_at_cut,
};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::party::Party;
use crate::priorities::PriorityView;
use crate::store::Reader;
use crate::time::Moment;
use serde::Serialize;
use ts_rs::TS;

/// How many problems of a room become priorities, unless the room chooses otherwise.
pub const TOP: usize = 3;

/// The facilitator's screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WorkshopView {
    pub room: RoomView,
    pub hearing: Id,
    pub steps: Vec<StepView>,
    /// What has become of each step, in the same order.
    pub step_states: Vec<StepState>,
    pub next_step: Option<Id>,
    pub phases: Vec<PhaseView>,
    /// What the organiser has said and nobody here has said is read; the oldest first.
    pub messages: Vec<RoomMessageView>,
    pub cards: Vec<CardView>,
    pub problems: Vec<ProblemView>,
    pub tally: TallyView,
    pub priorities: Vec<PriorityView>,
    /// The places named on cards of all rooms and years, for completion; this room's first.
    pub places: Vec<String>,
    /// The most characters of a card.
    pub longest_card: i64,
}

/// A phase of the facilitator's screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct PhaseView {
    pub phase: Phase,
    /// None: the method has no step of it.
    pub state: Option<StepState>,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CardView {
    pub id: Id,
    pub text: String,
    pub kind: CardKind,
    pub party: Option<Party>,
    pub problem_area: Option<Id>,
    pub problem_area_name: Option<String>,
    pub place: Option<String>,
    pub written_at: Moment,
    pub problem: Option<Id>,
    pub cause: Option<Id>,
    pub measure: Option<Id>,
}

/// A problem with its matrix and votes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProblemView {
    pub id: Id,
    pub title: String,
    pub problem_area: Option<Id>,
    pub problem_area_name: Option<String>,
    pub concern: Option<String>,
    pub cards: i64,
    /// The answer to each of the ten grounds.
    pub answers: Vec<Option<Answer>>,
    pub sums: MatrixSums,
    pub votes_police: i64,
    pub votes_city: i64,
    pub votes_others: i64,
    pub votes_total: i64,
    /// The place by votes; only once the tally is closed.
    pub place: Option<i64>,
    /// The priority made of it.
    pub priority: Option<Id>,
}

/// The matrix summed: need and possibility apart, never one number. Yes 2, partly 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[allow(missing_docs)]
pub struct MatrixSums {
    pub need: i64,
    pub possibility: i64,
    pub answered: i64,
}

/// How the vote stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct TallyView {
    pub closed: bool,
    pub votes_each: i64,
    pub left: Vec<VotesLeft>,
    /// Where police and city differ most; only once closed.
    pub largest_gap: Option<Id>,
    /// Problems that share a number of votes across the cut; only once closed. The room chooses.
    pub ties: Vec<Id>,
}

/// A party's votes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct VotesLeft {
    pub party: Party,
    pub votes: i64,
    pub cast: i64,
}

pub(crate) fn view(read: Reader<'_>, workshop: Id) -> Result<WorkshopView, Error> {
    let workshop: Workshop = read.need(workshop)?;
    let rooms = Rooms::only(read, &workshop)?;
    of_room(read, workshop, &rooms)
}

/// All rooms of a hearing, in order: what they share is read once.
pub(crate) fn views(read: Reader<'_>, hearing: Id) -> Result<Vec<WorkshopView>, Error> {
    let rooms = Rooms::apart(read, hearing)?;
    rows::of_hearing(read, hearing)?.into_iter().map(|workshop| of_room(read, workshop, &rooms)).collect()
}

fn of_room(read: Reader<'_>, workshop: Workshop, rooms: &Rooms) -> Result<WorkshopView, Error> {
    let hearing: Hearing = read.need(workshop.hearing)?;
    let names = crate::areas::rows::problem_areas(read)?.into_iter().map(|area| (area.id, area.name)).collect();
    let cards = rows::cards(read, workshop.id)?;
    let room_priorities: Vec<_> = priorities_of(&workshop, &rooms.priorities).into_iter().cloned().collect();
    let problems = problems(&workshop, &cards, &room_priorities, &names, read)?;
    let closed = workshop.tally_closed_at.is_some();
    let counted: Vec<_> = problems.iter().map(|one| (one.id, votes(one))).collect();
    let standing = standing(&counted);
    let steps = rooms.steps();
    let ids: Vec<Id> = steps.iter().map(|step| step.id).collect();
    let visited: Vec<Id> = rows::visits(read, workshop.id)?.iter().map(|visit| visit.step).collect();
    let step_states = states(&ids, &visited, workshop.step);
    let of_phase: Vec<_> = steps.iter().map(|step| step.phase).zip(step_states.iter().copied()).collect();
    let phase = |phase: &Phase| PhaseView { phase: *phase, state: state_of_phase(*phase, &of_phase) };
    Ok(WorkshopView {
        room: rooms.view(&workshop, 0),
        hearing: hearing.id,
        next_step: next_of(&ids, workshop.step),
        phases: Phase::ALL.iter().map(phase).collect(),
        messages: messages::unseen(read, &workshop)?,
        steps,
        step_states,
        places: rows::places(read, workshop.id)?,
        longest_card: LONGEST_CARD as i64,
        cards: cards.into_iter().map(|card| card_view(card, &names)).collect(),
        problems: problems
            .into_iter()
            .map(|problem| ProblemView {
                place: standing.iter().find(|one| closed && one.problem == problem.id).map(|one| one.place),
                ..problem
            })
            .collect(),
        tally: TallyView {
            closed,
            votes_each: hearing.votes_each,
            left: Party::VOTING
                .iter()
                .map(|party| {
                    let cast = counted.iter().map(|(_, votes)| votes.of(*party)).sum();
                    Ok(VotesLeft { party: *party, votes: votes_of(&workshop, *party, read)?, cast })
                })
                .collect::<Result<_, Error>>()?,
            largest_gap: if closed { largest_gap(&standing) } else { None },
            ties: if closed { ties_at_cut(&standing, TOP) } else { Vec::new() },
        },
        priorities: room_priorities,
    })
}

type Names = std::collections::HashMap<Id, String>;

fn votes(problem: &ProblemView) -> Votes {
    Votes { police: problem.votes_police, city: problem.votes_city, others: problem.votes_others }
}

fn card_view(card: Card, names: &Names) -> CardView {
    CardView {
        id: card.id,
        text: card.text,
        kind: card.kind,
        party: card.party,
        problem_area: card.problem_area,
        problem_area_name: card.problem_area.and_then(|area| names.get(&area).cloned()),
        place: card.place,
        written_at: card.written_at,
        problem: card.problem,
        cause: card.cause,
        measure: card.measure,
    }
}

fn problems(
    workshop: &Workshop,
    cards: &[Card],
    priorities: &[PriorityView],
    names: &Names,
    read: Reader<'_>,
) -> Result<Vec<ProblemView>, Error> {
    let answers = rows::answers(read, workshop.id)?;
    let cast = rows::votes(read, workshop.id)?;
    let view = |problem: Problem| {
        let mut votes = Votes::default();
        cast.iter().filter(|vote| vote.problem == problem.id).for_each(|vote| votes.add(vote.party));
        let answers = grounds(&answers, problem.id);
        ProblemView {
            id: problem.id,
            problem_area: problem.problem_area,
            problem_area_name: problem.problem_area.and_then(|area| names.get(&area).cloned()),
            cards: cards.iter().filter(|card| card.problem == Some(problem.id)).count() as i64,
            sums: sums(&answers),
            answers,
            votes_police: votes.police,
            votes_city: votes.city,
            votes_others: votes.others,
            votes_total: votes.total(),
            place: None,
            priority: priorities.iter().find(|one| one.problem == Some(problem.id)).map(|one| one.id),
            title: problem.title,
            concern: problem.concern,
        }
    };
    Ok(rows::problems(read, workshop.id)?.into_iter().map(view).collect())
}

fn grounds(answers: &[MatrixAnswer], problem: Id) -> Vec<Option<Answer>> {
    (1..=super::CRITERIA)
        .map(|criterion| {
            answers.iter().find(|one| one.problem == problem && one.criterion == criterion).map(|one| one.answer)
        })
        .collect()
}

fn sums(answers: &[Option<Answer>]) -> MatrixSums {
    let mut sums = MatrixSums::default();
    for (answer, criterion) in answers.iter().zip(1..) {
        let worth = match answer {
            None => continue,
            Some(Answer::Yes) => 2,
            Some(Answer::Partly) => 1,
            Some(Answer::No | Answer::DontKnow) => 0,
        };
        sums.answered += 1;
        if criterion <= LAST_NEED {
            sums.need += worth;
        } else {
            sums.possibility += worth;
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn need_and_possibility_are_summed_apart() {
        let mut answers = vec![Some(Answer::Yes); 7];
        answers.extend([Some(Answer::Partly), None, Some(Answer::DontKnow)]);
        assert_eq!(sums(&answers), MatrixSums { need: 14, possibility: 1, answered: 9 });
    }
}
