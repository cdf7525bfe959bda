//! What is proposed about a late day, with its effect: tables of days in short.

use super::*;
use crate::agenda::projection::Span;
use crate::agenda::rules::{Block, schedule};
use crate::id::Id;
use crate::time::TimeOfDay;
use chrono::NaiveDate;

fn at(minute: i64) -> Moment {
    TimeOfDay(minute).on(NaiveDate::from_ymd_opt(2019, 2, 7).unwrap())
}

/// Items as (kind, minutes, fixed start, turns); the day begins at eight, and the first one did so then.
type Written = (ItemKind, i64, Option<i64>, Option<i64>);
use ItemKind::{Break, Parallel, Plenary};

fn day(written: &[Written]) -> Vec<DayItem> {
    let block = |one: &Written| Block { day: 1, minutes: Minutes(one.1), fixed: one.2.map(TimeOfDay) };
    let slots = schedule(TimeOfDay(480), &written.iter().map(block).collect::<Vec<_>>());
    let item = |(number, (one, slot)): (u128, (&Written, super::super::Slot))| DayItem {
        id: Id::from_number(number),
        day: 1,
        kind: one.0,
        minutes: Minutes(one.1),
        given: Minutes(0),
        turns: one.3,
        planned: Span { start: at(slot.start.0), end: at(slot.end.0) },
        is_fixed: one.2.is_some(),
        started: (number == 1).then(|| at(480)),
        ended: None,
        stood: vec![],
    };
    (1..).zip(written.iter().zip(slots)).map(item).collect()
}

/// What is found, as (kind, item, takes, before and after, end).
type Found = (RemedyKind, Option<usize>, i64, Option<(i64, i64)>, i64);

fn found(items: &[DayItem], now: i64, ends: i64) -> Vec<Found> {
    let short = |one: Remedy| {
        let length = one.length.map(|(before, after)| (before.0, after.0));
        (one.kind, one.item, one.takes.0, length, one.end.time_of_day().0)
    };
    remedies(items, at(now), at(ends), |_| true).into_iter().map(short).collect()
}

const TALK: Written = (Plenary, 30, None, None);
const COFFEE: Written = (Break, 20, None, None);
const TURNS: Written = (Plenary, 50, None, Some(10));

#[test]
fn each_remedy_takes_no_more_than_brings_the_day_home() {
    // 480–510, 510–530, 530–580, 580–610.
    let items = day(&[TALK, COFFEE, TURNS, TALK]);
    assert_eq!(found(&items, 509, 610), [], "in time there is nothing to mend");
    assert_eq!(
        found(&items, 516, 610),
        [
            (RemedyKind::Break, Some(1), 6, Some((20, 14)), 610),
            (RemedyKind::Turns, Some(2), 10, Some((5, 4)), 606),
            (RemedyKind::Shorten, Some(3), 6, Some((30, 24)), 610),
            (RemedyKind::MoveEnd, None, 0, None, 616),
        ]
    );
}

#[test]
fn what_cannot_bring_the_day_home_brings_it_as_near_as_it_may() {
    let items = day(&[TALK, COFFEE, TURNS, TALK]);
    assert_eq!(
        found(&items, 540, 610),
        [
            (RemedyKind::Break, Some(1), 10, Some((20, 10)), 630),
            (RemedyKind::Turns, Some(2), 20, Some((5, 3)), 620),
            (RemedyKind::Shorten, Some(3), 10, Some((30, 20)), 630),
            (RemedyKind::MoveEnd, None, 0, None, 640),
        ],
        "a break keeps ten minutes, a turn half of its own, a talk two thirds"
    );
}

#[test]
fn what_a_fixed_start_makes_up_for_anyway_is_not_proposed() {
    // 480–510, coffee 510–530, a fixed talk 545–575, a long break 575–635, a talk 635–665.
    let items = day(&[TALK, COFFEE, (Plenary, 30, Some(545), None), (Break, 60, None, None), TALK]);
    assert_eq!(found(&items, 520, 665), [], "the quarter of an hour before the fixed talk takes it");
    let late = found(&items, 530, 665);
    assert_eq!(late[0], (RemedyKind::Break, Some(1), 5, Some((20, 15)), 665), "five of the ten late minutes are left");
    assert_eq!(late[1], (RemedyKind::Break, Some(3), 5, Some((60, 55)), 665));
}

#[test]
fn a_break_before_a_fixed_start_helps_no_further_than_to_that_start() {
    // The coffee ends where the fixed talk begins: after it the day is late by the long talk's own lateness only.
    let items = day(&[TALK, COFFEE, (Plenary, 30, Some(530), None), TALK]);
    assert_eq!(found(&items, 514, 590)[0], (RemedyKind::Break, Some(1), 4, Some((20, 16)), 590));
    assert_eq!(
        found(&items, 519, 570)[0],
        (RemedyKind::Break, Some(1), 9, Some((20, 11)), 590),
        "not by a tenth minute"
    );
}

#[test]
fn a_short_break_is_left_alone_and_rooms_are_shortened_only_when_no_talk_can_be() {
    let items = day(&[TALK, (Break, 10, None, None), (Parallel, 75, None, None)]);
    let kinds: Vec<_> = found(&items, 520, 595).into_iter().map(|one| (one.0, one.1)).collect();
    assert_eq!(kinds, [(RemedyKind::Shorten, Some(2)), (RemedyKind::MoveEnd, None)]);
}

#[test]
fn no_more_than_the_two_nearest_breaks_are_proposed() {
    let items = day(&[TALK, COFFEE, COFFEE, COFFEE, COFFEE]);
    let breaks: Vec<_> = found(&items, 515, 590).into_iter().filter(|one| one.0 == RemedyKind::Break).collect();
    assert_eq!(breaks.iter().map(|one| one.1).collect::<Vec<_>>(), [Some(1), Some(2)]);
}

#[test]
fn turns_that_were_shortened_already_are_shortened_from_what_they_are() {
    let mut items = day(&[TALK, TURNS]);
    items[1].given = Minutes(-10);
    let turns = found(&items, 524, 560);
    assert_eq!(turns[0], (RemedyKind::Turns, Some(1), 10, Some((4, 3)), 554));
    items[1].given = Minutes(-7);
    assert_eq!(found(&items, 520, 560)[0].0, RemedyKind::MoveEnd, "turns of 4 min 18 s cannot be said in minutes");
}

#[test]
fn the_last_item_over_time_can_only_move_the_end_and_a_day_that_is_over_cannot_even_that() {
    let mut items = day(&[TALK]);
    assert_eq!(found(&items, 514, 510), [(RemedyKind::MoveEnd, None, 0, None, 514)]);
    items[0].ended = Some(at(514));
    assert_eq!(found(&items, 520, 510), []);
}

#[test]
fn taking_a_remedy_does_what_it_said() {
    let items = day(&[TALK, COFFEE, TURNS, TALK]);
    for now in 511..560 {
        for remedy in remedies(&items, at(now), at(610), |_| true) {
            let Some(item) = remedy.item else { continue };
            let mut taken = items.clone();
            taken[item].given.0 -= remedy.takes.0;
            assert_eq!(project(&taken, at(now), |_| true).end, Some(remedy.end), "{now}: {remedy:?}");
        }
    }
}
