//! Participants allotted to the rooms: the example's own people, and what organisers do around it.

use crate::day::Day;
use samsyn_engine::command::*;
use samsyn_engine::participants::{ParticipantField, ParticipantRow};
use samsyn_engine::time::SetClock;
use samsyn_engine::workshops::WorkshopField;
use samsyn_engine::{Engine, Id, Party, example, reads};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// The example with the places its organisers gave by hand, as `utfall/narvaro.csv` has them.
static EXAMPLE: LazyLock<(Value, Value)> = LazyLock::new(|| {
    let engine = Engine::in_memory(Id::from_number(1)).unwrap();
    engine.set_clock(Arc::new(SetClock::new(samsyn_engine::time::Moment(1_549_523_700_000))));
    let played = example::play(&engine, &example::files(), |_| ()).unwrap();
    let read = || reads::by_name(&engine, "allotment", json!({ "hearing": played.hearing })).unwrap();
    let before = read();
    engine.run(ParticipantsCommand::AllotParticipants { hearing: played.hearing }.into()).unwrap();
    let again = engine.run(ParticipantsCommand::AllotParticipants { hearing: played.hearing }.into()).unwrap();
    assert_eq!(again.entry, None, "allotting again what it has allotted changes nothing");
    let after = read();
    assert!(engine.check().unwrap().is_sound());
    (before, after)
});

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap()
}

#[test]
fn at_least_as_many_first_wishes_are_met_as_by_hand_within_the_same_seats() {
    let (view, _) = &*EXAMPLE;
    assert_eq!((number(&view["before"]["first"]), number(&view["before"]["second"])), (99, 20), "by hand");
    assert!(number(&view["after"]["first"]) >= 99, "{}", view["after"]);
    assert!(number(&view["after"]["second"]) + number(&view["after"]["first"]) >= 99 + 20, "{}", view["after"]);
    assert_eq!(view["after"]["without"], 0);
    for room in view["rooms"].as_array().unwrap() {
        assert!(number(&room["taken_after"]) <= number(&room["seats"]), "{room}");
    }
}

#[test]
fn every_room_of_the_example_has_its_even_share_of_each_party() {
    for room in EXAMPLE.0["rooms"].as_array().unwrap() {
        for party in room["parties"].as_array().unwrap() {
            let spread = (number(&party["low"]), number(&party["high"]));
            let even = if party["party"] == "others" { (2, 2) } else { (4, 5) };
            assert_eq!(spread, even, "51 police, 56 of the city and 24 others over twelve rooms of twelve seats");
            assert!((spread.0..=spread.1).contains(&number(&party["after"])), "{}: {party}", room["key"]);
        }
    }
}

#[test]
fn what_was_shown_before_is_what_stands_after() {
    let (before, after) = &*EXAMPLE;
    assert_eq!(before["after"], after["before"]);
    assert_eq!(after["changes"], 0);
    let places = |view: &Value, key: &str| -> Vec<Value> {
        view["people"].as_array().unwrap().iter().map(|one| one[key].clone()).collect()
    };
    assert_eq!(places(before, "to"), places(after, "from"));
    let moved = places(before, "from").iter().zip(places(before, "to")).filter(|(from, to)| **from != *to).count();
    assert_eq!(moved as i64, number(&before["changes"]));
}

#[test]
fn whoever_does_not_get_a_wish_reads_why() {
    for one in EXAMPLE.0["people"].as_array().unwrap() {
        let is_told = !one["reasons"].as_array().unwrap().is_empty();
        assert_eq!(is_told, ["second", "neither"].contains(&one["met"].as_str().unwrap()), "{one}");
    }
}

/// A hearing with two rooms and people who wish for the first.
struct Rooms {
    day: Day,
    rooms: [Id; 2],
    people: Vec<Id>,
}

impl Rooms {
    fn new(seats: i64, parties: &[Party]) -> Self {
        let day = Day::new();
        let rooms = ["Lundby", "Angered"].map(|name| {
            let area = day.add_area(name);
            day.add_workshop(area)
        });
        for workshop in rooms {
            day.run(WorkshopsCommand::EditWorkshop { workshop, to: WorkshopField::Seats(Some(seats)) });
        }
        let rows = parties.iter().enumerate().map(|(at, party)| ParticipantRow {
            key: format!("D{at:03}"),
            role: "Handläggare".into(),
            organisation: "Organisationen".into(),
            party: *party,
            area: None,
            wish_1: Some("W01".into()),
            wish_2: None,
            email: None,
        });
        let people = day.run(ParticipantsCommand::PutParticipants { year: 2019, rows: rows.collect() }).created;
        Self { day, rooms, people }
    }

    fn allot(&self) -> ParticipantsCommand {
        ParticipantsCommand::AllotParticipants { hearing: self.day.hearing }
    }

    fn edit(&self, at: usize, to: ParticipantField) {
        self.day.run(ParticipantsCommand::EditParticipant { participant: self.people[at], to });
    }

    /// How many are in each room; those without one under nothing.
    fn places(&self) -> BTreeMap<Option<String>, usize> {
        let mut places = BTreeMap::new();
        for one in self.day.read("participants")["participants"].as_array().unwrap() {
            *places.entry(one["workshop_key"].as_str().map(str::to_owned)).or_default() += 1;
        }
        places
    }
}

fn in_room(key: &str) -> Option<String> {
    Some(key.to_owned())
}

#[test]
fn everybody_is_placed_at_once_and_taken_back_at_once() {
    let rooms = Rooms::new(4, &[Party::Police, Party::Police, Party::City, Party::City]);
    rooms.day.run(rooms.allot());
    assert_eq!(rooms.places(), [(in_room("W01"), 2), (in_room("W02"), 2)].into());
    assert_eq!(rooms.day.engine.saved().unwrap().undo.as_deref(), Some("AllotParticipants"));
    rooms.day.engine.undo().unwrap();
    assert_eq!(rooms.places(), [(None, 4)].into());
    rooms.day.engine.redo().unwrap();
    rooms.day.changes_nothing(rooms.allot());
}

#[test]
fn staff_stay_where_they_are_and_take_no_seat() {
    let rooms = Rooms::new(1, &[Party::Staff, Party::Staff, Party::City, Party::Police]);
    rooms.edit(0, ParticipantField::Workshop(Some(rooms.rooms[0])));
    rooms.day.run(rooms.allot());
    assert_eq!(rooms.places(), [(in_room("W01"), 2), (in_room("W02"), 1), (None, 1)].into());
    assert_eq!(rooms.day.read("allotment")["rooms"][0]["staff"], 1);
    assert_eq!(rooms.day.read("participants")["without_workshop"], 0);
}

#[test]
fn a_place_chosen_by_hand_is_kept_until_it_is_let_go() {
    let rooms = Rooms::new(4, &[Party::City]);
    rooms.edit(0, ParticipantField::Workshop(Some(rooms.rooms[1])));
    rooms.day.changes_nothing(rooms.allot());
    let told = &rooms.day.read("allotment")["people"][0];
    assert_eq!((told["chosen"].as_bool(), told["reasons"][0]["why"].as_str()), (Some(true), Some("chosen")));
    rooms.edit(0, ParticipantField::Chosen(false));
    rooms.day.run(rooms.allot());
    assert_eq!(rooms.places(), [(in_room("W01"), 1)].into());
}

#[test]
fn whoever_finds_no_seat_stays_without_a_room_and_is_counted() {
    let rooms = Rooms::new(1, &[Party::City, Party::City, Party::City]);
    rooms.day.run(rooms.allot());
    assert_eq!(rooms.places(), [(in_room("W01"), 1), (in_room("W02"), 1), (None, 1)].into());
    let view = rooms.day.read("allotment");
    assert_eq!((number(&view["after"]["without"]), number(&view["changes"])), (1, 0));
}

#[test]
fn those_of_a_room_that_is_taken_away_are_placed_anew() {
    let rooms = Rooms::new(4, &[Party::City, Party::Police]);
    rooms.day.run(rooms.allot());
    rooms.day.run(WorkshopsCommand::RemoveWorkshop { workshop: rooms.rooms[0] });
    assert_eq!(rooms.day.read("participants")["without_workshop"], 2);
    let view = rooms.day.read("allotment");
    assert_eq!(view["people"][0]["reasons"][0]["why"], "gone");
    rooms.day.run(rooms.allot());
    assert_eq!(rooms.places(), [(in_room("W02"), 2)].into());
}
