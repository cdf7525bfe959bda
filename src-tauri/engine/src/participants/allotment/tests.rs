//! The rule as tables of cases, and against every allotment there is where few enough are.

use super::reasons::{Met, WhyNot, met, reasons};
use super::rules::{Allotment, Person, Seats, Weights, Wish, allot, voting};
use super::spread::band;
use crate::party::Party;

const POLICE: Party = Party::Police;
const CITY: Party = Party::City;
const OTHERS: Party = Party::Others;

fn wishing(party: Party, wishes: &[usize]) -> Person {
    let wish = |at: usize| wishes.get(at).map_or(Wish::None, |room| Wish::Room(*room));
    Person { party, first: wish(0), second: wish(1), own: vec![], now: None, is_chosen: false }
}

fn chosen(party: Party, room: usize) -> Person {
    Person { now: Some(room), is_chosen: true, ..wishing(party, &[]) }
}

fn working(party: Party, own: usize) -> Person {
    Person { own: vec![own], ..wishing(party, &[]) }
}

fn seats(rooms: &[i64]) -> Vec<Seats> {
    rooms.iter().map(|seats| Seats(Some(*seats))).collect()
}

fn solve(people: &[Person], rooms: &[Seats]) -> Allotment {
    let allotment = allot(people, rooms, Weights::USUAL).unwrap();
    for (room, counts) in rooms.iter().zip(allotment.counts.iter().zip(&allotment.chosen)) {
        let (all, kept) = (counts.0.iter().sum::<i64>(), counts.1.iter().sum::<i64>());
        assert!(room.0.is_none_or(|seats| all <= seats.max(kept)), "no room is over its seats unless by hand");
    }
    allotment
}

#[test]
fn each_gets_the_wish_that_is_worth_most_to_all() {
    let (a, b, c) = (Some(0), Some(1), Some(2));
    for (what, people, rooms, expected) in [
        ("a first wish is met", vec![wishing(CITY, &[1])], vec![5, 5], vec![b]),
        ("the first before the second", vec![wishing(CITY, &[1, 0])], vec![5, 5], vec![b]),
        (
            "whoever has a second wish gives way to whoever has none",
            vec![wishing(POLICE, &[0, 1]), wishing(CITY, &[0])],
            vec![1, 1],
            vec![b, a],
        ),
        ("own people belong in their area's room", vec![working(CITY, 1)], vec![5, 5], vec![b]),
        (
            "a first wish outweighs a second wish for the own area",
            vec![Person { own: vec![1], ..wishing(CITY, &[0, 1]) }],
            vec![5, 5],
            vec![a],
        ),
        (
            "a second wish outweighs the own area alone",
            vec![Person { own: vec![2], ..wishing(CITY, &[0, 1]) }, chosen(OTHERS, 0)],
            vec![1, 1, 1],
            vec![b, a],
        ),
        (
            "the police are spread although they all wish for one room",
            (0..4).map(|_| wishing(POLICE, &[0])).collect(),
            vec![4, 4],
            vec![a, a, b, b],
        ),
        (
            "larger rooms have more of each party",
            (0..6).map(|_| wishing(POLICE, &[])).collect(),
            vec![3, 6, 9],
            vec![a, b, b, c, c, c],
        ),
        ("one room takes all", vec![wishing(POLICE, &[]), wishing(CITY, &[0])], vec![2], vec![a, a]),
        ("nobody is placed in no room", vec![wishing(POLICE, &[])], vec![], vec![None]),
        ("nobody wishes themselves into a room without seats", vec![wishing(POLICE, &[0])], vec![0, 1], vec![b]),
        ("no people, no places", vec![], vec![3], vec![]),
    ] {
        assert_eq!(solve(&people, &seats(&rooms)).rooms, expected, "{what}");
    }
}

#[test]
fn with_too_few_seats_as_many_are_placed_as_there_are_seats() {
    let people: Vec<_> = (0..10).map(|at| wishing(if at < 6 { POLICE } else { CITY }, &[])).collect();
    let allotment = solve(&people, &seats(&[2, 3]));
    assert_eq!(allotment.counts, [[1, 1, 0], [2, 1, 0]]);
    assert_eq!(allotment.rooms.iter().filter(|room| room.is_none()).count(), 5);
    assert_eq!(allotment.rooms[0], Some(0), "those who come first in the register are placed first");
}

#[test]
fn rooms_without_a_number_of_seats_take_as_many_as_wish() {
    let people: Vec<_> = (0..9).map(|_| wishing(OTHERS, &[0])).collect();
    let rooms = [Seats(None), Seats(Some(2)), Seats(None)];
    let [wished, small, open] = solve(&people, &rooms).counts.try_into().unwrap();
    assert_eq!((wished, small[2] <= 2, open[2] >= 3), ([0, 0, 4], true, true), "as even as the seats allow");
    assert_eq!(solve(&people, &[Seats(None)]).counts, [[0, 0, 9]]);
}

#[test]
fn what_is_chosen_is_kept_and_the_others_are_spread_around_it() {
    let mut people = vec![chosen(POLICE, 0), chosen(POLICE, 0), chosen(POLICE, 0)];
    people.extend((0..3).map(|_| wishing(POLICE, &[0])));
    let allotment = solve(&people, &seats(&[6, 6]));
    assert_eq!(allotment.rooms, [Some(0), Some(0), Some(0), Some(1), Some(1), Some(1)]);
    assert_eq!(allotment.chosen, [[3, 0, 0], [0, 0, 0]]);
}

#[test]
fn a_room_filled_over_its_seats_by_hand_gets_nobody_more() {
    let mut people: Vec<_> = (0..3).map(|_| chosen(CITY, 0)).collect();
    people.push(wishing(CITY, &[0]));
    assert_eq!(solve(&people, &seats(&[2, 2])).rooms[3], Some(1));
}

#[test]
fn allotting_again_changes_nothing() {
    for seed in 0..40 {
        let (mut people, rooms) = some(seed, 30, 5);
        let allotment = solve(&people, &rooms);
        for (person, room) in people.iter_mut().zip(&allotment.rooms) {
            person.now = *room;
            person.is_chosen &= room.is_some();
        }
        assert_eq!(solve(&people, &rooms), Allotment { chosen: solve(&people, &rooms).chosen, ..allotment }, "{seed}");
    }
}

#[test]
fn whoever_does_not_get_a_wish_is_told_the_very_reason() {
    let at = |room, person: Person| Person { now: Some(room), ..person };
    for (what, people, rooms, expected) in [
        ("met", vec![wishing(CITY, &[0])], vec![5, 5], None),
        ("no wish", vec![wishing(CITY, &[])], vec![5, 5], None),
        ("gone", vec![Person { first: Wish::Gone, ..wishing(CITY, &[]) }], vec![5], Some(WhyNot::Gone)),
        ("no seats", vec![wishing(CITY, &[1])], vec![5, 0], Some(WhyNot::NoSeats)),
        ("by hand", vec![Person { first: Wish::Room(1), ..chosen(CITY, 0) }], vec![5, 5], Some(WhyNot::Chosen)),
        (
            "the seats were taken by hand",
            vec![wishing(CITY, &[0]), chosen(POLICE, 0)],
            vec![1, 5],
            Some(WhyNot::ChosenTook),
        ),
        (
            "one of the police in each room is its share",
            vec![at(1, wishing(POLICE, &[0])), at(0, wishing(POLICE, &[0]))],
            vec![3, 3],
            Some(WhyNot::Balance),
        ),
        (
            "the seat beside the one of the police went to another",
            vec![
                at(1, wishing(CITY, &[0])),
                at(0, wishing(OTHERS, &[0])),
                wishing(POLICE, &[0]),
                wishing(POLICE, &[1]),
            ],
            vec![2, 2],
            Some(WhyNot::Full),
        ),
        (
            "without this one the second room would have none of the police",
            vec![
                at(1, wishing(POLICE, &[0])),
                at(0, wishing(POLICE, &[0])),
                at(2, wishing(POLICE, &[2])),
                at(2, wishing(POLICE, &[2])),
            ],
            vec![4, 4, 4],
            Some(WhyNot::NeededThere),
        ),
    ] {
        let rooms = seats(&rooms);
        let allotment = solve(&people, &rooms);
        let told = reasons(&people[0], allotment.rooms[0], &rooms, &allotment);
        assert_eq!(told.first().map(|reason| reason.why), expected, "{what}");
    }
}

#[test]
fn every_unmet_wish_has_a_reason() {
    for seed in 100..180 {
        let (people, rooms) = some(seed, 40, 6);
        let allotment = solve(&people, &rooms);
        for (person, room) in people.iter().zip(&allotment.rooms) {
            let is_told = !reasons(person, *room, &rooms, &allotment).is_empty();
            let is_unmet = matches!(met(person, *room), Met::Second | Met::Neither);
            assert_eq!(
                is_told,
                is_unmet && (person.first != Wish::None || met(person, *room) == Met::Neither),
                "{seed}"
            );
        }
    }
}

#[test]
fn with_nothing_chosen_each_party_is_within_the_best_balance_everywhere() {
    for seed in 200..240 {
        let (mut people, rooms) = some(seed, 60, 6);
        people.iter_mut().for_each(|one| one.is_chosen = false);
        let sum = rooms.iter().filter_map(|room| room.0).sum();
        for (room, counts) in rooms.iter().zip(solve(&people, &rooms).counts) {
            for (party, count) in counts.into_iter().enumerate() {
                let of = people.iter().filter(|one| voting(one.party) == Some(party)).count() as i64;
                let band = band(of, room.0.unwrap(), sum, people.len() as i64);
                assert!((band.low..=band.high).contains(&count), "{seed}: {count} of {band:?}");
            }
        }
    }
}

/// Some people and rooms, from a seed: small numbers that follow no pattern.
fn some(seed: u64, people: usize, rooms: usize) -> (Vec<Person>, Vec<Seats>) {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
    let mut draw = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) as usize) % below
    };
    let size = 1 + 2 * people / rooms;
    let halls: Vec<_> = (0..rooms).map(|_| Seats(Some(draw(size) as i64))).collect();
    let crowd = (0..people).map(|_| {
        let wishes: Vec<_> = (0..draw(3)).map(|_| draw(rooms)).collect();
        Person {
            own: (0..draw(2)).map(|_| draw(rooms)).collect(),
            now: (draw(3) > 0).then(|| draw(rooms)),
            is_chosen: draw(5) == 0,
            ..wishing(Party::VOTING[draw(3)], &wishes)
        }
    });
    (crowd.collect(), halls)
}

/// What counts, in the order in which it does; less is better.
type Cost = (usize, i64, i64, i64);

fn cost(people: &[Person], rooms: &[Seats], places: &[Option<usize>]) -> Option<Cost> {
    let all = people.len() as i64;
    let sum = rooms.iter().filter_map(|room| room.0).sum::<i64>();
    let (mut uneven, mut worth, mut moved) = (0, 0, 0);
    for (at, room) in rooms.iter().enumerate() {
        let inside = |is: &dyn Fn(&Person) -> bool| {
            people.iter().zip(places).filter(|(one, place)| **place == Some(at) && is(one)).count() as i64
        };
        let kept = inside(&|one| one.is_chosen && one.now.is_some());
        if inside(&|_| true) > room.0.unwrap_or(all).max(kept) {
            return None;
        }
        for party in Party::VOTING {
            let of = people.iter().filter(|one| one.party == *party).count() as i64;
            let (band, count) = (band(of, room.0.unwrap_or(all), sum, all), inside(&|one| one.party == *party));
            let off = (band.low - count).max(count - band.high).max(0);
            uneven += (if off > 0 { 3 * off - 2 } else { 0 }) * if party.can_sign() { 4 } else { 1 };
        }
    }
    for (person, place) in people.iter().zip(places) {
        if person.is_chosen && person.now.is_some() && *place != person.now {
            return None;
        }
        worth += match met(person, *place) {
            Met::First => 12,
            Met::Second => 6,
            _ => 0,
        };
        worth += person.own.iter().filter(|own| Some(**own) == *place).count() as i64 * 5;
        moved += i64::from(person.now.is_some() && person.now != *place);
    }
    Some((places.iter().filter(|place| place.is_none()).count(), uneven, -worth, moved))
}

#[test]
fn no_other_allotment_is_better() {
    const PEOPLE: usize = 6;
    for seed in 0..60 {
        let (people, rooms) = some(seed, PEOPLE, 3);
        let found = cost(&people, &rooms, &solve(&people, &rooms).rooms);
        let every = (0..4_usize.pow(PEOPLE as u32)).filter_map(|number| {
            let place = |at: usize| Some(number / 4_usize.pow(at as u32) % 4).filter(|room| *room < 3);
            cost(&people, &rooms, &(0..PEOPLE).map(place).collect::<Vec<_>>())
        });
        assert_eq!(found, every.min(), "{seed}: {people:?} in {rooms:?}");
    }
}

#[test]
fn two_thousand_people_are_placed_in_thirty_rooms() {
    let (mut people, _) = some(7, 2_000, 30);
    people.iter_mut().for_each(|one| one.is_chosen = false);
    let rooms: Vec<_> = (0..30).map(|at| Seats(Some(64 + at % 5 * 3))).collect();
    let allotment = solve(&people, &rooms);
    assert!(allotment.rooms.iter().all(Option::is_some));
    let first = people.iter().zip(&allotment.rooms).filter(|(one, room)| met(one, **room) == Met::First).count();
    let wishing = people.iter().filter(|one| one.first != Wish::None).count();
    assert!(first * 10 > wishing * 7, "{first} of {wishing} first wishes");
}
