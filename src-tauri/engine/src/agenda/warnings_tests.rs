//! Each warning with the plan that brings it, beside one that does not.

use super::*;
use crate::agenda::rules::{Block, days, schedule};

const EIGHT: TimeOfDay = TimeOfDay(480);

fn id(number: u128) -> Id {
    Id::from_number(number)
}

/// An item as (day, minutes, fixed start, kind, venue).
type Written = (i64, i64, Option<i64>, ItemKind, Option<&'static str>);

const HALL: Written = (1, 60, None, ItemKind::Plenary, Some("Stora salen"));
const ROOMS: Written = (1, 60, None, ItemKind::Parallel, None);

#[derive(Default)]
struct Plan {
    items: Vec<Written>,
    ends: Option<i64>,
    rooms: Vec<PlannedRoom<'static>>,
    registered: Vec<Registered<'static>>,
    passes: Vec<i64>,
}

impl Plan {
    /// What is told of the plan; items are numbered from 1, the day begins at eight.
    fn warnings(&self) -> Vec<Warning> {
        let block = |(day, minutes, fixed, ..): &Written| Block {
            day: *day,
            minutes: Minutes(*minutes),
            fixed: fixed.map(TimeOfDay),
        };
        let blocks: Vec<_> = self.items.iter().map(block).collect();
        let slots = schedule(EIGHT, &blocks);
        let items: Vec<_> = (1..)
            .zip(&self.items)
            .zip(&slots)
            .map(|((number, item), slot)| PlannedItem {
                id: id(number),
                day: item.0,
                kind: item.3,
                venue: item.4,
                slot: *slot,
            })
            .collect();
        warnings(Planned {
            items: &items,
            days: &days(&blocks, &slots),
            ends: self.ends.map(TimeOfDay),
            rooms: &self.rooms,
            registered: &self.registered,
            passes: &self.passes.iter().map(|minutes| Minutes(*minutes)).collect::<Vec<_>>(),
        })
    }

    /// The same, as kinds with what they are about.
    fn told(&self) -> Vec<(WarningKind, Vec<Id>)> {
        self.warnings().into_iter().map(|one| (one.kind, one.about)).collect()
    }
}

fn room(number: u128, name: &'static str, facilitator: Option<&'static str>) -> PlannedRoom<'static> {
    PlannedRoom { id: id(number), room: name, facilitator, seats: None, placed: 0 }
}

fn person(number: u128, email: Option<&'static str>, workshop: Option<u128>) -> Registered<'static> {
    let (role, organisation) = ("workshopledare", "Polisområde Storgöteborg");
    Registered { id: id(number), role, organisation, email, workshop: workshop.map(id) }
}

#[test]
fn a_plan_that_holds_is_left_in_peace() {
    let plan = Plan {
        items: vec![HALL, ROOMS],
        ends: Some(600),
        rooms: vec![room(11, "Rum 1", Some("ledare")), room(12, "Rum 2", Some("annan ledare"))],
        registered: vec![person(21, Some("a@x.se"), Some(11)), person(22, Some("b@x.se"), Some(12))],
        passes: vec![60],
    };
    assert_eq!(plan.told(), []);
    assert_eq!(Plan::default().told(), []);
}

#[test]
fn a_day_past_its_end_names_the_items_that_are_outside_it_and_the_minutes() {
    let second = (2, 200, None, ItemKind::Plenary, None);
    let plan = Plan { items: vec![HALL, HALL, second], ends: Some(570), ..Plan::default() };
    let warnings = plan.warnings();
    let past: Vec<_> = warnings.iter().map(|one| (one.day, one.minutes, one.about.clone())).collect();
    let minutes = |number| Some(Minutes(number));
    assert_eq!(past, [(Some(1), minutes(30), vec![id(2)]), (Some(2), minutes(110), vec![id(3)])]);
    let in_time = Plan { items: vec![HALL, HALL], ends: Some(600), ..Plan::default() };
    assert_eq!(in_time.told(), [], "to end on the minute is to end in time");
}

#[test]
fn an_item_that_runs_into_a_fixed_start_is_told_with_both_and_the_place_they_share() {
    let lunch = |venue| (1, 40, Some(530), ItemKind::Break, venue);
    let elsewhere = Plan { items: vec![HALL, lunch(Some("Matsalen"))], ..Plan::default() };
    assert_eq!(elsewhere.told(), [(WarningKind::Overlap, vec![id(2), id(1)])]);
    let same = Plan { items: vec![HALL, lunch(Some(" stora SALEN"))], ..Plan::default() }.warnings();
    assert_eq!((same[1].kind, same[1].name.as_deref()), (WarningKind::SamePlace, Some("Stora salen")));
    assert_eq!((same[0].minutes, same[1].about.clone()), (Some(Minutes(10)), vec![id(1), id(2)]));
    let after = Plan { items: vec![HALL, (1, 40, Some(540), ItemKind::Break, HALL.4)], ..Plan::default() };
    assert_eq!(after.told(), [], "one ends when the other begins");
}

#[test]
fn a_talk_held_in_a_room_of_the_parallel_block_it_overlaps_is_told() {
    let talk = (1, 30, Some(530), ItemKind::Plenary, Some("Rum 2"));
    let rooms = vec![room(11, "Rum 1", Some("a")), room(12, "Rum 2", Some("b"))];
    let plan = Plan { items: vec![ROOMS, talk], rooms, ..Plan::default() };
    let warnings = plan.warnings();
    assert_eq!((warnings[1].kind, warnings[1].name.as_deref()), (WarningKind::SamePlace, Some("Rum 2")));
}

#[test]
fn a_long_item_overlaps_more_than_the_one_after_it() {
    let fixed = |at| (1, 10, Some(at), ItemKind::Plenary, HALL.4);
    let plan =
        Plan { items: vec![(1, 120, None, ItemKind::Plenary, HALL.4), fixed(490), fixed(510)], ..Plan::default() };
    let places = plan.told().into_iter().filter(|(kind, _)| *kind == WarningKind::SamePlace);
    assert_eq!(places.map(|(_, about)| about).collect::<Vec<_>>(), [[id(1), id(2)], [id(1), id(3)]]);
    let next_day = Plan {
        items: vec![(1, 120, None, ItemKind::Plenary, HALL.4), (2, 9, None, ItemKind::Plenary, HALL.4)],
        ..Plan::default()
    };
    assert_eq!(next_day.told(), [], "the same time on another day is another time");
}

#[test]
fn a_parallel_block_needs_rooms() {
    let plan = Plan { items: vec![ROOMS, HALL, ROOMS], ..Plan::default() };
    assert_eq!(plan.told(), [(WarningKind::NoRooms, vec![id(1), id(3)])]);
}

#[test]
fn the_passes_of_the_method_are_spread_over_the_parallel_blocks() {
    let cases: [(usize, &[i64], &[i64]); 5] = [
        (2, &[75, 60], &[75, 60]),
        (1, &[75, 60], &[135]),
        (3, &[75], &[75, 0, 0]),
        (0, &[75], &[]),
        (2, &[], &[0, 0]),
    ];
    for (blocks, passes, wanted) in cases {
        let passes: Vec<_> = passes.iter().map(|minutes| Minutes(*minutes)).collect();
        let held: Vec<_> = method_minutes(blocks, &passes).iter().map(|minutes| minutes.0).collect();
        assert_eq!(held, wanted, "{blocks} blocks");
    }
}

#[test]
fn a_pass_longer_than_its_block_is_told_with_the_minutes_that_lack() {
    let rooms = vec![room(11, "Rum 1", Some("a"))];
    let plan = Plan { items: vec![ROOMS, HALL, ROOMS], rooms, passes: vec![60, 75], ..Plan::default() };
    let warnings = plan.warnings();
    assert_eq!(plan.told(), [(WarningKind::LongMethod, vec![id(3)])]);
    assert_eq!(warnings[0].minutes, Some(Minutes(15)));
}

#[test]
fn two_workshops_in_one_room_are_told_whatever_the_case() {
    let rooms = vec![room(11, "Rum 1", Some("a")), room(12, "rum 1 ", Some("b")), room(13, "Rum 2", Some("c"))];
    assert_eq!(Plan { rooms, ..Plan::default() }.told(), [(WarningKind::SameRoom, vec![id(11), id(12)])]);
}

#[test]
fn a_role_leads_as_many_rooms_as_there_are_people_of_it() {
    let leader = Some("workshopledare, polisområde Storgöteborg");
    let rooms = vec![room(11, "Rum 1", leader), room(12, "Rum 2", leader)];
    let nobody = Plan { rooms: rooms.clone(), ..Plan::default() };
    assert_eq!(nobody.told(), [(WarningKind::SameFacilitator, vec![id(11), id(12)])]);
    let one = Plan { rooms: rooms.clone(), registered: vec![person(21, None, None)], ..Plan::default() };
    assert_eq!(one.warnings()[0].count, Some(2));
    let two = Plan { rooms, registered: vec![person(21, None, None), person(22, None, None)], ..Plan::default() };
    assert_eq!(two.told(), []);
}

#[test]
fn workshops_that_nobody_leads_are_one_warning() {
    let rooms = vec![room(11, "Rum 1", None), room(12, "Rum 2", Some("a")), room(13, "Rum 3", None)];
    assert_eq!(Plan { rooms, ..Plan::default() }.told(), [(WarningKind::NoFacilitator, vec![id(11), id(13)])]);
}

#[test]
fn a_room_is_too_small_when_more_are_placed_in_it_than_it_seats() {
    let seated = |number, seats, placed| PlannedRoom { seats, placed, ..room(number, "Rum", Some("a")) };
    let cases = [(Some(12), 13, Some(1)), (Some(12), 12, None), (None, 40, None)];
    for (seats, placed, over) in cases {
        let plan = Plan { rooms: vec![seated(11, seats, placed)], ..Plan::default() };
        let told = plan.warnings();
        assert_eq!(told.first().and_then(|one| one.count), over, "{placed} on {seats:?}");
    }
}

#[test]
fn one_address_in_two_workshops_is_one_person_in_two_places() {
    let people = |first, second| vec![person(21, Some("Anna@x.se"), first), person(22, Some(" anna@X.SE"), second)];
    let told = |registered| Plan { registered, ..Plan::default() }.told();
    assert_eq!(told(people(Some(11), Some(12))), [(WarningKind::TwoPlaces, vec![id(21), id(22)])]);
    assert_eq!(told(people(Some(11), Some(11))), [], "registered twice, but in one place");
    assert_eq!(told(people(Some(11), None)), [], "placed once");
    assert_eq!(told(vec![person(21, None, Some(11)), person(22, None, Some(12))]), [], "no address is nobody's");
    assert_eq!(told(vec![person(21, Some(""), Some(11)), person(22, Some(" "), Some(12))]), []);
}
