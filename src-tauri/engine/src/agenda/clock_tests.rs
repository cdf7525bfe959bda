//! One block's clock as tables: stamps in minutes after it began, and what it shows.

use super::*;
use crate::time::TimeOfDay;
use chrono::NaiveDate;

const BEGAN: Moment = Moment(1_549_531_800_000);

fn after(minutes: i64) -> Moment {
    BEGAN + Minutes(minutes).into()
}

fn stood(pauses: &[(i64, Option<i64>)]) -> Vec<Standstill> {
    pauses.iter().map(|(began, ended)| Standstill { began: after(*began), ended: ended.map(after) }).collect()
}

/// Pauses as minutes after the start, and the minute it is; minutes left of 35, and the minute it is due.
type Case = (&'static str, &'static [(i64, Option<i64>)], i64, (i64, i64));
const CASES: &[Case] = &[
    ("all is left as it begins", &[], 0, (35, 35)),
    ("time goes", &[], 24, (11, 35)),
    ("over is negative, and it was due when it was", &[], 41, (-6, 35)),
    ("a pause takes no time", &[(10, Some(17))], 24, (18, 42)),
    ("while it stands still nothing goes, and it is due later and later", &[(10, None)], 24, (25, 49)),
    ("two laptops paused it at once: that is one pause", &[(10, Some(17)), (12, Some(17))], 24, (18, 42)),
    ("pauses that follow each other add up", &[(2, Some(4)), (20, None)], 24, (17, 41)),
    ("in any order", &[(20, None), (2, Some(4))], 24, (17, 41)),
    ("a pause of another laptop that began before the block counts from its start", &[(-3, Some(5))], 24, (16, 40)),
    ("a pause that another laptop's clock ended before it began is none", &[(9, Some(7))], 24, (11, 35)),
    ("a laptop asleep for an hour comes back to what is so", &[], 84, (-49, 35)),
    ("a laptop asleep for an hour in a pause has lost nothing", &[(24, None)], 84, (11, 95)),
    ("a clock put back to before the start shows a block that has just begun", &[], -60, (35, 35)),
    ("so it does in a pause", &[(10, None)], -60, (35, 35)),
];

#[test]
fn what_is_left_follows_from_stamps() {
    for (point, pauses, minute, (left, due)) in CASES {
        let stood = stood(pauses);
        let clock = BlockClock { began: BEGAN, total: Minutes(35).into(), stood: &stood };
        assert_eq!(clock.left(after(*minute)), Minutes(*left).into(), "{point}: left");
        assert_eq!(clock.due(after(*minute)), after(*due), "{point}: due");
        assert_eq!(clock.is_paused(), pauses.iter().any(|(_, ended)| ended.is_none()), "{point}: paused");
    }
}

#[test]
fn nothing_is_left_is_due_and_over_in_the_same_moment() {
    let clock = BlockClock { began: BEGAN, total: Minutes(35).into(), stood: &[] };
    let due = clock.due(BEGAN);
    assert_eq!((clock.left(due), clock.stage(due)), (Milliseconds(0), Stage::Over));
    assert_eq!(clock.stage(Moment(due.0 - 1)), Stage::Last);
}

#[test]
fn a_turn_stands_still_with_its_block() {
    let stood = stood(&[(10, Some(15))]);
    let block = BlockClock { began: BEGAN, total: Minutes(36).into(), stood: &stood };
    let turn = block.part(after(9), Minutes(3).into());
    assert_eq!(turn.left(after(16)), Minutes(1).into());
    let later = block.part(after(15), Minutes(3).into());
    assert_eq!(later.left(after(16)), Minutes(2).into(), "what stood still before the turn is none of its time");
}

#[test]
fn the_shift_to_summer_time_takes_no_minute_from_a_block() {
    let night = NaiveDate::from_ymd_opt(2019, 3, 31).unwrap();
    let began = TimeOfDay(90).on(night);
    let clock = BlockClock { began, total: Minutes(60).into(), stood: &[] };
    let shown = TimeOfDay(3 * 60 + 10).on(night);
    assert_eq!(clock.left(shown), Minutes(20).into(), "from 01:30 to 03:10 that night forty minutes go");
    assert_eq!(clock.due(shown).time_of_day(), TimeOfDay(3 * 60 + 30));
}

#[test]
fn turns_share_the_time_and_whole_minutes_are_told_apart() {
    assert_eq!(share(Minutes(37).into(), 12), Some(Milliseconds(185_000)));
    assert_eq!(share(Minutes(37).into(), 0), None);
    assert_eq!((whole_share(Minutes(36), 12), whole_share(Minutes(37), 12)), (Some(Minutes(3)), None));
    assert_eq!((whole_share(Minutes(0), 12), whole_share(Minutes(36), 0)), (None, None));
}
