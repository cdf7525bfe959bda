//! When things begin: computed from minutes, fixed starts and the time each day begins, never stored. Pure.

use crate::time::{Minutes, TimeOfDay};

/// The most days a hearing lasts.
pub const MOST_DAYS: i64 = 31;

/// What of an item decides when it and those after it begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Its day, from 1.
    pub day: i64,
    /// How long it is.
    pub minutes: Minutes,
    /// The time it must begin, when that does not slide.
    pub fixed: Option<TimeOfDay>,
}

/// When a block begins and ends by the plan, and what is between it and the block before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When it begins: the fixed time, or the end of the block before.
    pub start: TimeOfDay,
    /// When it ends.
    pub end: TimeOfDay,
    /// Free minutes before a fixed start; negative where the block before runs into it.
    pub slack: Minutes,
}

/// The plan of blocks in order, day by day. A day begins at `starts`, or at its first block's fixed start; a fixed start
/// does not slide, the others follow the block before.
pub fn schedule(starts: TimeOfDay, blocks: &[Block]) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::with_capacity(blocks.len());
    let mut day = None;
    let mut free_from = starts;
    for block in blocks {
        let is_first = day != Some(block.day);
        if is_first {
            (day, free_from) = (Some(block.day), starts);
        }
        let start = block.fixed.unwrap_or(free_from);
        let slack = if is_first { Minutes(0) } else { start - free_from };
        free_from = start + block.minutes;
        slots.push(Slot { start, end: free_from, slack });
    }
    slots
}

/// A day of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayPlan {
    /// Which, from 1.
    pub day: i64,
    /// When its first block begins.
    pub starts: TimeOfDay,
    /// When the last of its blocks is over.
    pub ends: TimeOfDay,
    /// The sum of its blocks.
    pub total: Minutes,
}

impl DayPlan {
    /// Minutes past the time the day must be over; negative: minutes to spare.
    pub fn past(&self, must_end: TimeOfDay) -> Minutes {
        self.ends - must_end
    }
}

/// The days that have blocks, in order.
pub fn days(blocks: &[Block], slots: &[Slot]) -> Vec<DayPlan> {
    let mut days: Vec<DayPlan> = Vec::new();
    for (block, slot) in blocks.iter().zip(slots) {
        match days.last_mut().filter(|last| last.day == block.day) {
            Some(day) => {
                day.ends = day.ends.max(slot.end);
                day.total = Minutes(day.total.0 + block.minutes.0);
            }
            None => days.push(DayPlan { day: block.day, starts: slot.start, ends: slot.end, total: block.minutes }),
        }
    }
    days
}

/// Turns of an item cut in two after `at` minutes: how many come before and after, where the cut falls between two turns.
pub fn split_turns(count: i64, each: Minutes, at: Minutes) -> Option<(i64, i64)> {
    let before = at.0.checked_div(each.0).filter(|before| before * each.0 == at.0 && (1..count).contains(before))?;
    Some((before, count - before))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EIGHT: TimeOfDay = TimeOfDay(480);

    fn blocks(written: &[(i64, i64, Option<i64>)]) -> Vec<Block> {
        let block = |(day, minutes, fixed): &(i64, i64, Option<i64>)| Block {
            day: *day,
            minutes: Minutes(*minutes),
            fixed: fixed.map(TimeOfDay),
        };
        written.iter().map(block).collect()
    }

    /// Each case: blocks as (day, minutes, fixed start), and what becomes of them as (start, slack), the day beginning at
    /// eight.
    type Case = (&'static str, &'static [(i64, i64, Option<i64>)], &'static [(i64, i64)]);
    const CASES: &[Case] = &[
        ("nothing is planned", &[], &[]),
        ("a block begins where the one before ends", &[(1, 30, None), (1, 15, None)], &[(480, 0), (510, 0)]),
        (
            "a fixed start does not slide, and the free minutes before it are told",
            &[(1, 50, None), (1, 10, Some(540)), (1, 5, None)],
            &[(480, 0), (540, 10), (550, 0)],
        ),
        ("an overlap is negative slack", &[(1, 70, None), (1, 10, Some(540))], &[(480, 0), (540, -10)]),
        ("a fixed first block begins the day and leaves no slack before it", &[(1, 10, Some(500))], &[(500, 0)]),
        ("a block of no minutes takes no time", &[(1, 0, None), (1, 5, None)], &[(480, 0), (480, 0)]),
        (
            "each day begins anew, however late the one before ended",
            &[(1, 600, None), (2, 30, None), (2, 30, None)],
            &[(480, 0), (480, 0), (510, 0)],
        ),
        (
            "a day begins at its first block's fixed start",
            &[(1, 30, None), (2, 30, Some(540)), (2, 30, None)],
            &[(480, 0), (540, 0), (570, 0)],
        ),
        ("a day that nothing happens on is passed by", &[(1, 30, None), (3, 30, None)], &[(480, 0), (480, 0)]),
        ("a day may run past midnight", &[(1, 1_000, None), (1, 60, None)], &[(480, 0), (1_480, 0)]),
    ];

    #[test]
    fn starts_follow_from_what_comes_before() {
        for (point, written, wanted) in CASES {
            let slots = schedule(EIGHT, &blocks(written));
            let found: Vec<_> = slots.iter().map(|slot| (slot.start.0, slot.slack.0)).collect();
            assert_eq!(found, *wanted, "{point}");
        }
    }

    #[test]
    fn a_day_ends_with_the_block_that_is_over_last() {
        let blocks = blocks(&[(1, 30, None), (1, 120, None), (1, 5, Some(520)), (2, 45, None)]);
        let days = days(&blocks, &schedule(EIGHT, &blocks));
        let first = DayPlan { day: 1, starts: EIGHT, ends: TimeOfDay(630), total: Minutes(155) };
        let second = DayPlan { day: 2, starts: EIGHT, ends: TimeOfDay(525), total: Minutes(45) };
        assert_eq!(days, [first, second], "the talk that is run into ends after the five minutes that run into it");
        assert_eq!((first.past(TimeOfDay(600)), second.past(TimeOfDay(600))), (Minutes(30), Minutes(-75)));
    }

    #[test]
    fn turns_are_split_where_the_cut_falls_between_two() {
        let cases = [
            ((12, 3, 18), Some((6, 6))),
            ((12, 3, 3), Some((1, 11))),
            ((12, 3, 33), Some((11, 1))),
            ((12, 3, 17), None),
            ((12, 3, 36), None),
            ((2, 0, 5), None),
        ];
        for ((count, each, at), wanted) in cases {
            assert_eq!(split_turns(count, Minutes(each), Minutes(at)), wanted, "{count} × {each} at {at}");
        }
    }
}
