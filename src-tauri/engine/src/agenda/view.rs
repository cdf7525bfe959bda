//! What the agenda screen shows: planned and actual times, which are two things and stay two fields.

use super::{ItemKind, rows, schedule};
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::store::Reader;
use crate::time::{Minutes, Moment, TimeOfDay};
use serde::Serialize;
use ts_rs::TS;

/// The day's programme.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AgendaView {
    pub hearing: Id,
    pub date: Option<String>,
    pub starts: TimeOfDay,
    /// When the last block ends by the plan.
    pub planned_end: TimeOfDay,
    /// The sum of all blocks.
    pub total: Minutes,
    /// How many blocks run into a fixed start.
    pub overlaps: i64,
    /// When the day really ended, once the last block has.
    pub actual_end: Option<TimeOfDay>,
    pub items: Vec<AgendaItemView>,
}

/// A block of the day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AgendaItemView {
    pub id: Id,
    pub key: Option<String>,
    pub title: String,
    pub kind: ItemKind,
    pub minutes: Minutes,
    pub planned_start: TimeOfDay,
    pub planned_end: TimeOfDay,
    pub is_fixed: bool,
    /// Free minutes before a fixed start; negative: overlap.
    pub slack: Minutes,
    pub venue: Option<String>,
    pub inner_count: Option<i64>,
    pub inner_minutes: Option<Minutes>,
    pub actual_start: Option<TimeOfDay>,
    pub actual_end: Option<TimeOfDay>,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<AgendaView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let items = rows::of_hearing(read, hearing.id)?;
    let blocks: Vec<_> = items.iter().map(|item| (item.minutes, item.fixed_start)).collect();
    let slots = schedule(hearing.starts, &blocks);
    let actual_end = items.last().and_then(|item| item.ended_at).map(Moment::time_of_day);
    let views: Vec<_> = items
        .into_iter()
        .zip(&slots)
        .map(|(item, slot)| AgendaItemView {
            id: item.id,
            key: item.key,
            title: item.title,
            kind: item.kind,
            minutes: item.minutes,
            planned_start: slot.start,
            planned_end: slot.end,
            is_fixed: item.fixed_start.is_some(),
            slack: slot.slack,
            venue: item.venue,
            inner_count: item.inner_count,
            inner_minutes: item.inner_minutes,
            actual_start: item.started_at.map(Moment::time_of_day),
            actual_end: item.ended_at.map(Moment::time_of_day),
        })
        .collect();
    Ok(AgendaView {
        hearing: hearing.id,
        date: hearing.date.map(|date| date.to_string()),
        starts: hearing.starts,
        planned_end: slots.last().map_or(hearing.starts, |slot| slot.end),
        total: views.iter().map(|item| item.minutes).sum(),
        overlaps: slots.iter().filter(|slot| slot.slack < Minutes(0)).count() as i64,
        actual_end,
        items: views,
    })
}
