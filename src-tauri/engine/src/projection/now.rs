//! What goes on and what comes next. The moments at which the time gets short are said, so that a clock on the wall only
//! compares: a share of the block, never a number of minutes.

use crate::agenda::{self, AgendaItemView, AgendaView, ItemKind, rows};
use crate::error::Error;
use crate::id::Id;
use crate::store::Reader;
use crate::time::{Moment, TimeOfDay};
use serde::Serialize;
use ts_rs::TS;

/// Now and next.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedNow {
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
    pub began_at: Moment,
    pub ends_at: Moment,
    /// A fifth of its time is left.
    pub short_at: Moment,
    /// A twentieth is left.
    pub last_at: Moment,
}

/// A block that comes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct ProjectedNext {
    pub title: String,
    pub kind: ItemKind,
    pub venue: Option<String>,
    /// When it begins by the plan.
    pub at: TimeOfDay,
}

/// How many blocks that come are shown.
const NEXT: usize = 2;
/// How many parts of a block are left when its time is short, and when it is nearly out.
const SHORT: i64 = 5;
const LAST: i64 = 20;

pub(super) fn view(read: Reader<'_>, hearing: Id) -> Result<ProjectedNow, Error> {
    let AgendaView { items, .. } = agenda::view(read, hearing)?;
    let rows = rows::of_hearing(read, hearing)?;
    let going = rows.iter().rposition(|row| row.started_at.is_some() && row.ended_at.is_none());
    let last_ended = rows.iter().rposition(|row| row.ended_at.is_some());
    let after = going.or(last_ended).map_or(0, |at| at + 1);
    let next = |item: &AgendaItemView| ProjectedNext {
        title: item.title.clone(),
        kind: item.kind,
        venue: item.venue.clone(),
        at: item.planned_start,
    };
    Ok(ProjectedNow {
        now: going.and_then(|at| block(&rows[at])),
        next: items.iter().skip(after).take(NEXT).map(next).collect(),
        over: going.is_none() && after > 0 && after == items.len(),
    })
}

fn block(row: &rows::AgendaItem) -> Option<ProjectedBlock> {
    let began_at = row.started_at?;
    let length = row.minutes.0 * 60_000;
    let before_end = |parts: i64| Moment(began_at.0 + length - length / parts);
    Some(ProjectedBlock {
        title: row.title.clone(),
        kind: row.kind,
        venue: row.venue.clone(),
        began_at,
        ends_at: Moment(began_at.0 + length),
        short_at: before_end(SHORT),
        last_at: before_end(LAST),
    })
}
