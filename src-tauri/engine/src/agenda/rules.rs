//! When things begin: computed from minutes, fixed starts and the day's first time, never stored.

use crate::time::{Minutes, TimeOfDay};

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

/// The plan of a day that begins at `start`, for blocks of (minutes, fixed start) in order: a fixed start does not
/// slide, the others follow the block before.
pub fn schedule(start: TimeOfDay, blocks: &[(Minutes, Option<TimeOfDay>)]) -> Vec<Slot> {
    let mut free_from = start;
    let mut slots = Vec::with_capacity(blocks.len());
    for (at, (minutes, fixed)) in blocks.iter().enumerate() {
        let begins = fixed.unwrap_or(free_from);
        let slack = if at == 0 { Minutes(0) } else { begins - free_from };
        free_from = begins + *minutes;
        slots.push(Slot { start: begins, end: free_from, slack });
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;

    const EIGHT: TimeOfDay = TimeOfDay(480);

    #[test]
    fn a_block_begins_where_the_one_before_ends() {
        let slots = schedule(EIGHT, &[(Minutes(30), None), (Minutes(15), None)]);
        assert_eq!(slots[1].start, TimeOfDay(510));
        assert_eq!(slots[1].end, TimeOfDay(525));
    }

    #[test]
    fn a_fixed_start_does_not_slide_and_the_slack_is_told() {
        let fixed = Some(TimeOfDay(540));
        let slots = schedule(EIGHT, &[(Minutes(50), None), (Minutes(10), fixed), (Minutes(5), None)]);
        assert_eq!((slots[1].start, slots[1].slack), (TimeOfDay(540), Minutes(10)));
        assert_eq!(slots[2].start, TimeOfDay(550));
    }

    #[test]
    fn an_overlap_is_negative_slack() {
        let slots = schedule(EIGHT, &[(Minutes(70), None), (Minutes(10), Some(TimeOfDay(540)))]);
        assert_eq!(slots[1].slack, Minutes(-10));
    }
}
