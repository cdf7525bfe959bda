//! What can be done about a day that runs late, each with its effect before anybody takes it. Pure.
//!
//! A remedy takes no more than helps: where a fixed start waits anyway, minutes taken before it bring nothing. A break
//! keeps at least ten minutes and half of what was planned, a turn half of its minutes, a talk two thirds.

use super::ItemKind;
use super::clock::whole_share;
use super::projection::{DayItem, ItemState, Projection, project};
use crate::time::{Minutes, Moment};

crate::words! {
    /// The ways to make up for lost time.
    pub enum RemedyKind {
        /// A break becomes shorter.
        Break = "break",
        /// Each turn inside an item becomes shorter.
        Turns = "turns",
        /// An item becomes shorter.
        Shorten = "shorten",
        /// The day is to end later.
        MoveEnd = "move-end",
    }
}

/// One way, and what it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remedy {
    /// Which way.
    pub kind: RemedyKind,
    /// Of which item it takes: the place in the programme.
    pub item: Option<usize>,
    /// How many minutes it takes.
    pub takes: Minutes,
    /// How long the item, or each of its turns, is before and after.
    pub length: Option<(Minutes, Minutes)>,
    /// When the day then ends.
    pub end: Moment,
}

/// The least a break keeps, if it was planned as long.
const LEAST_BREAK: i64 = 10;
/// How many breaks and how many other items are proposed: the nearest ones.
const MOST_OF_A_KIND: usize = 2;

/// The ways to be done by `ends`, or nearer to it; none when the day ends by then anyway.
pub fn remedies(items: &[DayItem], now: Moment, ends: Moment, is_today: impl Fn(i64) -> bool) -> Vec<Remedy> {
    let as_it_is = project(items, now, &is_today);
    let goes_on = as_it_is.has_begun(items) && as_it_is.spans.iter().any(Option::is_some);
    let Some(end) = as_it_is.end.filter(|end| goes_on && end.nearest_minute() > ends) else {
        return Vec::new();
    };
    let end_with = |at: usize, taken: i64| {
        let mut changed = items.to_vec();
        changed[at].given.0 -= taken;
        project(&changed, now, &is_today).end.unwrap_or(end)
    };
    // The first of rising amounts that brings the day home, or else the one that brings it nearest.
    let least = |at: usize, amounts: &mut dyn Iterator<Item = i64>| {
        let mut best: Option<(i64, Moment)> = None;
        for taken in amounts {
            let then = end_with(at, taken);
            if then < best.map_or(end, |(_, best)| best) {
                best = Some((taken, then));
            }
            if then.nearest_minute() <= ends {
                break;
            }
        }
        best
    };
    let remedy = |kind, at: usize, length: (i64, i64), (taken, end)| Remedy {
        kind,
        item: Some(at),
        takes: Minutes(taken),
        length: Some((Minutes(length.0), Minutes(length.1))),
        end,
    };
    let shorter = |kind, at: usize, keeps: i64| {
        let long = items[at].length().0;
        let found = least(at, &mut (1..=(long - keeps).max(0)))?;
        Some(remedy(kind, at, (long, long - found.0), found))
    };
    let ahead = ahead(items, &as_it_is);
    let breaks = ahead.iter().filter(|at| items[**at].kind == ItemKind::Break);
    let breaks = breaks.filter_map(|at| shorter(RemedyKind::Break, *at, least_break(&items[*at])));
    let mut found: Vec<Remedy> = breaks.take(MOST_OF_A_KIND).collect();

    let in_turns = ahead.iter().filter_map(|at| {
        let (item, count) = (&items[*at], items[*at].turns?);
        let each = whole_share(item.length(), count)?.0;
        let planned = whole_share(item.minutes, count).map_or(each, |planned| planned.0);
        let keeps = half_up(planned).max(1);
        let taken = least(*at, &mut (1..=(each - keeps).max(0)).map(|less| less * count))?;
        Some(remedy(RemedyKind::Turns, *at, (each, each - taken.0 / count), taken))
    });
    found.extend(in_turns.take(MOST_OF_A_KIND));

    let longest = |kind: ItemKind| {
        let such = ahead.iter().copied().filter(|at| items[*at].kind == kind && items[*at].turns.is_none());
        such.rev().max_by_key(|at| items[*at].length())
    };
    let talk = longest(ItemKind::Plenary).or_else(|| longest(ItemKind::Parallel));
    found.extend(talk.and_then(|at| shorter(RemedyKind::Shorten, at, two_thirds(items[at].minutes.0))));
    found.push(Remedy { kind: RemedyKind::MoveEnd, item: None, takes: Minutes(0), length: None, end });
    found
}

/// The items that are to come on the day in play.
fn ahead(items: &[DayItem], as_it_is: &Projection) -> Vec<usize> {
    let is_ahead = |at: &usize| items[*at].day == as_it_is.day && as_it_is.states[*at] == ItemState::Ahead;
    (0..items.len()).filter(is_ahead).collect()
}

fn least_break(item: &DayItem) -> i64 {
    half_up(item.minutes.0).max(LEAST_BREAK)
}

fn half_up(minutes: i64) -> i64 {
    minutes - minutes / 2
}

fn two_thirds(minutes: i64) -> i64 {
    minutes - minutes / 3
}

#[cfg(test)]
#[path = "remedies_tests.rs"]
mod tests;
