//! What `samsyn status` says of a hearing: the overview, and all else that can be counted of what was read in and written.

use super::{OverviewView, overview};
use crate::error::Error;
use crate::follow_up::Colour;
use crate::hearing::rows::{Hearing, before};
use crate::id::Id;
use crate::participants::{self, ParticipantView};
use crate::party::Party;
use crate::priorities::{BreakCount, Plan, State, break_counts, breaks};
use crate::store::Reader;
use crate::workshops::{CardKind, TOP, counted, rows as rooms, standing, ties_at_cut};
use crate::{areas, situation};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// A hearing counted through.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StatusView {
    #[serde(flatten)]
    #[ts(flatten)]
    pub overview: OverviewView,
    pub registered_police: i64,
    pub registered_city: i64,
    pub registered_others: i64,
    pub registered_staff: i64,
    pub attended: i64,
    pub without_wishes: i64,
    pub first_wishes: i64,
    pub second_wishes: i64,
    pub seats: i64,
    /// Those who vote, in all rooms.
    pub voters: i64,
    pub voters_police: i64,
    pub voters_city: i64,
    pub voters_others: i64,
    /// Values that are not made up.
    pub published_values: i64,
    /// Areas whose number of inhabitants is not made up.
    pub published_inhabitants: i64,
    pub problem_cards: i64,
    pub cause_cards: i64,
    pub measure_cards: i64,
    pub note_cards: i64,
    /// Cards that were put to a problem.
    pub merged_cards: i64,
    /// Rooms where problems share a number of votes across the cut: there the room chose.
    pub rooms_with_ties: i64,
    pub priorities_proposed: i64,
    /// How many times a measure serves a priority.
    pub measure_links: i64,
    pub measures_without_place: i64,
    pub previous_priorities: i64,
    pub previous_without_goal: i64,
    pub previous_without_result: i64,
    pub previous_green: i64,
    pub previous_yellow: i64,
    pub previous_red: i64,
    /// What is missing, by kind, those that matter most first.
    pub breaks: Vec<BreakCount>,
}

pub(crate) fn status(read: Reader<'_>, hearing: Id) -> Result<StatusView, Error> {
    let overview = overview(read, hearing)?;
    let people = participants::view(read, hearing)?;
    let rooms = rooms::of_hearing(read, hearing)?;
    let cards = cards(read, &rooms)?;
    let registered = |party| people.parties.iter().filter(|one| one.party == party).map(|one| one.count).sum::<i64>();
    let voters = |party| rooms.iter().map(|room| room.voters(party)).sum::<i64>();
    let of_kind = |kind| cards.iter().filter(|card| card.kind == kind).count() as i64;
    let plan = Plan::of_hearing(read, hearing)?;
    let earlier = match before(read, read.need::<Hearing>(hearing)?.year)? {
        Some(earlier) => Plan::of_hearing(read, earlier.id)?,
        None => Plan::default(),
    };
    let results: HashMap<Id, _> =
        earlier.measures.iter().filter_map(|one| Some((one.id, earlier.latest_result(one.id)?))).collect();
    let coloured = |colour| results.values().filter(|one| one.colour == Some(colour)).count() as i64;
    let wishes = |one: &&ParticipantView| one.party != Party::Staff && one.wish_1.is_none() && one.wish_2.is_none();
    Ok(StatusView {
        registered_police: registered(Party::Police),
        registered_city: registered(Party::City),
        registered_others: registered(Party::Others),
        registered_staff: registered(Party::Staff),
        attended: people.attended,
        without_wishes: people.participants.iter().filter(wishes).count() as i64,
        first_wishes: people.first_wishes,
        second_wishes: people.second_wishes,
        seats: rooms.iter().filter_map(|room| room.seats).sum(),
        voters: Party::VOTING.iter().map(|party| voters(*party)).sum(),
        voters_police: voters(Party::Police),
        voters_city: voters(Party::City),
        voters_others: voters(Party::Others),
        published_values: situation::rows::values(read)?.iter().filter(|value| !value.example).count() as i64,
        published_inhabitants: areas::rows::all(read)?
            .iter()
            .filter(|area| area.inhabitants.is_some() && !area.example)
            .count() as i64,
        problem_cards: of_kind(CardKind::Problem),
        cause_cards: of_kind(CardKind::Cause),
        measure_cards: of_kind(CardKind::Measure),
        note_cards: of_kind(CardKind::Note),
        merged_cards: cards.iter().filter(|card| card.problem.is_some()).count() as i64,
        rooms_with_ties: rooms_with_ties(read, &rooms)?,
        priorities_proposed: plan
            .priorities
            .iter()
            .filter(|one| one.state == State::Proposed && !plan.is_fixed(one.id))
            .count() as i64,
        measure_links: plan.priorities.iter().map(|one| plan.measures_of(one.id).count() as i64).sum(),
        measures_without_place: plan.measures.iter().filter(|one| one.place.is_none()).count() as i64,
        previous_priorities: earlier.priorities.len() as i64,
        previous_without_goal: earlier.measures.iter().filter(|one| one.goal_amount.is_none()).count() as i64,
        previous_without_result: earlier
            .measures
            .iter()
            .filter(|one| results.get(&one.id).is_none_or(|result| result.amount.is_none()))
            .count() as i64,
        previous_green: coloured(Colour::Green),
        previous_yellow: coloured(Colour::Yellow),
        previous_red: coloured(Colour::Red),
        breaks: break_counts(&breaks(&plan)),
        overview,
    })
}

fn cards(read: Reader<'_>, all: &[rooms::Workshop]) -> Result<Vec<rooms::Card>, Error> {
    let mut cards = Vec::new();
    for room in all {
        cards.extend(rooms::cards(read, room.id)?);
    }
    Ok(cards)
}

fn rooms_with_ties(read: Reader<'_>, all: &[rooms::Workshop]) -> Result<i64, Error> {
    let mut tied = 0;
    for room in all.iter().filter(|room| room.tally_closed_at.is_some()) {
        let votes: Vec<_> = counted(read, room.id)?.into_iter().map(|(problem, votes)| (problem.id, votes)).collect();
        tied += i64::from(!ties_at_cut(&standing(&votes), TOP).is_empty());
    }
    Ok(tied)
}
