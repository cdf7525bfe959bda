//! What the screen of the day shows. It is read again every second, with the engine's own clock: so the numbers on a
//! screen are all of one moment, and no window computes a time of its own.
//!
//! Planned, actual and projected times are three fields each and never stand in for one another.

use super::clock::{BlockClock, Standstill, share};
use super::projection::{self, DayItem, ItemState, Projection, Span, project};
use super::remedies::{Remedy, RemedyKind, remedies};
use super::rows::AgendaItem;
use super::{Block, ItemKind, rows, schedule};
use crate::areas::AreaKind;
use crate::error::Error;
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::stage::Stage;
use crate::store::Reader;
use crate::time::{Milliseconds, Minutes, Moment, TimeOfDay};
use crate::{areas, workshops};
use chrono::{Days, NaiveDate};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

crate::words! {
    /// How far the day has come.
    pub enum DayStage {
        /// Nothing of it has begun.
        Before = "before",
        /// An item goes on.
        Running = "running",
        /// One has ended and the next has not begun.
        Between = "between",
        /// All of it has been.
        Over = "over",
    }
}

/// The running day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct DayView {
    pub hearing: Id,
    /// The engine's clock when this was read, and what Swedish clocks show then.
    pub now: Moment,
    pub clock: TimeOfDay,
    pub stage: DayStage,
    /// The day in play, from 1, of so many, and its date.
    pub day: i64,
    pub days: i64,
    pub date: Option<String>,
    pub is_today: bool,
    pub current: Option<CurrentItemView>,
    /// What comes next; of a later day only when the day in play is over.
    pub next: Option<Id>,
    /// Against the plan, all in all; negative: ahead of it.
    pub behind: Minutes,
    pub planned_end: TimeOfDay,
    /// The end that somebody has decided on the day.
    pub decided_end: Option<TimeOfDay>,
    /// When the day ends if nothing is done; none before it has begun and once it is over.
    pub projected_end: Option<TimeOfDay>,
    pub actual_end: Option<TimeOfDay>,
    /// What can be done about it when that is later than it should be.
    pub remedies: Vec<RemedyView>,
    /// All items of all days, in order.
    pub items: Vec<DayItemView>,
}

/// The item that goes on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct CurrentItemView {
    pub id: Id,
    /// All its time: by the plan, and what was given.
    pub total: Minutes,
    /// Negative once its time is up.
    pub left: Milliseconds,
    pub stage: Stage,
    /// When its time is, or was, up; none while it stands still.
    pub ends_at: Option<Moment>,
    pub is_paused: bool,
    pub turn: Option<TurnView>,
}

/// Which of its turns goes on: a room that reports back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct TurnView {
    /// From 1; 0: none has begun.
    pub number: i64,
    pub count: i64,
    /// What each is about, in order; empty where nothing says.
    pub names: Vec<String>,
    pub each: Milliseconds,
    pub left: Milliseconds,
    pub stage: Stage,
    /// When its time is, or was, up; none while it stands still.
    pub ends_at: Option<Moment>,
}

/// A block of the day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct DayItemView {
    pub id: Id,
    pub day: i64,
    pub title: String,
    pub kind: ItemKind,
    pub venue: Option<String>,
    pub is_fixed: bool,
    pub state: ItemState,
    /// By the plan, and what was given on the day.
    pub minutes: Minutes,
    pub given: Minutes,
    /// Turns inside it, and how long each is with what was given.
    pub turns: Option<i64>,
    pub turn_length: Option<Milliseconds>,
    pub planned_start: TimeOfDay,
    pub planned_end: TimeOfDay,
    pub actual_start: Option<TimeOfDay>,
    pub actual_end: Option<TimeOfDay>,
    pub projected_start: Option<TimeOfDay>,
    pub projected_end: Option<TimeOfDay>,
    /// Before a fixed start to come: free minutes; negative: it is missed by as many.
    pub slack: Option<Minutes>,
}

/// One thing to do about a day that runs late, with what it does.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(missing_docs)]
pub struct RemedyView {
    pub kind: RemedyKind,
    pub item: Option<Id>,
    pub title: Option<String>,
    /// What to give the item: negative.
    pub minutes: Minutes,
    /// How long it, or each of its turns, is before and after.
    pub before: Option<Minutes>,
    pub after: Option<Minutes>,
    pub turns: Option<i64>,
    /// When the day then ends, and by how much that is still later than it should be.
    pub ends: TimeOfDay,
    pub past: Minutes,
}

pub(crate) fn day(read: Reader<'_>, now: Moment, hearing: Id) -> Result<DayView, Error> {
    let hearing: Hearing = read.need(hearing)?;
    let stored = rows::of_hearing(read, hearing.id)?;
    let mut stood: HashMap<Id, Vec<Standstill>> = HashMap::new();
    for pause in rows::pauses(read, hearing.id)? {
        let still = Standstill { began: pause.began_at, ended: pause.ended_at };
        stood.entry(pause.item).or_default().push(still);
    }
    let dates = Dates::of(&hearing, &stored, now);
    let block = |item: &AgendaItem| Block { day: item.day, minutes: item.minutes, fixed: item.fixed_start };
    let slots = schedule(hearing.starts, &stored.iter().map(block).collect::<Vec<_>>());
    let item = |(stored, slot): (&AgendaItem, &super::Slot)| DayItem {
        id: stored.id,
        day: stored.day,
        kind: stored.kind,
        minutes: stored.minutes,
        given: stored.given,
        turns: stored.inner_count,
        planned: Span { start: slot.start.on(dates.of_day(stored.day)), end: slot.end.on(dates.of_day(stored.day)) },
        is_fixed: stored.fixed_start.is_some(),
        started: stored.started_at,
        ended: stored.ended_at,
        stood: stood.remove(&stored.id).unwrap_or_default(),
    };
    let items: Vec<_> = stored.iter().zip(&slots).map(item).collect();
    let is_today = |day: i64| dates.of_day(day) == now.date();
    let as_it_is = project(&items, now, is_today);
    let date = dates.of_day(as_it_is.day);
    let decided = rows::moved_ends(read, hearing.id, as_it_is.day)?.pop().map(|moved| moved.ends);
    let planned_end = projection::planned_end(&items, as_it_is.day).unwrap_or(hearing.starts.on(date));
    let holds = decided.map_or(planned_end, |ends| ends.on(date));
    let found = remedies(&items, now, holds, is_today);
    let stage = stage(&as_it_is, &items);
    let current = match as_it_is.now.and_then(|at| Some((&stored[at], items[at].clock()?))) {
        Some((stored, clock)) => Some(current(stored, clock, read, now)?),
        None => None,
    };
    let end = |wanted: bool| as_it_is.end.filter(|_| wanted);
    Ok(DayView {
        hearing: hearing.id,
        now,
        clock: now.time_of_day(),
        stage,
        day: as_it_is.day,
        days: stored.iter().map(|item| item.day).max().unwrap_or(1),
        date: hearing.date.map(|_| date.to_string()),
        is_today: date == now.date(),
        current,
        next: as_it_is.next.map(|at| items[at].id),
        behind: as_it_is.behind.nearest_minutes(),
        planned_end: planned_end.time_on(date),
        decided_end: decided,
        projected_end: end(!matches!(stage, DayStage::Before | DayStage::Over)).map(|end| foreseen(end, date)),
        actual_end: end(stage == DayStage::Over).map(|end| end.time_on(date)),
        remedies: found.into_iter().map(|one| remedy_view(one, &stored, holds, date)).collect(),
        items: (0..items.len()).map(|at| item_view(at, &stored[at], &items, &as_it_is, &dates)).collect(),
    })
}

/// Until six in the morning after a date, in minutes since its midnight.
const LATE_NIGHT: i64 = 30 * 60;

/// The date of each day: that on which it was really held, or else the hearing's, or else today's.
struct Dates {
    first: NaiveDate,
    held: HashMap<i64, NaiveDate>,
}

impl Dates {
    fn of(hearing: &Hearing, items: &[AgendaItem], now: Moment) -> Self {
        let mut begun: HashMap<i64, Moment> = HashMap::new();
        for (day, started) in items.iter().filter_map(|item| Some((item.day, item.started_at?))) {
            let earliest = begun.entry(day).or_insert(started);
            *earliest = started.min(*earliest);
        }
        // A day that begins after midnight belongs to the evening before it, if that is when it was planned.
        let is_planned = |planned: NaiveDate, at: Moment| (0..LATE_NIGHT).contains(&at.time_on(planned).0);
        let planned = |day| hearing.date.and_then(|date| date.checked_add_days(before(day)));
        let date = |(day, at): (i64, Moment)| {
            (day, planned(day).filter(|planned| is_planned(*planned, at)).unwrap_or(at.date()))
        };
        let held: HashMap<_, _> = begun.into_iter().map(date).collect();
        let known =
            held.iter().min_by_key(|(day, _)| **day).and_then(|(day, date)| date.checked_sub_days(before(*day)));
        Self { first: hearing.date.or(known).unwrap_or(now.date()), held }
    }

    fn of_day(&self, day: i64) -> NaiveDate {
        let planned = || self.first.checked_add_days(before(day)).unwrap_or(self.first);
        self.held.get(&day).copied().unwrap_or_else(planned)
    }
}

/// How many days come before this one.
fn before(day: i64) -> Days {
    Days::new(day.saturating_sub(1).unsigned_abs())
}

fn stage(as_it_is: &Projection, items: &[DayItem]) -> DayStage {
    let comes_today = as_it_is.next.is_some_and(|at| items[at].day == as_it_is.day);
    match (as_it_is.now, as_it_is.has_begun(items)) {
        (Some(_), _) => DayStage::Running,
        (None, false) => DayStage::Before,
        (None, true) if comes_today => DayStage::Between,
        (None, true) => DayStage::Over,
    }
}

fn current(item: &AgendaItem, clock: BlockClock<'_>, read: Reader<'_>, now: Moment) -> Result<CurrentItemView, Error> {
    let ends_at = |clock: BlockClock<'_>| (!clock.is_paused()).then(|| clock.due(now));
    let each = item.inner_count.and_then(|count| Some((count, share(clock.total, count)?)));
    let turn = match each {
        Some((count, each)) => {
            let number = item.turn.unwrap_or(0).min(count);
            let turn = clock.part(item.turn_started_at.filter(|_| number > 0).unwrap_or(now), each);
            Some(TurnView {
                number,
                count,
                names: turn_names(read, item.hearing, count)?,
                each,
                left: turn.left(now),
                stage: turn.stage(now),
                ends_at: ends_at(turn),
            })
        }
        None => None,
    };
    Ok(CurrentItemView {
        id: item.id,
        total: Minutes(clock.total.0 / 60_000),
        left: clock.left(now),
        stage: clock.stage(now),
        ends_at: ends_at(clock),
        is_paused: clock.is_paused(),
        turn,
    })
}

/// Twelve turns are the twelve rooms in order; ten are the rooms of the ten districts. Else nothing says what a turn is about.
fn turn_names(read: Reader<'_>, hearing: Id, count: i64) -> Result<Vec<String>, Error> {
    let areas = areas::rows::by_id(read)?;
    let rooms: Vec<_> = workshops::rows::of_hearing(read, hearing)?
        .into_iter()
        .filter_map(|room| Some((areas.get(&room.area)?, room)))
        .collect();
    let is_part = |kind: AreaKind| kind != AreaKind::Municipality;
    let parts = rooms.iter().filter(|(area, _)| is_part(area.kind));
    Ok(if rooms.len() as i64 == count {
        let name = |(area, room): &(&areas::rows::Area, workshops::rows::Workshop)| match &room.theme {
            Some(theme) if !is_part(area.kind) => format!("{theme} · {}", room.room),
            _ => format!("{} · {}", area.name, room.room),
        };
        rooms.iter().map(name).collect()
    } else if parts.clone().count() as i64 == count {
        parts.map(|(area, _)| area.name.clone()).collect()
    } else {
        Vec::new()
    })
}

fn item_view(at: usize, stored: &AgendaItem, items: &[DayItem], as_it_is: &Projection, dates: &Dates) -> DayItemView {
    let (item, date) = (&items[at], dates.of_day(stored.day));
    let span = as_it_is.spans[at];
    DayItemView {
        id: item.id,
        day: item.day,
        title: stored.title.clone(),
        kind: item.kind,
        venue: stored.venue.clone(),
        is_fixed: item.is_fixed,
        state: as_it_is.states[at],
        minutes: item.minutes,
        given: item.given,
        turns: item.turns,
        turn_length: item.turns.and_then(|count| share(item.length().into(), count)),
        planned_start: item.planned.start.time_on(date),
        planned_end: item.planned.end.time_on(date),
        actual_start: item.started.map(|at| at.time_on(date)),
        actual_end: projection::ended(items, at).map(|at| at.time_on(date)),
        // What goes on has begun: when it did is no longer foreseen.
        projected_start: span.filter(|_| item.started.is_none()).map(|span| foreseen(span.start, date)),
        projected_end: span.map(|span| foreseen(span.end, date)),
        slack: as_it_is.slack[at].map(Milliseconds::nearest_minutes),
    }
}

fn remedy_view(remedy: Remedy, stored: &[AgendaItem], holds: Moment, date: NaiveDate) -> RemedyView {
    let item = remedy.item.map(|at| &stored[at]);
    let is_moved = remedy.kind == RemedyKind::MoveEnd;
    RemedyView {
        kind: remedy.kind,
        item: item.map(|item| item.id),
        title: item.map(|item| item.title.clone()),
        minutes: Minutes(-remedy.takes.0),
        before: remedy.length.map(|length| length.0),
        after: remedy.length.map(|length| length.1),
        turns: item.and_then(|item| item.inner_count).filter(|_| remedy.kind == RemedyKind::Turns),
        ends: foreseen(remedy.end, date),
        past: if is_moved { Minutes(0) } else { (remedy.end - holds).nearest_minutes().max(Minutes(0)) },
    }
}

fn foreseen(at: Moment, date: NaiveDate) -> TimeOfDay {
    at.nearest_minute().time_on(date)
}
