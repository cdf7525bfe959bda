//! What the agenda screen shows: planned and actual times, which are two things and stay two fields; and what is worth a
//! look, each with what it is about.

use super::warnings::{
    self, Cause, Planned, PlannedItem, PlannedRoom, Registered, Warning, WarningKind, method_minutes,
};
use super::{Block, DayPlan, ItemKind, days, rows, schedule};
use crate::areas::AreaKind;
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::store::Reader;
use crate::time::{Minutes, Moment, TimeOfDay};
use crate::{areas, participants, workshops};
use chrono::Days;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// The programme.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AgendaView {
    pub hearing: Id,
    pub date: Option<String>,
    pub starts: TimeOfDay,
    /// When each day must be over.
    pub ends: Option<TimeOfDay>,
    /// When the last block ends by the plan.
    pub planned_end: TimeOfDay,
    /// The sum of all blocks.
    pub total: Minutes,
    /// How many blocks run into a fixed start.
    pub overlaps: i64,
    /// When the last day really ended, once the last block has.
    pub actual_end: Option<TimeOfDay>,
    /// The days that have blocks, in order.
    pub days: Vec<AgendaDayView>,
    /// Day by day, in order.
    pub items: Vec<AgendaItemView>,
    /// The rooms that every parallel block is held in.
    pub rooms: Vec<AgendaRoomView>,
    /// The areas that can have rooms: those there are on the hearing's day.
    pub areas: Vec<AreaChoiceView>,
    /// What is worth a look.
    pub warnings: Vec<WarningView>,
}

/// An area that rooms can be made for.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AreaChoiceView {
    pub id: Id,
    pub name: String,
    pub kind: AreaKind,
    pub has_room: bool,
    /// One of the districts that a hearing goes through, without a room yet.
    pub is_proposed: bool,
}

/// A day of the programme.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AgendaDayView {
    /// From 1.
    pub day: i64,
    pub date: Option<String>,
    pub starts: TimeOfDay,
    pub planned_end: TimeOfDay,
    pub total: Minutes,
    /// Minutes past the time it must be over; negative: to spare. None when no such time is said.
    pub past: Option<Minutes>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AgendaItemView {
    pub id: Id,
    pub key: Option<String>,
    pub day: i64,
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
    /// Of a parallel block: the minutes of the method that fall on it.
    pub method_minutes: Option<Minutes>,
    pub actual_start: Option<TimeOfDay>,
    pub actual_end: Option<TimeOfDay>,
    /// Minutes given to it on the day; negative when taken.
    pub given: Minutes,
}

/// A workshop in its room.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AgendaRoomView {
    pub id: Id,
    pub key: String,
    pub room: String,
    pub area: Id,
    pub area_name: String,
    pub theme: Option<String>,
    pub facilitator: Option<String>,
    pub seats: Option<i64>,
    pub placed: i64,
}

/// One thing worth a look.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct WarningView {
    pub kind: WarningKind,
    /// Where it is mended.
    pub cause: Cause,
    /// What is to be mended, in the order it is shown.
    pub about: Vec<AboutView>,
    pub minutes: Option<Minutes>,
    pub count: Option<i64>,
    pub name: Option<String>,
    pub day: Option<i64>,
}

/// A thing that a warning is about.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct AboutView {
    pub id: Id,
    pub name: String,
}

pub(crate) fn view(read: Reader<'_>, hearing: Id) -> Result<AgendaView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let items = rows::of_hearing(read, hearing.id)?;
    let blocks: Vec<_> =
        items.iter().map(|item| Block { day: item.day, minutes: item.minutes, fixed: item.fixed_start }).collect();
    let slots = schedule(hearing.starts, &blocks);
    let plan = days(&blocks, &slots);
    let people = participants::rows::of_hearing(read, hearing.id)?;
    let rooms = rooms(read, hearing.id, &people)?;
    let areas = choices(read, &hearing, &rooms)?;
    let passes = passes(read, hearing.id)?;
    let planned: Vec<_> = items
        .iter()
        .zip(&slots)
        .map(|(item, slot)| PlannedItem {
            id: item.id,
            day: item.day,
            kind: item.kind,
            venue: item.venue.as_deref(),
            slot: *slot,
        })
        .collect();
    let warnings = warnings::warnings(Planned {
        items: &planned,
        days: &plan,
        ends: hearing.ends,
        rooms: &rooms.iter().map(planned_room).collect::<Vec<_>>(),
        registered: &people.iter().map(registered).collect::<Vec<_>>(),
        passes: &passes,
    });
    let names = names(&items, &rooms, &people);
    let parallel = items.iter().filter(|item| item.kind == ItemKind::Parallel).count();
    let mut method = method_minutes(parallel, &passes).into_iter();
    let actual_end = items.last().and_then(|item| item.ended_at).map(Moment::time_of_day);
    let views: Vec<_> = items
        .into_iter()
        .zip(&slots)
        .map(|(item, slot)| AgendaItemView {
            id: item.id,
            key: item.key,
            day: item.day,
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
            method_minutes: if item.kind == ItemKind::Parallel { method.next() } else { None },
            actual_start: item.started_at.map(Moment::time_of_day),
            actual_end: item.ended_at.map(Moment::time_of_day),
            given: item.given,
        })
        .collect();
    Ok(AgendaView {
        hearing: hearing.id,
        date: hearing.date.map(|date| date.to_string()),
        starts: hearing.starts,
        ends: hearing.ends,
        planned_end: plan.last().map_or(hearing.starts, |day| day.ends),
        total: views.iter().map(|item| item.minutes).sum(),
        overlaps: slots.iter().filter(|slot| slot.slack < Minutes(0)).count() as i64,
        actual_end,
        days: plan.iter().map(|day| day_view(day, &hearing)).collect(),
        items: views,
        rooms,
        areas,
        warnings: warnings.into_iter().map(|one| warning_view(one, &names)).collect(),
    })
}

fn day_view(day: &DayPlan, hearing: &Hearing) -> AgendaDayView {
    let later = Days::new(day.day.saturating_sub(1).unsigned_abs());
    AgendaDayView {
        day: day.day,
        date: hearing.date.and_then(|date| date.checked_add_days(later)).map(|date| date.to_string()),
        starts: day.starts,
        planned_end: day.ends,
        total: day.total,
        past: hearing.ends.map(|ends| day.past(ends)),
    }
}

fn rooms(
    read: Reader<'_>,
    hearing: Id,
    people: &[participants::rows::Participant],
) -> Result<Vec<AgendaRoomView>, Error> {
    let areas = areas::rows::by_id(read)?;
    let room = |workshop: workshops::rows::Workshop| AgendaRoomView {
        id: workshop.id,
        key: workshop.key,
        room: workshop.room,
        area: workshop.area,
        area_name: areas.get(&workshop.area).map(|area| area.name.clone()).unwrap_or_default(),
        theme: workshop.theme,
        facilitator: workshop.facilitator,
        seats: workshop.seats,
        placed: people.iter().filter(|one| one.workshop == Some(workshop.id)).count() as i64,
    };
    Ok(workshops::rows::of_hearing(read, hearing)?.into_iter().map(room).collect())
}

/// The areas there are on the hearing's day. Proposed are its districts; where there are none, its city areas, or else the
/// municipality itself.
fn choices(read: Reader<'_>, hearing: &Hearing, rooms: &[AgendaRoomView]) -> Result<Vec<AreaChoiceView>, Error> {
    let there = areas::rows::in_year(read, hearing.year, &[])?;
    let there: Vec<_> =
        there.into_iter().filter(|area| hearing.date.is_none_or(|date| area.life().is_valid_on(date))).collect();
    let divided = [AreaKind::District, AreaKind::CityArea, AreaKind::Municipality];
    let division = divided.into_iter().find(|kind| there.iter().any(|area| area.kind == *kind));
    let choice = |area: areas::rows::Area| {
        let has_room = rooms.iter().any(|room| room.area == area.id);
        let is_proposed = division == Some(area.kind) && !has_room;
        AreaChoiceView { id: area.id, name: area.name, kind: area.kind, has_room, is_proposed }
    };
    Ok(there.into_iter().map(choice).collect())
}

/// The minutes of each pass of the method, in order.
fn passes(read: Reader<'_>, hearing: Id) -> Result<Vec<Minutes>, Error> {
    let mut passes: BTreeMap<i64, Vec<Minutes>> = BTreeMap::new();
    for step in workshops::rows::steps(read, hearing)? {
        passes.entry(step.pass).or_default().push(step.minutes);
    }
    Ok(passes.into_values().map(|steps| steps.into_iter().sum()).collect())
}

fn planned_room(room: &AgendaRoomView) -> PlannedRoom<'_> {
    PlannedRoom {
        id: room.id,
        room: &room.room,
        facilitator: room.facilitator.as_deref(),
        seats: room.seats,
        placed: room.placed,
    }
}

fn registered(one: &participants::rows::Participant) -> Registered<'_> {
    Registered {
        id: one.id,
        role: &one.role,
        organisation: &one.organisation,
        email: one.email.as_deref(),
        workshop: one.workshop,
    }
}

/// What everything that a warning can be about is called on its screen.
fn names(
    items: &[rows::AgendaItem],
    rooms: &[AgendaRoomView],
    people: &[participants::rows::Participant],
) -> HashMap<Id, String> {
    let items = items.iter().map(|item| (item.id, item.title.clone()));
    let rooms = rooms.iter().map(|room| (room.id, format!("{} · {}", room.room, room.area_name)));
    let people = people.iter().map(|one| (one.id, format!("{}, {}", one.role, one.organisation)));
    items.chain(rooms).chain(people).collect()
}

fn warning_view(warning: Warning, names: &HashMap<Id, String>) -> WarningView {
    let about = |id: Id| AboutView { id, name: names.get(&id).cloned().unwrap_or_default() };
    WarningView {
        kind: warning.kind,
        cause: warning.kind.cause(),
        about: warning.about.into_iter().map(about).collect(),
        minutes: warning.minutes,
        count: warning.count,
        name: warning.name,
        day: warning.day,
    }
}
