//! The allotment before it is taken: what it would change, how even it is, whose wishes it meets, and why not the others'.

use super::reasons::{Met, Reason, WhyNot, met, reasons};
use super::rules::{Allotment, Counts, count};
use super::spread::Band;
use super::{Hall, rows};
use crate::error::Error;
use crate::id::Id;
use crate::party::Party;
use crate::store::Reader;
use serde::Serialize;
use ts_rs::TS;

/// What an allotment would do now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AllotmentView {
    pub rooms: Vec<AllottedRoomView>,
    /// The wishes that are met as it stands, and as it would be.
    pub before: WishesView,
    pub after: WishesView,
    /// How many would be placed, moved or left without a place: none, and the allotment is as it stands.
    pub changes: i64,
    /// How many places were chosen by hand, and are kept.
    pub chosen: i64,
    /// Everybody but staff, in the order of the register.
    pub people: Vec<AllottedView>,
}

/// A room as it stands and as it would be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AllottedRoomView {
    pub id: Id,
    pub key: String,
    pub room: String,
    pub area_name: String,
    pub theme: Option<String>,
    /// None: as many as come.
    pub seats: Option<i64>,
    pub taken_before: i64,
    pub taken_after: i64,
    pub parties: Vec<AllottedPartyView>,
    pub chosen: i64,
    /// Staff have no seat among the others: they are in the room, but are neither counted nor allotted.
    pub staff: i64,
    pub before: WishesView,
    pub after: WishesView,
}

/// A party in a room, beside the even spread.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AllottedPartyView {
    pub party: Party,
    pub before: i64,
    pub after: i64,
    /// The least and the most there are where the party is spread evenly.
    pub low: i64,
    pub high: i64,
}

/// How many have which wish met.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WishesView {
    pub first: i64,
    pub second: i64,
    pub neither: i64,
    pub no_wish: i64,
    /// How many have no place, whatever they wished for.
    pub without: i64,
}

/// A person and the room.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AllottedView {
    pub participant: Id,
    pub role: String,
    pub organisation: String,
    pub party: Party,
    pub area_name: Option<String>,
    /// The keys of the rooms: as it stands, and as it would be.
    pub from: Option<String>,
    pub to: Option<String>,
    pub chosen: bool,
    pub met: Met,
    /// Why the wishes that are not met are not.
    pub reasons: Vec<WhyView>,
}

/// A reason with what its sentence says.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WhyView {
    pub why: WhyNot,
    /// The key of the room it speaks of.
    pub room: Option<String>,
    pub seats: Option<i64>,
    /// How many of the person's party would be in that room, and the even spread.
    pub count: i64,
    pub low: i64,
    pub high: i64,
}

impl WishesView {
    fn add(&mut self, met: Met, room: Option<usize>) {
        *match met {
            _ if room.is_none() => &mut self.without,
            Met::First => &mut self.first,
            Met::Second => &mut self.second,
            Met::Neither => &mut self.neither,
            Met::NoWish => &mut self.no_wish,
        } += 1;
    }
}

/// What an allotment of a hearing would do; nothing is written.
pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<AllotmentView, Error> {
    let hall = Hall::read(read, hearing)?;
    let allotment = hall.allot()?;
    let now = count(&hall.people, hall.people.iter().map(|one| one.now), hall.rooms.len());
    let staff = rows::of_hearing(read, hearing)?.into_iter().filter(|one| one.party == Party::Staff);
    let staff: Vec<_> = staff.filter_map(|one| one.workshop).collect();
    let mut rooms: Vec<_> = (0..hall.rooms.len()).map(|at| room_view(&hall, &allotment, &now, at, &staff)).collect();
    let (mut before, mut after) = (WishesView::default(), WishesView::default());
    for (person, room) in hall.people.iter().zip(&allotment.rooms) {
        before.add(met(person, person.now), person.now);
        after.add(met(person, *room), *room);
        if let Some(at) = person.now {
            rooms[at].before.add(met(person, person.now), person.now);
        }
        if let Some(at) = room {
            rooms[*at].after.add(met(person, *room), *room);
        }
    }
    let changes = hall.people.iter().zip(&allotment.rooms).filter(|(person, room)| person.now != **room).count() as i64;
    let chosen = allotment.chosen.iter().flatten().sum();
    let people = (0..hall.people.len()).map(|at| allotted(&hall, &allotment, at)).collect();
    Ok(AllotmentView { rooms, before, after, changes, chosen, people })
}

fn room_view(hall: &Hall, allotment: &Allotment, now: &[Counts], at: usize, staff: &[Id]) -> AllottedRoomView {
    let workshop = &hall.workshops[at];
    let parties = Party::VOTING.iter().enumerate().map(|(party, named)| {
        let Band { low, high } = allotment.bands[at][party];
        AllottedPartyView { party: *named, before: now[at][party], after: allotment.counts[at][party], low, high }
    });
    AllottedRoomView {
        id: workshop.id,
        key: workshop.key.clone(),
        room: workshop.room.clone(),
        area_name: hall.areas.get(&workshop.area).map(|area| area.name.clone()).unwrap_or_default(),
        theme: workshop.theme.clone(),
        seats: workshop.seats,
        taken_before: now[at].iter().sum(),
        taken_after: allotment.counts[at].iter().sum(),
        parties: parties.collect(),
        chosen: allotment.chosen[at].iter().sum(),
        staff: staff.iter().filter(|room| **room == workshop.id).count() as i64,
        before: WishesView::default(),
        after: WishesView::default(),
    }
}

fn allotted(hall: &Hall, allotment: &Allotment, at: usize) -> AllottedView {
    let (participant, person, room) = (&hall.participants[at], &hall.people[at], allotment.rooms[at]);
    let key = |room: Option<usize>| room.map(|room| hall.workshops[room].key.clone());
    let why = |reason: Reason| WhyView {
        why: reason.why,
        room: key(reason.room),
        seats: reason.room.and_then(|room| hall.workshops[room].seats),
        count: reason.count,
        low: reason.band.low,
        high: reason.band.high,
    };
    AllottedView {
        participant: participant.id,
        role: participant.role.clone(),
        organisation: participant.organisation.clone(),
        party: participant.party,
        area_name: participant.area.and_then(|area| hall.areas.get(&area)).map(|area| area.name.clone()),
        from: key(person.now),
        to: key(room),
        chosen: participant.chosen && person.now.is_some(),
        met: met(person, room),
        reasons: reasons(person, room, &hall.rooms, allotment).into_iter().map(why).collect(),
    }
}
