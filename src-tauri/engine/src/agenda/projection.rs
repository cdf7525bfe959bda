//! What goes on now, what comes next, and when it will be if nobody does anything. Pure: the plan and what has happened,
//! and the moment it is told, to a projection.
//!
//! Three times stand apart and are never mixed: *planned* is what the programme says, *actual* what has happened,
//! *projected* what follows from both. A projected start follows what goes on before it; a fixed start waits for its time
//! and never comes earlier. What a jump has passed by is not projected.

use super::ItemKind;
use super::clock::{BlockClock, Standstill};
use crate::id::Id;
use crate::time::{Milliseconds, Minutes, Moment};

crate::words! {
    /// Where an item stands on the day.
    pub enum ItemState {
        /// It has been.
        Done = "done",
        /// It goes on.
        Now = "now",
        /// A jump has passed it by.
        Passed = "passed",
        /// It is to come.
        Ahead = "ahead",
    }
}

/// From one moment to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Span {
    pub start: Moment,
    pub end: Moment,
}

/// An item as the day knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct DayItem {
    /// Which.
    pub id: Id,
    /// Its day, from 1.
    pub day: i64,
    /// Its kind.
    pub kind: ItemKind,
    /// How long it is by the plan.
    pub minutes: Minutes,
    /// Minutes given to it on the day; negative when taken.
    pub given: Minutes,
    /// How many turns it has inside.
    pub turns: Option<i64>,
    /// When it is by the plan.
    pub planned: Span,
    /// Whether its start does not slide.
    pub is_fixed: bool,
    /// When it began.
    pub started: Option<Moment>,
    /// When it ended.
    pub ended: Option<Moment>,
    /// When its clock stood still.
    pub stood: Vec<Standstill>,
}

impl DayItem {
    /// All the time it has: by the plan, and what was given.
    pub fn length(&self) -> Minutes {
        Minutes((self.minutes.0 + self.given.0).max(0))
    }

    /// Its clock, once it has begun.
    pub fn clock(&self) -> Option<BlockClock<'_>> {
        self.started.map(|began| BlockClock { began, total: self.length().into(), stood: &self.stood })
    }

    fn is_open(&self) -> bool {
        self.started.is_some() && self.ended.is_none()
    }
}

/// How the day stands and how it goes on by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Projection {
    /// The day in play, from 1; the first one before anything has happened.
    pub day: i64,
    /// The item that goes on: the place in the programme.
    pub now: Option<usize>,
    /// The item that comes next.
    pub next: Option<usize>,
    /// Where each item stands.
    pub states: Vec<ItemState>,
    /// When each item that goes on or is to come will be; of the day in play only.
    pub spans: Vec<Option<Span>>,
    /// Before each fixed start to come: free time, or by how much it is missed (negative).
    pub slack: Vec<Option<Milliseconds>>,
    /// How much later than planned what goes on will end, or what comes next will begin, or the day ended; negative: earlier.
    pub behind: Milliseconds,
    /// When the day in play ends by itself; when it ended, once it has.
    pub end: Option<Moment>,
}

impl Projection {
    /// Whether anything of the day in play has happened.
    pub fn has_begun(&self, items: &[DayItem]) -> bool {
        items.iter().any(|item| item.day == self.day && item.started.is_some())
    }
}

/// The projection of items in the order of the programme. `is_today` says of a day whether it is today; what has not begun
/// is projected only then.
pub fn project(items: &[DayItem], now: Moment, is_today: impl Fn(i64) -> bool) -> Projection {
    let current = current(items);
    let last = current.or_else(|| last_ended(items));
    let from = last.map_or(0, |last| last + 1);
    let next = (from..items.len()).find(|at| items[*at].started.is_none());
    let day = day_in_play(items, last, next, &is_today);
    let state = |(at, item): (usize, &DayItem)| match item.started {
        Some(_) if Some(at) == current => ItemState::Now,
        Some(_) => ItemState::Done,
        None if at < from => ItemState::Passed,
        None => ItemState::Ahead,
    };
    let states: Vec<_> = items.iter().enumerate().map(state).collect();
    let has_begun = items.iter().any(|item| item.day == day && item.started.is_some());
    let mut spans = vec![None; items.len()];
    let mut slack = vec![None; items.len()];
    // When what comes next could begin; before the day has, not earlier than it is planned to.
    let mut free_from = (has_begun || is_today(day)).then_some(now);
    if let Some((at, clock)) = current.and_then(|at| Some((at, items[at].clock()?))) {
        let end = clock.due(now).max(now).max(clock.began);
        spans[at] = Some(Span { start: clock.began, end });
        free_from = Some(end);
    } else if let Some(ended) = last.filter(|at| items[*at].day == day).and_then(|at| ended(items, at)) {
        free_from = Some(now.max(ended));
    }
    let mut is_first = !has_begun;
    for (at, item) in items.iter().enumerate().filter(|(at, item)| item.day == day && states[*at] == ItemState::Ahead) {
        let Some(free) = free_from else { break };
        let waits = item.is_fixed || is_first;
        let start = if waits { free.max(item.planned.start) } else { free };
        let end = start + item.length().into();
        slack[at] = (item.is_fixed && !is_first).then_some(item.planned.start - free);
        spans[at] = Some(Span { start, end });
        (free_from, is_first) = (Some(end), false);
    }
    let of_day = |at: &usize| items[*at].day == day;
    let next = next.filter(|at| of_day(at) || current.is_none());
    let ended_at = (0..items.len()).filter(of_day).filter_map(|at| ended(items, at)).max();
    let will_end = spans.iter().flatten().map(|span| span.end).max();
    let end = will_end.or(ended_at);
    let behind = match (current, next.filter(of_day)) {
        (Some(at), _) => spans[at].map(|span| span.end - items[at].planned.end),
        (None, Some(at)) => spans[at].map(|span| span.start - items[at].planned.start),
        (None, None) => ended_at.zip(planned_end(items, day)).map(|(end, planned)| end - planned),
    };
    Projection { day, now: current, next, states, spans, slack, behind: behind.unwrap_or_default(), end }
}

/// When the last item of a day is over by the plan; none for a day without items.
pub fn planned_end(items: &[DayItem], day: i64) -> Option<Moment> {
    items.iter().filter(|item| item.day == day).map(|item| item.planned.end).max()
}

/// When an item ended. One that nobody ended, as when two laptops each began their own, ended when the next one began.
pub fn ended(items: &[DayItem], at: usize) -> Option<Moment> {
    let item = &items[at];
    if item.ended.is_some() || Some(at) == current(items) {
        return item.ended;
    }
    let began = item.started?;
    items.iter().filter_map(|other| other.started).filter(|other| *other > began).min().or(Some(began))
}

/// The item that goes on: of those begun and not ended, the one begun last.
fn current(items: &[DayItem]) -> Option<usize> {
    let open = items.iter().enumerate().filter(|(_, item)| item.is_open());
    open.max_by_key(|(at, item)| (item.started, *at)).map(|(at, _)| at)
}

fn last_ended(items: &[DayItem]) -> Option<usize> {
    (0..items.len()).filter(|at| items[*at].ended.is_some()).max_by_key(|at| (items[*at].ended, *at))
}

/// The day of what goes on; else of what comes next, but a day that is over stays in play until the next one's date.
fn day_in_play(items: &[DayItem], last: Option<usize>, next: Option<usize>, is_today: impl Fn(i64) -> bool) -> i64 {
    let day = |at: Option<usize>| at.map(|at| items[at].day);
    match (day(last), day(next)) {
        (Some(last), Some(next)) if last != next && is_today(next) => next,
        (Some(last), _) => last,
        (None, next) => next.unwrap_or(1),
    }
}

#[cfg(test)]
#[path = "projection_tests.rs"]
mod tests;
