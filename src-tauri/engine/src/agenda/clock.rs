//! One block's clock: how long it has gone, how long is left, when it is due, and how far it has come. Pure: from
//! stamps, and the moment it is told, to lengths.
//!
//! Nothing here counts: a laptop that slept or a program that was killed loses no time. Moments are UTC, so a shift
//! between summer and winter time is no time at all. A clock that was put back to before the block began shows a block
//! that has just begun, never a negative length.

use crate::stage::Stage;
use crate::time::{Milliseconds, Minutes, Moment};

/// Time during which the clock stood still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standstill {
    /// From when.
    pub began: Moment,
    /// Until when; none while it still does.
    pub ended: Option<Moment>,
}

/// What a block's clock is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockClock<'a> {
    /// When it began.
    pub began: Moment,
    /// All the time it has.
    pub total: Milliseconds,
    /// When it stood still; in any order, and they may overlap: two laptops may both have paused it.
    pub stood: &'a [Standstill],
}

impl BlockClock<'_> {
    /// Whether it stands still now.
    pub fn is_paused(&self) -> bool {
        self.stood.iter().any(|one| one.ended.is_none())
    }

    /// How long it has gone, without the time it stood still. Never negative.
    pub fn gone(&self, now: Moment) -> Milliseconds {
        Milliseconds(((now.0 - self.began.0).max(0) - self.stood_still(now).0).max(0))
    }

    /// How long is left; negative once its time is up.
    pub fn left(&self, now: Moment) -> Milliseconds {
        Milliseconds(self.total.0 - self.gone(now).0)
    }

    /// When its time is, or was, up. While it stands still this moves on with the clock.
    pub fn due(&self, now: Moment) -> Moment {
        self.began + self.total + self.stood_still(now)
    }

    /// How far it has come, in words.
    pub fn stage(&self, now: Moment) -> Stage {
        Stage::of(self.left(now).0, self.total.0)
    }

    /// The same clock read for a part of the block that began later: one of its turns.
    pub fn part(&self, began: Moment, total: Milliseconds) -> Self {
        Self { began, total, ..*self }
    }

    /// How long it has stood still since it began; what overlaps counts once.
    fn stood_still(&self, now: Moment) -> Milliseconds {
        let mut spans: Vec<(i64, i64)> = self
            .stood
            .iter()
            .map(|one| (one.began.0.max(self.began.0), one.ended.map_or(now.0, |ended| ended.0.min(now.0))))
            .collect();
        spans.sort_unstable();
        let mut until = i64::MIN;
        let mut sum = 0;
        for (from, to) in spans {
            sum += (to - from.max(until)).max(0);
            until = until.max(to);
        }
        Milliseconds(sum)
    }
}

/// How long each of `count` turns is when they share the time alike; none for no turns.
pub fn share(total: Milliseconds, count: i64) -> Option<Milliseconds> {
    total.0.max(0).checked_div(count).map(Milliseconds)
}

/// How long each of `count` turns is when that is whole minutes.
pub fn whole_share(total: Minutes, count: i64) -> Option<Minutes> {
    total.0.checked_div(count).filter(|each| each * count == total.0 && *each > 0).map(Minutes)
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
