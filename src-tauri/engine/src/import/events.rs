//! The events of an iCalendar file (RFC 5545): which of them are items of a programme, and when they begin and end.
//!
//! One file may hold several calendars. A cancelled event and one that fills whole days are no items; of an event that
//! stands several times the latest revision holds. Times are those of Stockholm.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{Europe::Stockholm, Tz};
use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event, EventStatus};

use super::table::Cell;

/// The line a calendar begins with.
const BEGIN: &str = "BEGIN:VCALENDAR";
/// What Outlook calls Stockholm's time, without the two words that end each of its names.
const AT_HOME: [&str; 4] = ["W. Europe", "Central Europe", "Central European", "Romance"];

/// Does the text begin as a calendar does?
pub fn is_calendar(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text).trim_ascii_start();
    text.get(..BEGIN.len()).is_some_and(|start| start.eq_ignore_ascii_case(BEGIN.as_bytes()))
}

/// Joins folded lines. A fold stands between bytes (RFC 5545, 3.1), so it can part a letter: this comes before decoding.
pub fn joined(bytes: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let fold = [&b"\r\n "[..], b"\r\n\t", b"\n ", b"\n\t"].into_iter().find(|fold| rest.starts_with(fold));
        match fold {
            Some(fold) => rest = &rest[fold.len()..],
            None => {
                joined.push(*first);
                rest = after;
            }
        }
    }
    joined
}

/// The calendars of a text, and whether one of them could not be read.
pub fn calendars(text: &str) -> (Vec<Calendar>, bool) {
    let unfolded = unfold(text);
    let begins = |line: &str| line.trim().eq_ignore_ascii_case(BEGIN);
    let mut parts: Vec<String> = Vec::new();
    for line in unfolded.split_inclusive('\n') {
        match parts.last_mut().filter(|_| !begins(line)) {
            Some(part) => part.push_str(line),
            None => parts.push(line.to_owned()),
        }
    }
    let count = parts.len();
    let read: Vec<Calendar> = parts
        .iter()
        .filter_map(|part| read_calendar(part.trim_matches(['\u{feff}', '\r', '\n', ' '])).ok().map(Calendar::from))
        .collect();
    let damaged = read.len() < count;
    (read, damaged)
}

/// Why an event is no item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoItem {
    /// It has been called off.
    Cancelled,
    /// It fills whole days: a banner over the programme.
    AllDay,
}

/// An event and what it is to a programme.
#[derive(Debug, Clone)]
pub struct Read<'a> {
    /// The event.
    pub event: &'a Event,
    /// When it begins.
    pub start: Cell,
    /// When it ends; empty where nothing says it.
    pub end: Cell,
    /// Why it is no item, if it is none.
    pub no_item: Option<NoItem>,
    /// A time zone that nobody knows; its times were taken for Stockholm's.
    pub strange_zone: Option<String>,
}

/// The events of calendars in the order in which they begin, each in its latest revision.
pub fn events(calendars: &[Calendar]) -> Vec<Read<'_>> {
    let mut found: Vec<(&Event, bool)> = Vec::new();
    for calendar in calendars {
        let all = calendar.property_value("METHOD").is_some_and(|method| method.eq_ignore_ascii_case("CANCEL"));
        for component in &calendar.components {
            if let CalendarComponent::Event(event) = component {
                found.push((event, all || event.get_status() == Some(EventStatus::Cancelled)));
            }
        }
    }
    let revised = |event: &Event| {
        let is_later = |other: &Event| is_same(event, other) && revision(other) > revision(event);
        found.iter().any(|(other, _)| is_later(other))
    };
    let mut events: Vec<Read<'_>> = found
        .iter()
        .filter(|(event, _)| !revised(event))
        .map(|(event, cancelled)| {
            let (start, end) = span(event);
            let no_item = match () {
                () if *cancelled => Some(NoItem::Cancelled),
                () if fills_days(&start, &end) => Some(NoItem::AllDay),
                () => None,
            };
            let strange_zone = event.get_start().and_then(strange_zone);
            Read { event, start, end, no_item, strange_zone }
        })
        .collect();
    events.sort_by_key(|read| read.start.shown());
    events
}

fn is_same(one: &Event, other: &Event) -> bool {
    let id = |event: &Event| event.get_uid().map(str::to_owned).filter(|uid| !uid.is_empty());
    let place = |event: &Event| event.property_value("RECURRENCE-ID").map(str::to_owned);
    id(one).is_some() && id(one) == id(other) && place(one) == place(other)
}

fn revision(event: &Event) -> u32 {
    event.property_value("SEQUENCE").and_then(|number| number.trim().parse().ok()).unwrap_or(0)
}

/// When an event begins, and when it ends: as it says, or a duration after its beginning.
fn span(event: &Event) -> (Cell, Cell) {
    let start = event.get_start().map_or(Cell::Empty, local);
    let end = match (event.get_end(), &start) {
        (Some(end), _) => local(end),
        (None, Cell::Moment(start)) => {
            let duration = event.property_value("DURATION").and_then(duration);
            duration.and_then(|duration| start.checked_add_signed(duration)).map_or(Cell::Empty, Cell::Moment)
        }
        (None, _) => Cell::Empty,
    };
    (start, end)
}

/// A day without a time, or midnight to midnight, as Outlook writes it.
fn fills_days(start: &Cell, end: &Cell) -> bool {
    match (start, end) {
        (Cell::Date(_), _) => true,
        (Cell::Moment(start), Cell::Moment(end)) => {
            let midnight = |moment: &NaiveDateTime| moment.time() == NaiveTime::MIN;
            midnight(start) && midnight(end) && start < end
        }
        _ => false,
    }
}

/// `PT1H15M`, `P1D`, `P2W`; with a plus before it or not.
fn duration(text: &str) -> Option<TimeDelta> {
    let text = text.trim();
    let parsed = iso8601::duration(text.strip_prefix('+').unwrap_or(text)).ok()?;
    TimeDelta::from_std(parsed.into()).ok()
}

/// The time on the wall in Stockholm; a day without a time stays a day.
fn local(moment: DatePerhapsTime) -> Cell {
    match moment {
        DatePerhapsTime::Date(day) => Cell::Date(day),
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(local)) => Cell::Moment(local),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(moment)) => Cell::Moment(at_home(moment)),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            let moment = zone(&tzid).and_then(|zone| zone.from_local_datetime(&date_time).earliest());
            Cell::Moment(moment.map_or(date_time, |moment| at_home(moment.to_utc())))
        }
    }
}

/// The zone of a name: `Europe/Stockholm`, alone or at the end of a path, or one of Outlook's.
fn zone(name: &str) -> Option<Tz> {
    let name = name.trim_matches('"');
    let tail = |separators: usize| name.rmatch_indices('/').nth(separators).map(|(at, _)| &name[at + 1..]);
    let parsed = [Some(name), tail(1), tail(2)].into_iter().flatten().find_map(|name| name.parse().ok());
    let windows = name.strip_suffix(" Standard Time");
    let is_home = windows.is_some_and(|name| AT_HOME.contains(&name)) || name.contains("Stockholm");
    let at_home = || is_home.then_some(Stockholm);
    parsed.or_else(at_home)
}

fn strange_zone(moment: DatePerhapsTime) -> Option<String> {
    match moment {
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { tzid, .. }) => zone(&tzid).is_none().then_some(tzid),
        _ => None,
    }
}

fn at_home(moment: DateTime<Utc>) -> NaiveDateTime {
    moment.with_timezone(&Stockholm).naive_local()
}
