//! What a room lacks, and whether somebody should look in. Pure. Each answer says from when and until when it holds, so
//! that a board that nobody writes on is still right a quarter of an hour later.

use super::Phase;
use crate::stage::FORGOTTEN_AFTER;
use crate::time::{Minutes, Moment};
use serde::Serialize;
use ts_rs::TS;

/// A room where nothing has been written for so long, while it should be writing, is silent.
pub const SILENT_AFTER: Minutes = Minutes(10);
/// A room so many steps after most rooms is behind.
const BEHIND: i64 = 2;

crate::words! {
    /// What a room lacks.
    pub enum NeedKind {
        /// The step's minutes are up.
        Over = "over",
        /// Nothing has been written for a while.
        Silent = "silent",
        /// The room is some steps after the others.
        Behind = "behind",
        /// Nobody leads it.
        NoFacilitator = "no_facilitator",
        /// Nothing is written yet.
        NoCards = "no_cards",
        /// Nobody has a vote.
        NoVoters = "no_voters",
        /// Cards are put to no problem.
        Loose = "loose",
        /// Votes are not counted.
        Votes = "votes",
        /// The vote is closed, but no priority is made.
        NoPriorities = "no_priorities",
        /// Priorities have no cause.
        NoCause = "no_cause",
        /// Priorities have no measure.
        NoMeasure = "no_measure",
        /// Priorities are not signed.
        Unsigned = "unsigned",
        /// Nothing: all is fixed.
        Done = "done",
    }
}

/// One thing a room lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[allow(missing_docs)]
pub struct NeedView {
    pub kind: NeedKind,
    /// How many; of what grows with time, the minutes there are when it begins.
    pub count: i64,
    /// Somebody should look in; else it is only where the room is.
    pub asks: bool,
    pub from: Option<Moment>,
    pub until: Option<Moment>,
}

impl NeedView {
    fn new(kind: NeedKind, count: i64, asks: bool) -> Self {
        Self { kind, count, asks, from: None, until: None }
    }
}

/// What is known of a room.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub struct Facts<'a> {
    pub has_facilitator: bool,
    /// The step that goes on and those after it; none before the first is opened.
    pub to_come: Option<&'a [Phase]>,
    pub step_ends_at: Option<Moment>,
    /// When anything was last written, or the step began if that was later.
    pub heard_at: Option<Moment>,
    /// How many steps it is after most rooms.
    pub behind: i64,
    pub cards: i64,
    pub loose_cards: i64,
    pub problems: i64,
    pub votes_there_are: i64,
    pub votes_cast: i64,
    pub tally_closed: bool,
    pub priorities: i64,
    pub without_cause: i64,
    pub without_measure: i64,
    pub fixed: i64,
}

/// What a room lacks: what asks for somebody first, what stands in the way of its next step last. Never empty.
pub fn needs(room: &Facts<'_>) -> Vec<NeedView> {
    let unfinished = unfinished(room);
    let mut needs = Vec::new();
    if unfinished.kind != NeedKind::Done {
        needs.extend(over(room));
        needs.extend(silent(room));
        if room.behind >= BEHIND {
            needs.push(NeedView::new(NeedKind::Behind, room.behind, true));
        }
        if !room.has_facilitator {
            needs.push(NeedView::new(NeedKind::NoFacilitator, 0, true));
        }
    }
    needs.push(unfinished);
    needs
}

/// How many steps each room is after most rooms: after the step that at least half of those that have begun have reached.
pub fn behind(at: &[Option<i64>]) -> Vec<i64> {
    let mut begun: Vec<i64> = at.iter().flatten().copied().collect();
    // Two rooms are not most rooms, and while most have not begun nobody is late.
    if begun.len() < 3 || begun.len() * 2 < at.len() {
        return vec![0; at.len()];
    }
    begun.sort_unstable();
    let most = begun[(begun.len() - 1) / 2];
    at.iter().map(|at| (most - at.unwrap_or(-1)).max(0)).collect()
}

fn over(room: &Facts<'_>) -> Option<NeedView> {
    let from = room.step_ends_at?;
    let until = Some(from + FORGOTTEN_AFTER.into());
    Some(NeedView { from: Some(from), until, ..NeedView::new(NeedKind::Over, 0, true) })
}

/// While a room looks at the situation or reads back, nothing is written and nothing is wrong.
fn silent(room: &Facts<'_>) -> Option<NeedView> {
    let phase = room.to_come?.first()?;
    if matches!(phase, Phase::Situation | Phase::ReadBack) {
        return None;
    }
    let from = room.heard_at? + SILENT_AFTER.into();
    let until = Some(room.step_ends_at? + FORGOTTEN_AFTER.into());
    Some(NeedView { from: Some(from), until, ..NeedView::new(NeedKind::Silent, SILENT_AFTER.0, true) })
}

/// The first thing that stands in the way of what comes next. It asks for somebody once the steps for it are past.
fn unfinished(room: &Facts<'_>) -> NeedView {
    use NeedKind as N;
    let is_past = |phase| room.to_come.is_some_and(|to_come| !to_come.contains(&phase));
    // Without a method nobody knows when: what the room has left open is then left open.
    let is_left = |phase| room.to_come.is_none() || is_past(phase);
    let votes_left = (room.votes_there_are - room.votes_cast).max(0);
    let need = NeedView::new;
    match () {
        () if room.priorities == 0 && room.cards == 0 => need(N::NoCards, 0, is_past(Phase::Cards)),
        () if room.priorities == 0 && room.votes_there_are == 0 => need(N::NoVoters, 0, true),
        () if room.priorities == 0 && !room.tally_closed && (room.problems == 0 || room.loose_cards > 0) => {
            need(N::Loose, room.loose_cards, is_past(Phase::Sort))
        }
        () if room.priorities == 0 && !room.tally_closed => need(N::Votes, votes_left, is_past(Phase::Votes)),
        () if room.priorities == 0 => need(N::NoPriorities, 0, is_left(Phase::Votes)),
        () if room.without_cause > 0 => need(N::NoCause, room.without_cause, is_left(Phase::Causes)),
        () if room.without_measure > 0 => need(N::NoMeasure, room.without_measure, is_left(Phase::Measures)),
        () if room.fixed < room.priorities => need(N::Unsigned, room.priorities - room.fixed, false),
        () => need(N::Done, 0, false),
    }
}

#[cfg(test)]
#[path = "needs_tests.rs"]
mod tests;
