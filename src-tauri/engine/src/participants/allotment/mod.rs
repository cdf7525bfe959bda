//! The allotment of participants to workshops: what the rows say, put to the rule, and its answer as edits.

mod flow;
mod reasons;
pub(crate) mod rules;
mod spread;
#[cfg(test)]
mod tests;
mod view;

pub use reasons::{Met, WhyNot};
pub use view::{AllotmentView, AllottedPartyView, AllottedRoomView, AllottedView, WhyView, WishesView};

pub(crate) use view::view;

use super::rows::{self, Participant};
use crate::areas::AreaKind;
use crate::areas::rows::Area;
use crate::error::{Error, Failure};
use crate::id::Id;
use crate::journal::Edits;
use crate::party::Party;
use crate::store::Reader;
use crate::workshops::rows::Workshop;
use crate::{areas, workshops};
use rules::{Allotment, Person, Seats, Weights, Wish, allot};
use std::collections::HashMap;

/// Everybody of a hearing who is to be placed, and the rooms.
struct Hall {
    participants: Vec<Participant>,
    workshops: Vec<Workshop>,
    areas: HashMap<Id, Area>,
    people: Vec<Person>,
    rooms: Vec<Seats>,
}

impl Hall {
    fn read(read: Reader<'_>, hearing: Id) -> Result<Self, Error> {
        let areas = areas::rows::by_id(read)?;
        let workshops = workshops::rows::of_hearing(read, hearing)?;
        let participants: Vec<_> =
            rows::of_hearing(read, hearing)?.into_iter().filter(|one| one.party != Party::Staff).collect();
        let people = participants.iter().map(|one| person(one, &workshops, &areas)).collect();
        let rooms = workshops.iter().map(|one| Seats(one.seats)).collect();
        Ok(Self { participants, workshops, areas, people, rooms })
    }

    fn allot(&self) -> Result<Allotment, Error> {
        allot(&self.people, &self.rooms, Weights::USUAL)
            .map_err(|unsolved| Failure::Unsolved { reason: unsolved.0 }.into())
    }
}

fn person(participant: &Participant, workshops: &[Workshop], areas: &HashMap<Id, Area>) -> Person {
    let place = |room: Option<Id>| workshops.iter().position(|one| Some(one.id) == room);
    let wish = |wish: Option<Id>| match wish {
        None => Wish::None,
        Some(_) => place(wish).map_or(Wish::Gone, Wish::Room),
    };
    let own = own_areas(participant.area, areas);
    Person {
        party: participant.party,
        first: wish(participant.wish_1),
        second: wish(participant.wish_2),
        own: (0..workshops.len()).filter(|at| own.contains(&workshops[*at].area)).collect(),
        now: place(participant.workshop),
        is_chosen: participant.chosen,
    }
}

/// The area somebody works with and those it is a part of; the whole city only for those who work with all of it.
fn own_areas(area: Option<Id>, areas: &HashMap<Id, Area>) -> Vec<Id> {
    let mut own = Vec::new();
    let mut next = area.and_then(|area| areas.get(&area));
    while let Some(area) = next {
        if own.contains(&area.id) || !own.is_empty() && area.kind == AreaKind::Municipality {
            break;
        }
        own.push(area.id);
        next = area.part_of.and_then(|whole| areas.get(&whole));
    }
    own
}

/// The edits that put everybody where the rule says.
pub(super) fn edits(read: Reader<'_>, hearing: Id) -> Result<Edits, Error> {
    let hall = Hall::read(read, hearing)?;
    let allotment = hall.allot()?;
    let mut edits = Edits::new();
    for (participant, room) in hall.participants.iter().zip(&allotment.rooms) {
        let workshop = room.map(|room| hall.workshops[room].id);
        // Who has no place has none that was chosen.
        let chosen = participant.chosen && workshop.is_some();
        edits.change(participant, &Participant { workshop, chosen, ..participant.clone() });
    }
    Ok(edits)
}
