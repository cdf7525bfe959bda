//! Why somebody did not get a wish: read off the finished allotment.
//!
//! In the best allotment no single move betters anything, so for each wish that was not met one of these holds: the room
//! is not there or has no seats, it is full, the party has its share in it, or the party would fall under its share in
//! the room the person went to.

use super::rules::{Allotment, Person, Seats, Wish, voting};
use super::spread::Band;

crate::words! {
    /// Which wish somebody got.
    pub enum Met {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// None of those they had.
        Neither = "neither",
        /// They had none.
        NoWish = "no_wish",
    }
}

crate::words! {
    /// Why a wish was not met.
    pub enum WhyNot {
        /// The place was chosen by hand.
        Chosen = "chosen",
        /// The room is not there any more.
        Gone = "gone",
        /// The room has no seats.
        NoSeats = "no_seats",
        /// Those who were placed by hand have taken all its seats.
        ChosenTook = "chosen_took",
        /// The party has its share in the room.
        Balance = "balance",
        /// All its seats went to those whom it suited better.
        Full = "full",
        /// The party would be too few in the room the person went to.
        NeededThere = "needed_there",
    }
}

/// A reason with what it speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    pub why: WhyNot,
    /// The room it speaks of, by its place: the one wished for, or for [`WhyNot::NeededThere`] the one gone to.
    pub room: Option<usize>,
    /// How many of the person's party are in that room, and the even spread.
    pub count: i64,
    pub(super) band: Band,
}

/// Which wish the person gets in this room.
pub fn met(person: &Person, room: Option<usize>) -> Met {
    let is_there = |wish| matches!((wish, room), (Wish::Room(wish), Some(room)) if wish == room);
    match (person.first, person.second) {
        (first, _) if is_there(first) => Met::First,
        (_, second) if is_there(second) => Met::Second,
        (Wish::None, Wish::None) => Met::NoWish,
        _ => Met::Neither,
    }
}

/// Why each wish that was not met was not: of the first, and of the second where neither was.
pub fn reasons(person: &Person, room: Option<usize>, rooms: &[Seats], allotment: &Allotment) -> Vec<Reason> {
    let unmet = match met(person, room) {
        Met::First | Met::NoWish => vec![],
        Met::Second => vec![person.first],
        Met::Neither => vec![person.first, person.second],
    };
    let mut reasons: Vec<_> =
        unmet.into_iter().filter_map(|wish| reason(wish, person, room, rooms, allotment)).collect();
    reasons.dedup();
    reasons
}

fn reason(wish: Wish, person: &Person, room: Option<usize>, rooms: &[Seats], allotment: &Allotment) -> Option<Reason> {
    let party = voting(person.party)?;
    let of = |why, room: Option<usize>| {
        let count = room.map_or(0, |room| allotment.counts[room][party]);
        let band = room.map_or(Band { low: 0, high: 0 }, |room| allotment.bands[room][party]);
        Some(Reason { why, room, count, band })
    };
    let wished = match wish {
        Wish::None => return None,
        Wish::Gone => return of(WhyNot::Gone, None),
        Wish::Room(wished) => wished,
    };
    let is_within = |counts: &[i64; 3]| rooms[wished].0.is_none_or(|seats| counts.iter().sum::<i64>() < seats);
    if person.is_chosen && person.now.is_some() {
        of(WhyNot::Chosen, room)
    } else if rooms[wished].0 == Some(0) {
        of(WhyNot::NoSeats, Some(wished))
    } else if !is_within(&allotment.chosen[wished]) {
        of(WhyNot::ChosenTook, Some(wished))
    } else if allotment.counts[wished][party] >= allotment.bands[wished][party].high {
        of(WhyNot::Balance, Some(wished))
    } else if !is_within(&allotment.counts[wished]) {
        of(WhyNot::Full, Some(wished))
    } else {
        of(WhyNot::NeededThere, room)
    }
}
