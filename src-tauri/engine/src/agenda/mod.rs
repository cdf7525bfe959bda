//! The day's programme: blocks whose starts follow from the minutes before them, unless they are fixed.

mod clock;
mod command;
mod day;
mod projection;
mod put;
mod remedies;
pub(crate) mod rows;
mod rules;
mod running;
mod view;
mod warnings;

pub use command::AgendaCommand;
pub(crate) use day::day;
pub use day::{CurrentItemView, DayItemView, DayStage, DayView, RemedyView, TurnView};
pub use projection::ItemState;
pub use remedies::RemedyKind;
pub use rules::{Block, DayPlan, MOST_DAYS, Slot, days, schedule};
pub(crate) use view::view;
pub use view::{AboutView, AgendaDayView, AgendaItemView, AgendaRoomView, AgendaView, AreaChoiceView, WarningView};
pub use warnings::{Cause, Planned, PlannedItem, PlannedRoom, Registered, Warning, WarningKind, warnings};

use crate::error::{Error, Refusal};
use crate::hearing::rows::Hearing;
use crate::id::Id;
use crate::journal::Edits;
use crate::now::Now;
use crate::position;
use crate::rule::{optional, required, within};
use crate::store::Reader;
use crate::time::{Minutes, TimeOfDay};
use rows::AgendaItem;
use rules::split_turns;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

crate::words! {
    /// What kind of block it is.
    pub enum ItemKind in "item-kind" {
        /// People come.
        Arrival = "arrival",
        /// Everybody in the hall.
        Plenary = "plenary",
        /// Coffee, lunch: one break for all rooms.
        Break = "break",
        /// All rooms at once.
        Parallel = "parallel",
    }
}

/// An agenda item as a file gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AgendaRow {
    /// Its key in the organiser's files: `A01`.
    pub key: Option<String>,
    /// Its day, from 1. Files written before a hearing could last several days do not say.
    #[serde(default = "first_day")]
    pub day: i64,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: ItemKind,
    /// How long it is.
    pub minutes: Minutes,
    /// The time it must begin, when that does not slide.
    pub fixed_start: Option<TimeOfDay>,
    /// Where.
    pub venue: Option<String>,
    /// How many turns it has inside: 12 rooms that report.
    pub inner_count: Option<i64>,
    /// How long each turn is.
    pub inner_minutes: Option<Minutes>,
}

fn first_day() -> i64 {
    1
}

/// One field of an agenda item with its new content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum AgendaField {
    Title(String),
    Kind(ItemKind),
    Minutes(Minutes),
    FixedStart(Option<TimeOfDay>),
    Venue(Option<String>),
    /// Turns and minutes for each; the item's length follows.
    Inner(Option<(i64, Minutes)>),
}

/// The longest block: a whole day.
const LONGEST: i64 = 24 * 60;

pub(crate) fn decide(command: AgendaCommand, read: Reader<'_>, now: &mut Now<'_>) -> Result<Edits, Error> {
    let mut edits = Edits::new();
    match command {
        AgendaCommand::PutAgenda { year, starts, rows } => return put::put(year, starts, rows, read, now),
        AgendaCommand::AddItem { hearing, day, after, title, kind, minutes } => {
            let _: Hearing = read.need(hearing)?;
            let items = rows::of_hearing(read, hearing)?;
            let there = place(&items, None, day, after.or_else(|| last_of(&items, day)))?;
            edits.add(&AgendaItem {
                id: now.create(),
                hearing,
                position: there.position,
                day: there.day,
                key: None,
                title: required("title", &title)?,
                kind,
                minutes: length(minutes)?,
                fixed_start: None,
                venue: None,
                inner_count: None,
                inner_minutes: None,
                started_at: None,
                ended_at: None,
                given: Minutes(0),
                turn: None,
                turn_started_at: None,
            });
        }
        AgendaCommand::EditItem { item, to } => {
            let old: AgendaItem = read.need(item)?;
            edits.change(&old, &with_field(old.clone(), to)?);
        }
        AgendaCommand::MoveItem { item, day, after } => {
            let old: AgendaItem = read.need(item)?;
            if after == Some(item) {
                return Ok(edits);
            }
            let items = rows::of_hearing(read, old.hearing)?;
            let there = place(&items, Some(item), day, after)?;
            if !stands_there(&items, &old, there.day, after) {
                edits.change(&old, &AgendaItem { position: there.position, day: there.day, ..old.clone() });
            }
        }
        AgendaCommand::SplitItem { item, at, title } => {
            let old: AgendaItem = read.need(item)?;
            let items = rows::of_hearing(read, old.hearing)?;
            let (first, second) = split(&old, at, &title)?;
            let there = place(&items, None, None, Some(item))?;
            edits.change(&old, &first);
            edits.add(&AgendaItem { id: now.create(), position: there.position, ..second });
        }
        AgendaCommand::DuplicateItem { item } => {
            let old: AgendaItem = read.need(item)?;
            let items = rows::of_hearing(read, old.hearing)?;
            let there = place(&items, None, None, Some(item))?;
            edits.add(&AgendaItem { id: now.create(), position: there.position, ..again(&old) });
        }
        AgendaCommand::RemoveItem { item } => {
            let _: AgendaItem = read.need(item)?;
            edits.remove::<AgendaItem>(item, now.at);
        }
        AgendaCommand::StartItem { item } => return running::start(item, read, now),
        AgendaCommand::EndItem { item } => return running::end(item, read, now),
        AgendaCommand::PauseItem { item } => return running::pause(item, read, now),
        AgendaCommand::ResumeItem { item } => return running::go_on(item, read, now),
        AgendaCommand::GiveItemMinutes { item, minutes } => return running::give(item, minutes, read),
        AgendaCommand::BeginTurn { item, turn } => return running::begin_turn(item, turn, read, now),
        AgendaCommand::MoveEnd { hearing, day, ends } => return running::move_end(hearing, day, ends, read, now),
    }
    Ok(edits)
}

/// A place in the programme.
struct Place {
    day: i64,
    position: String,
}

/// The place after an item, on its day; at the beginning of `day` (of the first day, when none is said) when none is named.
fn place(items: &[AgendaItem], moving: Option<Id>, day: Option<i64>, after: Option<Id>) -> Result<Place, Refusal> {
    let named = after.and_then(|after| items.iter().find(|item| item.id == after));
    let day = day_of(named.map(|item| item.day).or(day).unwrap_or(1))?;
    let of_day: Vec<_> =
        items.iter().filter(|item| item.day == day).map(|item| (item.id, item.position.as_str())).collect();
    Ok(Place { day, position: position::place_after(&of_day, moving, after) })
}

/// The last item of a day; of all days, when none is said.
fn last_of(items: &[AgendaItem], day: Option<i64>) -> Option<Id> {
    items.iter().rfind(|item| day.is_none_or(|day| day == item.day)).map(|item| item.id)
}

/// Whether the item stands in that place already, so that moving it there changes nothing.
fn stands_there(items: &[AgendaItem], item: &AgendaItem, day: i64, after: Option<Id>) -> bool {
    let mut of_day = items.iter().filter(|one| one.day == day).map(|one| one.id);
    let before = of_day.by_ref().take_while(|one| *one != item.id).last();
    item.day == day && before == after
}

/// The item cut in two: what comes before the cut keeps its start, its key and the times it had.
fn split(old: &AgendaItem, at: Minutes, title: &str) -> Result<(AgendaItem, AgendaItem), Refusal> {
    let at = Minutes(within("minutes", at.0, 1, (old.minutes.0 - 1).max(1))?);
    let turns = old.inner_count.zip(old.inner_minutes);
    let (before, after) = turns.and_then(|(count, each)| split_turns(count, each, at)).unzip();
    let part = |count: Option<i64>, minutes| AgendaItem {
        minutes,
        inner_count: count,
        inner_minutes: count.and(old.inner_minutes),
        ..old.clone()
    };
    let second = part(after, Minutes(old.minutes.0 - at.0));
    Ok((part(before, at), AgendaItem { title: required("title", title)?, ..again(&second) }))
}

/// The same item once more: it follows the one before it, and nothing of it has happened yet.
fn again(old: &AgendaItem) -> AgendaItem {
    AgendaItem {
        key: None,
        fixed_start: None,
        started_at: None,
        ended_at: None,
        given: Minutes(0),
        turn: None,
        turn_started_at: None,
        ..old.clone()
    }
}

fn day_of(day: i64) -> Result<i64, Refusal> {
    within("day", day, 1, MOST_DAYS)
}

fn length(minutes: Minutes) -> Result<Minutes, Refusal> {
    Ok(Minutes(within("minutes", minutes.0, 0, LONGEST)?))
}

fn with_field(mut item: AgendaItem, to: AgendaField) -> Result<AgendaItem, Refusal> {
    match to {
        AgendaField::Title(title) => item.title = required("title", &title)?,
        AgendaField::Kind(kind) => item.kind = kind,
        AgendaField::Minutes(minutes) => item.minutes = length(minutes)?,
        AgendaField::FixedStart(time) => {
            item.fixed_start =
                time.map(|time| within("fixed_start", time.0, 0, LONGEST - 1).map(TimeOfDay)).transpose()?;
        }
        AgendaField::Venue(venue) => item.venue = optional("venue", venue.as_deref())?,
        AgendaField::Inner(None) => (item.inner_count, item.inner_minutes) = (None, None),
        AgendaField::Inner(Some((count, minutes))) => {
            let (count, minutes) = (within("inner_count", count, 1, 500)?, length(minutes)?);
            item.minutes = length(Minutes(count * minutes.0))?;
            (item.inner_count, item.inner_minutes) = (Some(count), Some(minutes));
        }
    }
    Ok(item)
}
