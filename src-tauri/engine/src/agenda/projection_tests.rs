//! Days in short: each item with its plan and its stamps, and what is projected. Times are minutes since midnight.

use super::*;
use crate::agenda::rules::{Block, schedule};
use crate::time::TimeOfDay;
use chrono::{Days, NaiveDate};

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, 2, 7).unwrap()
}

fn at(minute: i64) -> Moment {
    TimeOfDay(minute).on(first_day())
}

fn minute(at: Moment) -> i64 {
    at.time_on(first_day()).0
}

/// An item: minutes, a fixed start, when it began, when it ended.
#[derive(Clone, Copy, Default)]
struct Written {
    minutes: i64,
    given: i64,
    fixed: Option<i64>,
    started: Option<i64>,
    ended: Option<i64>,
    paused: Option<i64>,
    day: i64,
}

fn of(minutes: i64) -> Written {
    Written { minutes, day: 1, ..Written::default() }
}

impl Written {
    fn fixed(self, at: i64) -> Self {
        Self { fixed: Some(at), ..self }
    }
    fn began(self, at: i64) -> Self {
        Self { started: Some(at), ..self }
    }
    fn ran(self, from: i64, to: i64) -> Self {
        Self { started: Some(from), ended: Some(to), ..self }
    }
    fn given(self, given: i64) -> Self {
        Self { given, ..self }
    }
    fn paused(self, at: i64) -> Self {
        Self { paused: Some(at), ..self }
    }
    fn on_day(self, day: i64) -> Self {
        Self { day, ..self }
    }
}

/// The items of a day that begins at eight.
fn items(written: &[Written]) -> Vec<DayItem> {
    let block = |one: &Written| Block { day: one.day, minutes: Minutes(one.minutes), fixed: one.fixed.map(TimeOfDay) };
    let slots = schedule(TimeOfDay(480), &written.iter().map(block).collect::<Vec<_>>());
    let item = |(number, (one, slot)): (u128, (&Written, super::super::Slot))| {
        let date = first_day() + Days::new(one.day as u64 - 1);
        DayItem {
            id: Id::from_number(number),
            day: one.day,
            kind: ItemKind::Plenary,
            minutes: Minutes(one.minutes),
            given: Minutes(one.given),
            turns: None,
            planned: Span { start: slot.start.on(date), end: slot.end.on(date) },
            is_fixed: one.fixed.is_some(),
            started: one.started.map(at),
            ended: one.ended.map(at),
            stood: one.paused.map(|began| Standstill { began: at(began), ended: None }).into_iter().collect(),
        }
    };
    (1..).zip(written.iter().zip(slots)).map(item).collect()
}

fn project_at(written: &[Written], now: i64) -> Projection {
    let today = at(now).date();
    project(&items(written), at(now), |day| first_day() + Days::new(day as u64 - 1) == today)
}

/// A morning at eight: two talks of 30, a break at nine that does not slide, a talk of 30 after it.
fn morning() -> [Written; 4] {
    [of(30), of(20), of(15).fixed(540), of(30)]
}

/// When things are, in minutes since midnight: (point, items, now) → (now, next, starts and ends to come, end, behind).
type Wanted = (Option<usize>, Option<usize>, Vec<Option<(i64, i64)>>, Option<i64>, i64);

fn found(projection: &Projection) -> Wanted {
    let spans = projection.spans.iter().map(|span| span.map(|span| (minute(span.start), minute(span.end)))).collect();
    let behind = projection.behind.nearest_minutes().0;
    (projection.now, projection.next, spans, projection.end.map(minute), behind)
}

fn cases() -> Vec<(&'static str, Vec<Written>, i64, Wanted)> {
    let [a, b, c, d] = morning();
    let planned = |first: (i64, i64)| vec![Some(first), Some((510, 530)), Some((540, 555)), Some((555, 585))];
    vec![
        (
            "before the day has begun all is as planned",
            vec![a, b, c, d],
            470,
            (None, Some(0), planned((480, 510)), Some(585), 0),
        ),
        (
            "a day that ought to have begun is late, and the slack before the break takes it",
            vec![a, b, c, d],
            485,
            (None, Some(0), vec![Some((485, 515)), Some((515, 535)), Some((540, 555)), Some((555, 585))], Some(585), 5),
        ),
        (
            "what goes on ends when its time is up",
            vec![a.began(480), b, c, d],
            500,
            (Some(0), Some(1), planned((480, 510)), Some(585), 0),
        ),
        (
            "over time everything waits for it",
            vec![a.began(480), b, c, d],
            525,
            (
                Some(0),
                Some(1),
                vec![Some((480, 525)), Some((525, 545)), Some((545, 560)), Some((560, 590))],
                Some(590),
                15,
            ),
        ),
        (
            "minutes given to what goes on move what comes after",
            vec![a.began(480).given(15), b, c, d],
            500,
            (
                Some(0),
                Some(1),
                vec![Some((480, 525)), Some((525, 545)), Some((545, 560)), Some((560, 590))],
                Some(590),
                15,
            ),
        ),
        (
            "minutes taken from what comes are taken there",
            vec![a.began(480).given(15), b, c.given(-5), d],
            500,
            (
                Some(0),
                Some(1),
                vec![Some((480, 525)), Some((525, 545)), Some((545, 555)), Some((555, 585))],
                Some(585),
                15,
            ),
        ),
        (
            "early is early, but a fixed start never comes earlier",
            vec![a.ran(480, 505), b.began(505), c, d],
            510,
            (Some(1), Some(2), vec![None, Some((505, 525)), Some((540, 555)), Some((555, 585))], Some(585), -5),
        ),
        (
            "a paused item ends later for each minute that it stands still",
            vec![a.began(480).paused(490), b, c, d],
            520,
            (
                Some(0),
                Some(1),
                vec![Some((480, 540)), Some((540, 560)), Some((560, 575)), Some((575, 605))],
                Some(605),
                30,
            ),
        ),
        (
            "between two items the next one waits for somebody",
            vec![a.ran(480, 511), b, c, d],
            514,
            (None, Some(1), vec![None, Some((514, 534)), Some((540, 555)), Some((555, 585))], Some(585), 4),
        ),
        (
            "a jump passes by what lies between",
            vec![a.ran(480, 500), b, c, d.began(500)],
            505,
            (Some(3), None, vec![None, None, None, Some((500, 530))], Some(530), -55),
        ),
        (
            "a jump back takes up what was passed by, and not what has been",
            vec![a.began(510), b, c, d.ran(480, 510)],
            512,
            (Some(0), Some(1), vec![Some((510, 540)), Some((540, 560)), Some((560, 575)), None], Some(575), 30),
        ),
        (
            "the day is over with its last item",
            vec![a.ran(480, 510), b.ran(510, 530), c.ran(540, 555), d.ran(555, 589)],
            700,
            (None, None, vec![None; 4], Some(589), 4),
        ),
        (
            "of two that go on, begun on two laptops, the later counts and ends the other",
            vec![a.began(480), b.began(503), c, d],
            505,
            (Some(1), Some(2), vec![None, Some((503, 523)), Some((540, 555)), Some((555, 585))], Some(585), -7),
        ),
        (
            "a clock put back to before the start shows no negative time",
            vec![a.ran(480, 510), b.began(510), c, d],
            440,
            (Some(1), Some(2), vec![None, Some((510, 530)), Some((540, 555)), Some((555, 585))], Some(585), 0),
        ),
        (
            "a clock put back between two items does not go back past the last end",
            vec![a.ran(480, 511), b, c, d],
            440,
            (None, Some(1), vec![None, Some((511, 531)), Some((540, 555)), Some((555, 585))], Some(585), 1),
        ),
        ("nothing is planned", vec![], 500, (None, None, vec![], None, 0)),
    ]
}

#[test]
fn a_projection_follows_from_the_plan_and_what_has_happened() {
    for (point, written, now, wanted) in cases() {
        assert_eq!(found(&project_at(&written, now)), wanted, "{point}");
    }
}

#[test]
fn slack_is_told_before_a_fixed_start_and_so_is_how_much_it_is_missed_by() {
    let [a, b, c, d] = morning();
    for (given, wanted) in [(0, 10), (4, 6), (15, -5)] {
        let slack = project_at(&[a.began(480).given(given), b, c, d], 490).slack;
        let slack: Vec<_> = slack.into_iter().map(|slack| slack.map(|slack| slack.nearest_minutes().0)).collect();
        assert_eq!(slack, [None, None, Some(wanted), None], "with {given} minutes given");
    }
}

#[test]
fn each_item_stands_in_one_state() {
    use ItemState::*;
    let [a, b, c, d] = morning();
    let states = |written: &[Written]| project_at(written, 505).states;
    assert_eq!(states(&[a, b, c, d]), [Ahead; 4]);
    assert_eq!(states(&[a.ran(480, 500), b, c.began(500), d]), [Done, Passed, Now, Ahead]);
    assert_eq!(states(&[a.ran(480, 500), b, c.ran(500, 504), d]), [Done, Passed, Done, Ahead]);
}

#[test]
fn a_day_that_is_over_stays_in_play_until_the_date_of_the_next() {
    let [a, b, ..] = morning();
    let day = [a.ran(480, 510), b.ran(510, 533), of(60).on_day(2), of(30).on_day(2)];
    let evening = project_at(&day, 20 * 60);
    assert_eq!((evening.day, evening.next, evening.end.map(minute)), (1, Some(2), Some(533)));
    assert_eq!(evening.behind, Minutes(3).into());
    let morning = project_at(&day, 24 * 60 + 7 * 60);
    assert_eq!((morning.day, morning.next, morning.behind), (2, Some(2), Milliseconds(0)));
    assert_eq!(morning.end.map(minute), Some(24 * 60 + 480 + 90));
    assert!(!morning.has_begun(&items(&day)));
}

#[test]
fn a_day_of_another_date_is_not_projected_before_somebody_begins_it() {
    let week_before = project(&items(&morning()), at(500), |_| false);
    assert_eq!((week_before.spans, week_before.end, week_before.behind), (vec![None; 4], None, Milliseconds(0)));
    assert_eq!(week_before.next, Some(0));
}

#[test]
fn across_the_shift_to_summer_time_lengths_are_real_and_the_plan_is_by_the_wall() {
    let night = NaiveDate::from_ymd_opt(2019, 3, 31).unwrap();
    let wall = |minute: i64| TimeOfDay(minute).on(night);
    let item = |number, from: i64, to: i64, started: Option<i64>| DayItem {
        id: Id::from_number(number),
        day: 1,
        kind: ItemKind::Plenary,
        minutes: Minutes(to - from),
        given: Minutes(0),
        turns: None,
        planned: Span { start: wall(from), end: wall(to) },
        is_fixed: false,
        started: started.map(wall),
        ended: None,
        stood: vec![],
    };
    let items = [item(1, 90, 210, Some(90)), item(2, 210, 240, None)];
    let projection = project(&items, wall(95), |_| true);
    let shown = |at: Moment| at.time_of_day().0;
    let spans: Vec<_> = projection.spans.iter().flatten().map(|span| (shown(span.start), shown(span.end))).collect();
    assert_eq!(spans, [(90, 270), (270, 300)], "two hours from 01:30 end at 04:30 that night");
    assert_eq!(projection.behind, Minutes(60).into(), "the night has an hour less than the plan, and it is said");
}

#[test]
fn at_every_minute_of_a_day_the_order_holds_and_no_length_is_negative() {
    let [a, b, c, d] = morning();
    for (start, given, paused) in [(480, 0, None), (487, 5, None), (470, -10, Some(490)), (500, 60, Some(501))] {
        let first = Written { paused, ..a.began(start).given(given) };
        for now in 400..700 {
            let projection = project_at(&[first, b, c, d], now);
            let spans: Vec<_> = projection.spans.iter().flatten().collect();
            assert!(spans.iter().all(|span| span.start <= span.end), "{now}");
            assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "{now}");
            assert!(spans[2].start >= at(540), "a fixed start never comes earlier: {now}");
            assert_eq!(projection.end, Some(spans[3].end), "{now}");
        }
    }
}
