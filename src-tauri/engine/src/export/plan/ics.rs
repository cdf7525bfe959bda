//! The plan's days as a calendar: each measure's check dates and its last day, as days without hours that take nobody's time.
//!
//! A day's identity is its measure and its number among the measure's check dates, so that a calendar that has the file
//! already moves what was moved; SEQUENCE grows with every file, or Outlook would keep the older one.
//! Source: RFC 5545 (iCalendar), RFC 7986 (NAME).

use super::{Line, each, lines, owners};
use crate::overview::OverviewView;
use crate::priorities::PrioritiesView;
use crate::report::content::say_amount;
use crate::text::{Language, Texts};
use crate::time::Moment;
use chrono::{DateTime, NaiveDate, Utc};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// The plan as the text of an .ics file.
pub fn ics(view: &PrioritiesView, hearing: &OverviewView, language: Language, now: Moment) -> String {
    let texts = Texts::of(language);
    let city = hearing.city.clone().unwrap_or_default();
    let variables = [("city", city.into()), ("year", hearing.year.to_string().into())];
    let name = texts.say("calendar-name", &variables).trim().to_owned();
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", concat!("-//Samsyn//Samsyn ", env!("CARGO_PKG_VERSION"), "//SV")));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.append_property(Property::new("NAME", &name));
    calendar.append_property(Property::new("X-WR-CALNAME", &name));
    for line in lines(view) {
        let dates = line.measure.check_dates.iter().filter_map(|one| one.date.parse().ok());
        for (number, date) in (1..).zip(dates) {
            calendar.push(event(&line, &format!("check-{number}"), "calendar-check", date, texts, now));
        }
        if let Some(date) = line.measure.ends.as_deref().and_then(|date| date.parse().ok()) {
            calendar.push(event(&line, "end", "calendar-end", date, texts, now));
        }
    }
    calendar.to_string()
}

fn event(line: &Line<'_>, which: &str, key: &str, date: NaiveDate, texts: &Texts, now: Moment) -> Event {
    let measure = line.measure;
    let stamp = DateTime::<Utc>::from_timestamp_millis(now.0).unwrap_or_default();
    let mut event = Event::new();
    event
        .uid(&format!("{}-{which}@samsyn", measure.id))
        .timestamp(stamp)
        .last_modified(stamp)
        .sequence(u32::try_from(now.0 / 60_000).unwrap_or_default())
        .summary(&texts.say(key, &[("measure", measure.text.as_str().into())]))
        .description(&description(line, texts))
        .append_property(day("DTSTART", date))
        .append_property(day("DTEND", date.succ_opt().unwrap_or(date)))
        .add_property("TRANSP", "TRANSPARENT");
    if let Some(place) = &measure.place {
        event.location(place);
    }
    event.done()
}

/// A day without hours.
fn day(name: &str, date: NaiveDate) -> Property {
    Property::new(name, date.format("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

/// What one needs to know when the day comes: who, how much, what for.
fn description(line: &Line<'_>, texts: &Texts) -> String {
    let measure = line.measure;
    let facts = [
        ("sheet-responsible", owners(measure)),
        ("report-plan-amount", say_amount(measure, texts.language).unwrap_or_default()),
        ("sheet-area", each(line, |(area, _)| area.name.clone())),
        ("sheet-priority", each(line, |(_, priority)| priority.title.clone())),
        ("sheet-contact", measure.contact_role.clone().unwrap_or_default()),
        ("sheet-id", measure.key.clone().unwrap_or_default()),
    ];
    let lines = facts.into_iter().filter(|(_, words)| !words.is_empty());
    lines.map(|(key, words)| format!("{}: {words}", texts.word(key))).collect::<Vec<_>>().join("\n")
}
