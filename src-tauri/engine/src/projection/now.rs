//! What goes on and what comes next: the day's own clock, with its pauses, given minutes and turns, as far as the hall may
//! see it. It is read again every second, so that the wall and the operator's screen count alike.

use crate::agenda::{self, CurrentItemView, DayItemView, DayStage, DayView, ItemKind, ItemState};
use crate::error::Error;
use crate::id::Id;
use crate::stage::Stage;
use crate::store::Reader;
use crate::time::{Milliseconds, Moment, TimeOfDay};
use serde::Serialize;
use ts_rs::TS;

/// Now and next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedNow {
    /// What Swedish clocks show.
    pub clock: TimeOfDay,
    /// The block that goes on; none before the day, between two blocks and after the last.
    pub now: Option<ProjectedBlock>,
    /// The next blocks, at most two.
    pub next: Vec<ProjectedNext>,
    /// Every block has ended.
    pub over: bool,
}

/// The block that goes on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedBlock {
    pub title: String,
    pub kind: ItemKind,
    pub venue: Option<String>,
    pub total: Milliseconds,
    /// Negative once its time is up.
    pub left: Milliseconds,
    pub stage: Stage,
    /// Its clock stands still.
    pub is_paused: bool,
    /// The turn that goes on in it.
    pub turn: Option<ProjectedTurn>,
}

/// A turn of the block: a room that tells of its work.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedTurn {
    /// Which, from 1.
    pub number: i64,
    pub count: i64,
    /// What it is about, when that is known.
    pub name: Option<String>,
    /// Negative once its time is up.
    pub left: Milliseconds,
    pub stage: Stage,
}

/// A block that comes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedNext {
    pub title: String,
    pub kind: ItemKind,
    pub venue: Option<String>,
    /// When it is expected to begin, as the day stands.
    pub at: TimeOfDay,
}

/// How many blocks that come are shown.
const NEXT: usize = 2;

pub(super) fn view(read: Reader<'_>, now: Moment, hearing: Id) -> Result<ProjectedNow, Error> {
    let DayView { clock, stage, day, current, items, .. } = agenda::day(read, now, hearing)?;
    let comes = |item: &&DayItemView| item.day == day && item.state == ItemState::Ahead;
    let next = |item: &DayItemView| ProjectedNext {
        title: item.title.clone(),
        kind: item.kind,
        venue: item.venue.clone(),
        at: item.projected_start.unwrap_or(item.planned_start),
    };
    Ok(ProjectedNow {
        clock,
        now: current.and_then(|current| block(current, &items)),
        next: items.iter().filter(comes).take(NEXT).map(next).collect(),
        over: stage == DayStage::Over,
    })
}

fn block(current: CurrentItemView, items: &[DayItemView]) -> Option<ProjectedBlock> {
    let item = items.iter().find(|item| item.id == current.id)?;
    let turn = current.turn.filter(|turn| turn.number > 0).map(|turn| ProjectedTurn {
        number: turn.number,
        count: turn.count,
        name: usize::try_from(turn.number - 1).ok().and_then(|at| turn.names.get(at).cloned()),
        left: turn.left,
        stage: turn.stage,
    });
    Some(ProjectedBlock {
        title: item.title.clone(),
        kind: item.kind,
        venue: item.venue.clone(),
        total: current.total.into(),
        left: current.left,
        stage: current.stage,
        is_paused: current.is_paused,
        turn,
    })
}
