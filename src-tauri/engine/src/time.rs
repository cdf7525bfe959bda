//! Moments, times of day and minutes, each its own type, so that none is mistaken for another.
//!
//! Nothing here reads a clock but [`SystemClock`]; rules take the moment as an argument.
//! Local times are Swedish: hearings happen in Sweden, whatever the laptop's settings say.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Stockholm;
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicI64, Ordering};
use ts_rs::TS;

/// An instant: milliseconds since 1970 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Moment(pub i64);

impl Moment {
    /// The instant at which Swedish clocks show this date and time. The hour that is skipped in spring gives the
    /// instant the clocks were put forward; of the hour that comes twice in autumn the first is taken.
    pub fn from_local(local: NaiveDateTime) -> Self {
        let found = Stockholm.from_local_datetime(&local);
        let instant = found.earliest().or_else(|| {
            let later = local.checked_add_signed(chrono::TimeDelta::hours(1))?;
            Stockholm.from_local_datetime(&later).earliest()
        });
        Self(instant.map_or_else(|| local.and_utc().timestamp_millis(), |at| at.timestamp_millis()))
    }

    /// What Swedish clocks show at this instant.
    pub fn local(self) -> NaiveDateTime {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default().with_timezone(&Stockholm).naive_local()
    }

    /// The date in Sweden.
    pub fn date(self) -> NaiveDate {
        self.local().date()
    }

    /// What Swedish clocks show at this instant, as minutes since the midnight that a date began with: past 1440 on the
    /// days after it. Seconds are dropped.
    pub fn time_on(self, date: NaiveDate) -> TimeOfDay {
        let days = self.date().signed_duration_since(date).num_days();
        self.time_of_day() + Minutes(days * 24 * 60)
    }

    /// The whole minute that is nearest: for what is foreseen, where seconds would make the minutes jump.
    pub fn nearest_minute(self) -> Self {
        Self((self.0 + 30_000).div_euclid(60_000) * 60_000)
    }

    /// The time of day in Sweden, whole minutes.
    pub fn time_of_day(self) -> TimeOfDay {
        let time = self.local().time();
        TimeOfDay((time.hour() * 60 + time.minute()) as i64)
    }
}

/// A time of day: minutes since midnight. May pass 1440 when a day runs past midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct TimeOfDay(pub i64);

impl TimeOfDay {
    /// This time of day on a date, as an instant in Sweden.
    pub fn on(self, date: NaiveDate) -> Moment {
        let midnight = date.and_hms_opt(0, 0, 0).unwrap_or_default();
        Moment::from_local(midnight + chrono::TimeDelta::minutes(self.0))
    }
}

/// A length of time in whole minutes; negative where something is early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Minutes(pub i64);

/// A length of time in milliseconds; negative where something is over, or early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Milliseconds(pub i64);

impl Milliseconds {
    /// The whole number of minutes that is nearest.
    pub fn nearest_minutes(self) -> Minutes {
        Minutes(Moment(self.0).nearest_minute().0 / 60_000)
    }
}

impl From<Minutes> for Milliseconds {
    fn from(minutes: Minutes) -> Self {
        Self(minutes.0 * 60_000)
    }
}

impl std::ops::Add<Milliseconds> for Moment {
    type Output = Moment;
    fn add(self, length: Milliseconds) -> Moment {
        Moment(self.0 + length.0)
    }
}

impl std::ops::Sub for Moment {
    type Output = Milliseconds;
    fn sub(self, earlier: Moment) -> Milliseconds {
        Milliseconds(self.0 - earlier.0)
    }
}

impl std::ops::Add<Minutes> for TimeOfDay {
    type Output = TimeOfDay;
    fn add(self, minutes: Minutes) -> TimeOfDay {
        TimeOfDay(self.0 + minutes.0)
    }
}

impl std::ops::Sub for TimeOfDay {
    type Output = Minutes;
    fn sub(self, earlier: TimeOfDay) -> Minutes {
        Minutes(self.0 - earlier.0)
    }
}

impl std::iter::Sum for Minutes {
    fn sum<I: Iterator<Item = Minutes>>(all: I) -> Minutes {
        Minutes(all.map(|minutes| minutes.0).sum())
    }
}

/// What tells the engine the time.
pub trait Clock: Send + Sync {
    /// The instant now.
    fn now(&self) -> Moment;
}

/// The laptop's own clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment(Utc::now().timestamp_millis())
    }
}

/// A clock that stands where it was put: for playing a day that has been, and for tests.
#[derive(Debug)]
pub struct SetClock(AtomicI64);

impl SetClock {
    /// A clock standing at `at`.
    pub fn new(at: Moment) -> Self {
        Self(AtomicI64::new(at.0))
    }

    /// Puts the clock to `at`.
    pub fn set(&self, at: Moment) {
        self.0.store(at.0, Ordering::SeqCst);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(date: (i32, u32, u32), time: (u32, u32)) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(date.0, date.1, date.2).unwrap().and_hms_opt(time.0, time.1, 0).unwrap()
    }

    #[test]
    fn a_winter_morning_in_sweden_is_an_hour_before_utc() {
        let moment = Moment::from_local(at((2019, 2, 7), (8, 15)));
        assert_eq!(moment.0, at((2019, 2, 7), (7, 15)).and_utc().timestamp_millis());
        assert_eq!(moment.time_of_day(), TimeOfDay(8 * 60 + 15));
    }

    #[test]
    fn a_time_after_midnight_is_counted_from_the_day_that_began_before_it() {
        let day = NaiveDate::from_ymd_opt(2019, 2, 7).unwrap();
        let after = Moment::from_local(at((2019, 2, 8), (0, 20)));
        assert_eq!((after.time_on(day), after.time_on(after.date())), (TimeOfDay(1_460), TimeOfDay(20)));
    }

    #[test]
    fn half_a_minute_rounds_to_the_minute_after_it_on_both_sides_of_zero() {
        let cases = [(29_999, 0), (30_000, 1), (-30_000, 0), (-30_001, -1), (90_000, 2)];
        for (length, minutes) in cases {
            assert_eq!(Milliseconds(length).nearest_minutes(), Minutes(minutes), "{length}");
        }
    }

    #[test]
    fn the_hour_skipped_in_spring_becomes_the_hour_after_it() {
        let skipped = Moment::from_local(at((2019, 3, 31), (2, 30)));
        assert_eq!(skipped.local(), at((2019, 3, 31), (3, 30)));
    }
}
