//! What is worth a look before the day: told, never blocking. Pure: from what is planned to warnings with the ids of what
//! causes them.
//!
//! A workshop is a group in its room, and all of them run in every parallel block; the passes of the method are spread
//! over these blocks in order, and what is over goes into the last.

use super::ItemKind;
use super::rules::{DayPlan, Slot};
use crate::id::Id;
use crate::time::{Minutes, TimeOfDay};
use std::collections::{BTreeMap, BTreeSet};

crate::words! {
    /// What may go wrong.
    pub enum WarningKind {
        /// A day's items end after the time it must be over.
        PastEnd = "past-end",
        /// An item runs into the fixed start of the next.
        Overlap = "overlap",
        /// Items that overlap are in the same place.
        SamePlace = "same-place",
        /// A parallel block, and no rooms to be in.
        NoRooms = "no-rooms",
        /// The steps of the method take longer than the block they are held in.
        LongMethod = "long-method",
        /// Two workshops in one room.
        SameRoom = "same-room",
        /// One role leads more workshops at once than there are people registered in it.
        SameFacilitator = "same-facilitator",
        /// Workshops that nobody leads.
        NoFacilitator = "no-facilitator",
        /// More people placed in a room than it has seats.
        FewSeats = "few-seats",
        /// One address is registered in several workshops.
        TwoPlaces = "two-places",
    }
}

crate::words! {
    /// What kind of thing a warning is about, and so where it is mended.
    pub enum Cause {
        /// An item of the programme.
        Item = "item",
        /// A workshop.
        Workshop = "workshop",
        /// A participant.
        Participant = "participant",
    }
}

/// One thing worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// What is to be mended: rows of one table, in the order they are shown.
    pub about: Vec<Id>,
    /// By how many minutes, where that is the matter.
    pub minutes: Option<Minutes>,
    /// How many, where that is the matter: people too many for the seats, workshops led by one role.
    pub count: Option<i64>,
    /// The place, room or role it is about, as it is written.
    pub name: Option<String>,
    /// The day it happens on, where it happens on one.
    pub day: Option<i64>,
}

impl Warning {
    fn new(kind: WarningKind, about: Vec<Id>) -> Self {
        Self { kind, about, minutes: None, count: None, name: None, day: None }
    }
}

impl WarningKind {
    /// Where it is mended.
    pub fn cause(self) -> Cause {
        match self {
            Self::PastEnd | Self::Overlap | Self::SamePlace | Self::NoRooms | Self::LongMethod => Cause::Item,
            Self::SameRoom | Self::SameFacilitator | Self::NoFacilitator | Self::FewSeats => Cause::Workshop,
            Self::TwoPlaces => Cause::Participant,
        }
    }
}

/// An item with its time.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct PlannedItem<'a> {
    pub id: Id,
    pub day: i64,
    pub kind: ItemKind,
    pub venue: Option<&'a str>,
    pub slot: Slot,
}

/// A workshop in its room.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct PlannedRoom<'a> {
    pub id: Id,
    pub room: &'a str,
    pub facilitator: Option<&'a str>,
    pub seats: Option<i64>,
    /// How many are placed in it.
    pub placed: i64,
}

/// Someone who is registered.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct Registered<'a> {
    pub id: Id,
    pub role: &'a str,
    pub organisation: &'a str,
    pub email: Option<&'a str>,
    pub workshop: Option<Id>,
}

/// All that is planned.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct Planned<'a> {
    /// In the order of the programme.
    pub items: &'a [PlannedItem<'a>],
    pub days: &'a [DayPlan],
    /// When a day must be over.
    pub ends: Option<TimeOfDay>,
    pub rooms: &'a [PlannedRoom<'a>],
    pub registered: &'a [Registered<'a>],
    /// The minutes of each pass of the method, in order.
    pub passes: &'a [Minutes],
}

/// Everything worth a look, the programme first, then the rooms, then the people.
pub fn warnings(plan: Planned<'_>) -> Vec<Warning> {
    let mut found = Vec::new();
    past_end(plan, &mut found);
    overlaps(plan, &mut found);
    parallel_blocks(plan, &mut found);
    shared_rooms(plan, &mut found);
    facilitators(plan, &mut found);
    seats(plan, &mut found);
    two_places(plan, &mut found);
    found
}

fn past_end(plan: Planned<'_>, found: &mut Vec<Warning>) {
    let Some(ends) = plan.ends else { return };
    for day in plan.days.iter().filter(|day| day.past(ends) > Minutes(0)) {
        let of_day = plan.items.iter().filter(|item| item.day == day.day && item.slot.end > ends);
        let about = of_day.map(|item| item.id).collect();
        let (minutes, day) = (Some(day.past(ends)), Some(day.day));
        found.push(Warning { minutes, day, ..Warning::new(WarningKind::PastEnd, about) });
    }
}

/// Items that run into a fixed start, and those that are then in one place at once.
fn overlaps(plan: Planned<'_>, found: &mut Vec<Warning>) {
    for (at, item) in plan.items.iter().enumerate().filter(|(_, item)| item.slot.slack < Minutes(0)) {
        let before = plan.items[..at].last().map(|before| before.id);
        let about = [Some(item.id), before].into_iter().flatten().collect();
        let (minutes, day) = (Some(Minutes(-item.slot.slack.0)), Some(item.day));
        found.push(Warning { minutes, day, ..Warning::new(WarningKind::Overlap, about) });
    }
    let mut by_start: Vec<&PlannedItem<'_>> =
        plan.items.iter().filter(|item| item.slot.start < item.slot.end).collect();
    by_start.sort_by_key(|item| (item.day, item.slot.start));
    for (at, item) in by_start.iter().enumerate() {
        let later = by_start[at + 1..].iter();
        for other in later.take_while(|other| other.day == item.day && other.slot.start < item.slot.end) {
            let Some(place) = shared_place(plan, item, other) else { continue };
            let (name, day) = (Some(place.to_owned()), Some(item.day));
            found.push(Warning { name, day, ..Warning::new(WarningKind::SamePlace, vec![item.id, other.id]) });
        }
    }
}

/// The place that two items are both in: the venue of both, or a room of a parallel block that the other is held in.
fn shared_place<'a>(plan: Planned<'a>, one: &PlannedItem<'a>, other: &PlannedItem<'a>) -> Option<&'a str> {
    let is = |venue: Option<&str>, place: &str| venue.is_some_and(|venue| plain(venue) == plain(place));
    let room_of = |block: &PlannedItem<'a>, venue: Option<&'a str>| {
        let venue = venue.filter(|_| block.kind == ItemKind::Parallel)?;
        plan.rooms.iter().map(|room| room.room).find(|room| is(Some(venue), room))
    };
    one.venue
        .filter(|venue| is(other.venue, venue))
        .or_else(|| room_of(one, other.venue))
        .or_else(|| room_of(other, one.venue))
}

fn parallel_blocks(plan: Planned<'_>, found: &mut Vec<Warning>) {
    let blocks: Vec<_> = plan.items.iter().filter(|item| item.kind == ItemKind::Parallel).collect();
    if plan.rooms.is_empty() && !blocks.is_empty() {
        let about = blocks.iter().map(|block| block.id).collect();
        found.push(Warning::new(WarningKind::NoRooms, about));
    }
    for (block, method) in blocks.iter().zip(method_minutes(blocks.len(), plan.passes)) {
        let over = method.0 - (block.slot.end - block.slot.start).0;
        if over > 0 {
            let (minutes, day) = (Some(Minutes(over)), Some(block.day));
            found.push(Warning { minutes, day, ..Warning::new(WarningKind::LongMethod, vec![block.id]) });
        }
    }
}

/// The minutes of the method that fall on each of `blocks` parallel blocks: a pass each, and what is over on the last.
pub fn method_minutes(blocks: usize, passes: &[Minutes]) -> Vec<Minutes> {
    let mut held = vec![Minutes(0); blocks];
    for (at, pass) in passes.iter().enumerate() {
        if let Some(block) = held.get_mut(at.min(blocks.saturating_sub(1))) {
            block.0 += pass.0;
        }
    }
    held
}

fn shared_rooms(plan: Planned<'_>, found: &mut Vec<Warning>) {
    for (_, rooms) in gathered(plan.rooms.iter().map(|room| (plain(room.room), room))) {
        if let [first, _, ..] = rooms.as_slice() {
            let about = rooms.iter().map(|room| room.id).collect();
            let name = Some(first.room.to_owned());
            found.push(Warning { name, ..Warning::new(WarningKind::SameRoom, about) });
        }
    }
}

/// A role is not a person: six rooms may be led by "workshopledare" when six of them are registered.
fn facilitators(plan: Planned<'_>, found: &mut Vec<Warning>) {
    let leaderless: Vec<_> = plan.rooms.iter().filter(|room| room.facilitator.is_none()).map(|room| room.id).collect();
    let led = plan.rooms.iter().filter_map(|room| Some((plain(room.facilitator?), room)));
    for (role, rooms) in gathered(led) {
        let is_of_role = |one: &&Registered<'_>| {
            plain(one.role) == role || plain(&format!("{}, {}", one.role, one.organisation)) == role
        };
        let people = plan.registered.iter().filter(is_of_role).count();
        if rooms.len() > people.max(1) {
            let about = rooms.iter().map(|room| room.id).collect();
            let (count, name) = (Some(rooms.len() as i64), rooms[0].facilitator.map(str::to_owned));
            found.push(Warning { count, name, ..Warning::new(WarningKind::SameFacilitator, about) });
        }
    }
    if !leaderless.is_empty() {
        let count = Some(leaderless.len() as i64);
        found.push(Warning { count, ..Warning::new(WarningKind::NoFacilitator, leaderless) });
    }
}

fn seats(plan: Planned<'_>, found: &mut Vec<Warning>) {
    for room in plan.rooms {
        let over = room.seats.map_or(0, |seats| room.placed - seats);
        if over > 0 {
            let (count, name) = (Some(over), Some(room.room.to_owned()));
            found.push(Warning { count, name, ..Warning::new(WarningKind::FewSeats, vec![room.id]) });
        }
    }
}

fn two_places(plan: Planned<'_>, found: &mut Vec<Warning>) {
    let placed = plan.registered.iter().filter_map(|one| Some((plain(one.email?), (one, one.workshop?))));
    for (_, places) in gathered(placed) {
        let workshops: BTreeSet<Id> = places.iter().map(|(_, workshop)| *workshop).collect();
        if workshops.len() > 1 {
            let about = places.iter().map(|(one, _)| one.id).collect();
            let name = places[0].0.email.map(|email| email.trim().to_owned());
            found.push(Warning { name, ..Warning::new(WarningKind::TwoPlaces, about) });
        }
    }
}

/// What differs only in case and in white space around it is the same.
fn plain(text: &str) -> String {
    text.trim().to_lowercase()
}

fn gathered<T>(pairs: impl Iterator<Item = (String, T)>) -> BTreeMap<String, Vec<T>> {
    let mut all: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for (key, thing) in pairs {
        all.entry(key).or_default().push(thing);
    }
    all.remove("");
    all
}

#[cfg(test)]
#[path = "warnings_tests.rs"]
mod tests;
