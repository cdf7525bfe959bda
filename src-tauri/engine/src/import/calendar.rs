//! iCalendar files: each event becomes an agenda row, as if it had stood in a spreadsheet.
//!
//! Times are those of Stockholm. A row's number is the event's place in the day. An event that is no item is told and left
//! out. The end of the location that all events share says where the day is held and is no part of a row.

use icalendar::{Calendar, Component, EventLike};

use super::encoding::decode;
use super::events::{NoItem, Read, calendars, events, is_calendar, joined};
use super::finding::{Bound, Finding, FindingCode};
use super::table::{Cell, Contents, Row, Sheet};
use crate::bounds::{MOST_LINES, MOST_NESTED};

/// The headers of the agenda sheet, by iCalendar's own names.
const HEADERS: [&str; 6] = ["UID", "DTSTART", "DTEND", "CATEGORIES", "SUMMARY", "LOCATION"];

/// Reads the events of a calendar. `None` when the bytes are no calendar.
pub fn read(file: &str, bytes: &[u8]) -> Option<Contents> {
    let decoded = if is_calendar(bytes) { decode(&joined(bytes))? } else { decode(bytes)? };
    if !is_calendar(decoded.text.as_bytes()) {
        return None;
    }
    if let Some(code) = too_much(&decoded.text) {
        return Some(Contents::unreadable(Finding::file(file, code)));
    }
    let (calendars, damaged) = calendars(&decoded.text);
    let events = events(&calendars);
    let mut findings = Vec::new();
    if damaged {
        findings.push(Finding::file(file, FindingCode::Damaged));
    } else if events.is_empty() {
        findings.push(Finding::file(file, FindingCode::EmptyFile));
    }
    if events.is_empty() {
        return Some(Contents { sheets: Vec::new(), findings });
    }
    findings.extend(told(file, &events));
    let numbered = || (1..).zip(&events).filter(|(_, read)| read.no_item.is_none());
    let locations: Vec<String> =
        numbered().map(|(_, read)| plain(read.event.get_location().unwrap_or_default())).collect();
    let venue = shared_end(&locations.iter().map(String::as_str).collect::<Vec<_>>(), &[',']);
    let mut rows = vec![Row { number: 0, cells: HEADERS.map(Cell::text).to_vec() }];
    for ((number, read), location) in numbered().zip(&locations) {
        rows.push(Row {
            number,
            cells: vec![
                Cell::text(read.event.get_uid().unwrap_or_default()),
                read.start.clone(),
                read.end.clone(),
                Cell::text(read.event.property_value("CATEGORIES").unwrap_or_default()),
                Cell::text(&title(read)),
                Cell::text(&location[..location.len() - venue]),
            ],
        });
    }
    let venue = locations.first().map(|first| first[first.len() - venue..].trim_start_matches([',', ' ']));
    let facts = facts(file, &calendars, &events, venue.unwrap_or_default());
    let agenda = Sheet { file: file.to_owned(), name: None, rows, empty_rows: 0 };
    let sheets = if locations.is_empty() { vec![facts] } else { vec![facts, agenda] };
    Some(Contents { sheets, findings })
}

/// What there is too much of for any parser: those of calendars call themselves for each level, and a level is a few bytes.
fn too_much(text: &str) -> Option<FindingCode> {
    let mut within: Vec<String> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let after = |word: &str| {
            let (start, name) = line.trim().split_at_checked(word.len())?;
            start.eq_ignore_ascii_case(word).then(|| name.to_uppercase())
        };
        // An end of something else ends nothing: it is a line like any other.
        if let Some(name) = after("BEGIN:") {
            within.push(name);
        } else if after("END:").is_some_and(|name| within.last() == Some(&name)) {
            within.pop();
        }
        if within.len() > MOST_NESTED {
            return Some(FindingCode::TooMuch { of: Bound::Nested, limit: MOST_NESTED as u32 });
        }
        if number >= MOST_LINES {
            return Some(FindingCode::TooMuch { of: Bound::Lines, limit: MOST_LINES as u32 });
        }
    }
    None
}

/// What was left out, and times that were taken for Stockholm's.
fn told(file: &str, events: &[Read<'_>]) -> Vec<Finding> {
    let told = (1..).zip(events).filter_map(|(number, read)| {
        let code = match (read.no_item, &read.strange_zone) {
            (Some(NoItem::Cancelled), _) => FindingCode::CancelledEvent { title: title(read) },
            (Some(NoItem::AllDay), _) => FindingCode::AllDayEvent { title: title(read) },
            (None, Some(zone)) => FindingCode::UnknownZone { zone: zone.clone() },
            (None, None) => return None,
        };
        Some(Finding::file(file, code).at(number))
    });
    told.collect()
}

fn title(read: &Read<'_>) -> String {
    plain(read.event.get_summary().unwrap_or_default())
}

/// The calendar's name, the first item's day and the place all share: enough to begin a hearing with.
fn facts(file: &str, calendars: &[Calendar], events: &[Read<'_>], venue: &str) -> Sheet {
    let name = |calendar: &Calendar| {
        let name = calendar.property_value("X-WR-CALNAME").or_else(|| calendar.property_value("NAME"));
        name.map(plain)
    };
    let day = |read: &Read<'_>| match read.start {
        Cell::Moment(moment) => Some(Cell::Date(moment.date())),
        Cell::Date(day) => Some(Cell::Date(day)),
        _ => None,
    };
    let items = events.iter().filter(|read| read.no_item.is_none());
    let day = items.chain(events).find_map(day).unwrap_or(Cell::Empty);
    let row = |number, key: &str, value| Row { number, cells: vec![Cell::text(key), value] };
    let name = calendars.iter().find_map(name).unwrap_or_default();
    let rows = vec![row(1, "title", Cell::text(&name)), row(2, "date", day), row(3, "venue", Cell::text(venue))];
    Sheet { file: file.to_owned(), name: None, rows, empty_rows: 0 }
}

/// How many bytes at the end all texts share, cut so that the shared part begins with one of the given signs. Nothing is
/// shared by fewer than two, nor the whole of any.
pub(super) fn shared_end(texts: &[&str], begins_with: &[char]) -> usize {
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
        assert_eq!(agenda.rows[1].cell(5).shown(), "a");
    }

    #[test]
    fn a_calendar_cut_off_in_the_middle_is_damaged_and_does_not_stop_the_program() {
        let text = calendar(&[(":20190207T071500Z", "a")]);
        for cut in (15..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            read("x.ics", &text.as_bytes()[..cut]).unwrap();
        }
    }
}
