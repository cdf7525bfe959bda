//! How far something with a clock has come, as a share of its time: one rule, the same words and colours for a block of the
//! day and for a step in a room. Pure. A screen that knows when each stage begins need ask nothing while the time goes.

use crate::time::{Minutes, Moment};
use serde::Serialize;
use ts_rs::TS;

crate::words! {
    /// How much of the time is left.
    pub enum Stage {
        /// There is time.
        Ample = "ample",
        /// A fifth is left, or less: time to round off.
        Soon = "soon",
        /// A twentieth is left, or less: time to end.
        Last = "last",
        /// The time is up.
        Over = "over",
    }
}

impl Stage {
    /// The stage when so much is left of a total, both in the same unit. On the boundary a stage has begun.
    pub fn of(left: i64, total: i64) -> Self {
        match () {
            () if left <= 0 => Self::Over,
            () if left * 20 <= total => Self::Last,
            () if left * 5 <= total => Self::Soon,
            () => Self::Ample,
        }
    }
}

/// A clock that ran out longer ago than this is not running any more: the day is over.
pub const FORGOTTEN_AFTER: Minutes = Minutes(120);

/// When each stage after the first begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct StagesView {
    pub soon_at: Moment,
    pub last_at: Moment,
    pub over_at: Moment,
    /// Nobody looks at its clock any more.
    pub forgotten_at: Moment,
}

impl StagesView {
    /// The stages of what lasts `length` and ends at `ends_at`.
    pub fn new(length: Minutes, ends_at: Moment) -> Self {
        let share = |of: i64| Moment(ends_at.0 - length.0.max(0) * 60_000 / of);
        Self { soon_at: share(5), last_at: share(20), over_at: ends_at, forgotten_at: ends_at + FORGOTTEN_AFTER.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Minutes it lasts, seconds left, stage.
    const CASES: &[(i64, i64, Stage)] = &[
        (20, 1_200, Stage::Ample),
        (20, 241, Stage::Ample),
        (20, 240, Stage::Soon),
        (20, 61, Stage::Soon),
        (20, 60, Stage::Last),
        (20, 1, Stage::Last),
        (20, 0, Stage::Over),
        (20, -600, Stage::Over),
        (3, 36, Stage::Soon),
        (3, 9, Stage::Last),
        (0, 1, Stage::Ample),
        (0, 0, Stage::Over),
    ];

    #[test]
    fn a_stage_is_a_share_of_the_time() {
        for (length, left, stage) in CASES {
            assert_eq!(Stage::of(*left, length * 60), *stage, "{left} s left of {length} min");
        }
    }

    #[test]
    fn the_moments_say_what_the_share_says() {
        let ends_at = Moment(1_000_000_000);
        for (length, left, stage) in CASES {
            let (stages, now) = (StagesView::new(Minutes(*length), ends_at), Moment(ends_at.0 - left * 1_000));
            let begun = [(stages.soon_at, Stage::Soon), (stages.last_at, Stage::Last), (stages.over_at, Stage::Over)];
            let latest = begun.iter().filter(|(at, _)| *at <= now).map(|(_, stage)| *stage).next_back();
            assert_eq!(latest.unwrap_or(Stage::Ample), *stage, "{left} s left of {length} min");
        }
    }
}
