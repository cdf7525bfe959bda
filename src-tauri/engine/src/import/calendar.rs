//! iCalendar files: each event becomes an agenda row, as if it had stood in a spreadsheet.
//!
//! Times are those of Stockholm. A row's number is the event's place in the file. What all events share (the end of their
//! location, the end of their UID) says where the day is held and is no part of a row.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use chrono_tz::{Europe::Stockholm, Tz};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime, Event, EventLike};

use super::encoding::decode;
use super::finding::{Finding, FindingCode};
use super::table::{Cell, Contents, Row, Sheet};

/// The headers of the agenda sheet, by iCalendar's own names.
const HEADERS: [&str; 6] = ["UID", "DTSTART", "DTEND", "CATEGORIES", "SUMMARY", "LOCATION"];

/// Reads the events of a calendar. `None` when the bytes are no calendar.
pub fn read(file: &str, bytes: &[u8]) -> Option<Contents> {
    let decoded = decode(bytes)?;
    if !decoded.text.trim_start().get(..15).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return None;
    }
    let Ok(calendar) = decoded.text.parse::<Calendar>() else {
        return Some(Contents::unreadable(Finding::file(file, FindingCode::Damaged)));
    };
    let mut events: Vec<&Event> = calendar
        .components
        .iter()
        .filter_map(|component| if let CalendarComponent::Event(event) = component { Some(event) } else { None })
        .collect();
    if events.is_empty() {
        return Some(Contents::unreadable(Finding::file(file, FindingCode::EmptyFile)));
    }
    events.sort_by_key(|event| event.get_start().map(|start| local(start).shown()));
    let ids: Vec<&str> = events.iter().map(|event| event.get_uid().unwrap_or_default()).collect();
    let locations: Vec<String> = events.iter().map(|event| plain(event.get_location().unwrap_or_default())).collect();
    let id_end = shared_end(&ids, &['-', '@']);
    let venue = shared_end(&locations.iter().map(String::as_str).collect::<Vec<_>>(), &[',']);
    let mut rows = vec![Row { number: 0, cells: HEADERS.map(Cell::text).to_vec() }];
    for (index, event) in events.iter().enumerate() {
        let moment = |moment: Option<DatePerhapsTime>| moment.map_or(Cell::Empty, local);
        rows.push(Row {
            number: index as u32 + 1,
            cells: vec![
                Cell::text(&ids[index][..ids[index].len() - id_end]),
                moment(event.get_start()),
                moment(event.get_end()),
                Cell::text(event.property_value("CATEGORIES").unwrap_or_default()),
                Cell::text(&plain(event.get_summary().unwrap_or_default())),
                Cell::text(&locations[index][..locations[index].len() - venue]),
            ],
        });
    }
    let agenda = Sheet { file: file.to_owned(), name: None, rows, empty_rows: 0 };
    let facts =
        facts(file, &calendar, &events, locations[0][locations[0].len() - venue..].trim_start_matches([',', ' ']));
    Some(Contents { sheets: vec![facts, agenda], findings: Vec::new() })
}

/// The calendar's name, the first event's day and the place all share: enough to begin a hearing with.
fn facts(file: &str, calendar: &Calendar, events: &[&Event], venue: &str) -> Sheet {
    let name = calendar.property_value("X-WR-CALNAME").or_else(|| calendar.property_value("NAME")).unwrap_or_default();
    let day = match events.first().and_then(|event| event.get_start()).map(local) {
        Some(Cell::Moment(moment)) => Cell::Date(moment.date()),
        _ => Cell::Empty,
    };
    let row = |number, key: &str, value| Row { number, cells: vec![Cell::text(key), value] };
    let rows = vec![row(1, "title", Cell::text(&plain(name))), row(2, "date", day), row(3, "venue", Cell::text(venue))];
    Sheet { file: file.to_owned(), name: None, rows, empty_rows: 0 }
}

/// How many bytes at the end all texts share, cut so that the shared part begins with one of the given signs. Nothing is
/// shared by fewer than two, nor the whole of any.
fn shared_end(texts: &[&str], begins_with: &[char]) -> usize {
    let Some((first, others)) = texts.split_first().filter(|(_, others)| !others.is_empty()) else {
        return 0;
    };
    first
        .char_indices()
        .filter(|(at, sign)| *at > 0 && begins_with.contains(sign))
        .map(|(at, _)| &first[at..])
        .find(|end| others.iter().all(|other| other.len() > end.len() && other.ends_with(end)))
        .map_or(0, str::len)
}

/// The time on the wall in Stockholm; a day without a time stays a day.
fn local(moment: DatePerhapsTime) -> Cell {
    let in_zone = |local: NaiveDateTime, zone: &str| match zone.parse::<Tz>() {
        Ok(zone) => zone.from_local_datetime(&local).earliest().map_or(local, |moment| at_home(moment.to_utc())),
        Err(_) => local,
    };
    match moment {
        DatePerhapsTime::Date(day) => Cell::Date(day),
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(local)) => Cell::Moment(local),
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(moment)) => Cell::Moment(at_home(moment)),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            Cell::Moment(in_zone(date_time, &tzid))
        }
    }
}

fn at_home(moment: DateTime<Utc>) -> NaiveDateTime {
    moment.with_timezone(&Stockholm).naive_local()
}

/// Takes iCalendar's backslashes away where the parser left them.
fn plain(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(events: &[(&str, &str)]) -> String {
        let body: String = events
            .iter()
            .map(|(start, title)| format!("BEGIN:VEVENT\r\nUID:{title}-x@y\r\nDTSTART{start}\r\nSUMMARY:{title}\r\nLOCATION:{title}\\, Hallen\r\nEND:VEVENT\r\n"))
            .collect();
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Dagen\r\n{body}END:VCALENDAR\r\n")
    }

    #[test]
    fn utc_zoned_and_floating_times_are_all_stockholms() {
        let text = calendar(&[
            (":20190207T071500Z", "a"),
            (";TZID=Europe/Stockholm:20190207T091500", "b"),
            (";TZID=Europe/London:20190207T091500", "c"),
            (":20190207T111500", "d"),
        ]);
        let contents = read("x.ics", text.as_bytes()).unwrap();
        let times: Vec<String> = contents.sheets[1].rows.iter().skip(1).map(|row| row.cell(1).shown()).collect();
        assert_eq!(times, ["2019-02-07 08:15", "2019-02-07 09:15", "2019-02-07 10:15", "2019-02-07 11:15"]);
    }

    #[test]
    fn what_all_events_share_is_the_place_and_not_the_room() {
        let contents =
            read("x.ics", calendar(&[(":20190207T071500Z", "a"), (":20190207T081500Z", "b")]).as_bytes()).unwrap();
        let [facts, agenda] = contents.sheets.as_slice() else { panic!("two sheets") };
        assert_eq!(
            facts.rows.iter().map(|row| row.cell(1).shown()).collect::<Vec<_>>(),
            ["Dagen", "2019-02-07", "Hallen"]
        );
        assert_eq!((agenda.rows[1].cell(0).shown(), agenda.rows[1].cell(5).shown()), ("a".into(), "a".into()));
    }

    #[test]
    fn a_calendar_cut_off_in_the_middle_is_damaged_and_does_not_stop_the_program() {
        let text = calendar(&[(":20190207T071500Z", "a")]);
        for cut in (15..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            read("x.ics", &text.as_bytes()[..cut]).unwrap();
        }
    }
}
