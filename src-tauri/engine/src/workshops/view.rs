//! What the board of rooms and the facilitator's screen show.

use super::rows::{self, Card, MatrixAnswer, Problem, Workshop};
use super::tally::votes_of;
use super::{Answer, CardKind, LAST_NEED, Phase, Votes, largest_gap, standing, ties_at_cut};
use crate::areas::AreaKind;
use crate::areas::rows::by_id;
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::party::Party;
use crate::priorities::{PrioritiesView, PriorityView};
use crate::store::Reader;
use crate::time::{Minutes, Moment};
use serde::Serialize;
use ts_rs::TS;

/// How many problems of a room become priorities, unless the room chooses otherwise.
pub const TOP: usize = 3;

/// All rooms of a hearing, in order.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WorkshopsView {
    pub rooms: Vec<RoomView>,
    pub steps: Vec<StepView>,
}

/// One room on the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RoomView {
    pub id: Id,
    pub key: String,
    pub room: String,
    pub area: Id,
    pub area_key: String,
    pub area_name: String,
    pub area_kind: AreaKind,
    pub theme: Option<String>,
    pub seats: Option<i64>,
    pub facilitator: Option<String>,
    pub placed: i64,
    pub voters_police: i64,
    pub voters_city: i64,
    pub voters_others: i64,
    pub step: Option<Id>,
    pub step_title: Option<String>,
    /// When the step's minutes are up.
    pub step_ends_at: Option<Moment>,
    pub cards: i64,
    pub loose_cards: i64,
    pub problems: i64,
    pub votes_cast: i64,
    pub votes_there_are: i64,
    pub tally_closed: bool,
    pub priorities: i64,
    pub priorities_without_cause: i64,
    pub priorities_without_measure: i64,
    pub priorities_fixed: i64,
    /// When something was last written on a card here.
    pub last_card_at: Option<Moment>,
}

/// A step of the method.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StepView {
    pub id: Id,
    pub pass: i64,
    pub title: String,
    pub minutes: Minutes,
    pub description: Option<String>,
    pub phase: Phase,
}

/// The facilitator's screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WorkshopView {
    pub room: RoomView,
    pub hearing: Id,
    pub steps: Vec<StepView>,
    pub cards: Vec<CardView>,
    pub problems: Vec<ProblemView>,
    pub tally: TallyView,
    pub priorities: Vec<PriorityView>,
    /// The places named on the hearing's cards, for completion.
    pub places: Vec<String>,
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

pub(crate) fn board(read: Reader<'_>, hearing: Id) -> Result<WorkshopsView, Error> {
    let priorities = crate::priorities::view(read, hearing)?;
    let rooms = rows::of_hearing(read, hearing)?
        .into_iter()
        .map(|workshop| room(&workshop, &priorities, read))
        .collect::<Result<_, _>>()?;
    Ok(WorkshopsView { rooms, steps: steps(read, hearing)? })
}

pub(crate) fn view(read: Reader<'_>, workshop: Id) -> Result<WorkshopView, Error> {
    let workshop: Workshop = read.need(workshop)?;
    let hearing: Hearing = read.need(workshop.hearing)?;
    let priorities = crate::priorities::view(read, hearing.id)?;
    let names = crate::areas::rows::problem_areas(read)?.into_iter().map(|area| (area.id, area.name)).collect();
    let cards = rows::cards(read, workshop.id)?;
    let room_priorities = priorities_of(&workshop, &priorities);
    let problems = problems(&workshop, &cards, &room_priorities, &names, read)?;
    let closed = workshop.tally_closed_at.is_some();
    let counted: Vec<_> = problems.iter().map(|one| (one.id, votes(one))).collect();
    let standing = standing(&counted);
    Ok(WorkshopView {
        room: room(&workshop, &priorities, read)?,
        hearing: hearing.id,
        steps: steps(read, hearing.id)?,
        places: places(&cards),
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

fn steps(read: Reader<'_>, hearing: Id) -> Result<Vec<StepView>, Error> {
    let steps = rows::steps(read, hearing)?.into_iter().map(|step| StepView {
        id: step.id,
        pass: step.pass,
        title: step.title,
        minutes: step.minutes,
        description: step.description,
        phase: step.phase,
    });
    Ok(steps.collect())
}

/// The priorities a room has made: from its problems, or by itself for its area.
fn priorities_of(workshop: &Workshop, priorities: &PrioritiesView) -> Vec<PriorityView> {
    let all = priorities.areas.iter().flat_map(|area| &area.priorities);
    let own = all.filter(|one| one.workshop.map_or(one.area == workshop.area, |room| room == workshop.id));
    own.cloned().collect()
}

fn places(cards: &[Card]) -> Vec<String> {
    let mut places: Vec<String> = cards.iter().filter_map(|card| card.place.clone()).collect();
    places.sort();
    places.dedup();
    places
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

fn room(workshop: &Workshop, priorities: &PrioritiesView, read: Reader<'_>) -> Result<RoomView, Error> {
    use crate::priorities::State;
    let areas = by_id(read)?;
    let area = areas.get(&workshop.area);
    let cards = rows::cards(read, workshop.id)?;
    let steps = rows::steps(read, workshop.hearing)?;
    let step = steps.iter().find(|step| Some(step.id) == workshop.step);
    let own = priorities_of(workshop, priorities);
    let count = |is: &dyn Fn(&PriorityView) -> bool| own.iter().filter(|one| is(one)).count() as i64;
    Ok(RoomView {
        id: workshop.id,
        key: workshop.key.clone(),
        room: workshop.room.clone(),
        area: workshop.area,
        area_key: area.map(|area| area.key.clone()).unwrap_or_default(),
        area_name: area.map(|area| area.name.clone()).unwrap_or_default(),
        area_kind: area.map_or(AreaKind::Municipality, |area| area.kind),
        theme: workshop.theme.clone(),
        seats: workshop.seats,
        facilitator: workshop.facilitator.clone(),
        placed: crate::participants::rows::placed_in(read, workshop.id)?,
        voters_police: workshop.voters_police,
        voters_city: workshop.voters_city,
        voters_others: workshop.voters_others,
        step: workshop.step,
        step_title: step.map(|step| step.title.clone()),
        step_ends_at: step.zip(workshop.step_started_at).map(|(step, at)| Moment(at.0 + step.minutes.0 * 60_000)),
        loose_cards: cards.iter().filter(|card| card.kind == CardKind::Problem && card.problem.is_none()).count()
            as i64,
        last_card_at: cards.last().map(|card| card.written_at),
        cards: cards.len() as i64,
        problems: rows::problems(read, workshop.id)?.len() as i64,
        votes_cast: rows::votes(read, workshop.id)?.len() as i64,
        votes_there_are: Party::VOTING.iter().map(|party| votes_of(workshop, *party, read)).sum::<Result<i64, _>>()?,
        tally_closed: workshop.tally_closed_at.is_some(),
        priorities: own.len() as i64,
        priorities_without_cause: count(&|one| one.causes.is_empty()),
        priorities_without_measure: count(&|one| one.measures.is_empty()),
        priorities_fixed: count(&|one| one.state == State::Fixed),
    })
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
