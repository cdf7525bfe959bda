//! The day's items, whatever shape their times have in the file.

use super::headers::{KIND, MINUTES};
use super::{LONGEST, Prepared};
use crate::agenda::AgendaRow;
use crate::agenda::rows::AgendaItem;
use crate::command::{AgendaCommand, Command};
use crate::import::days::{self, DayMark};
use crate::import::fields::{Placed, doubles, keep_first, read_rows, time_of_day};
use crate::import::finding::FindingCode;
use crate::import::form::{Field, Form, Kind, may, need};
use crate::import::programme;
use crate::import::recognise::Recognised;
use crate::import::settle::Known;
use crate::import::table::Cell;
use crate::import::taking::{For, rows};
use crate::import::words::kind_of_title;
use crate::import::{value, when};
use crate::time::{Minutes, TimeOfDay};
use std::cell::RefCell;

/// The agenda as a file gives it: when it begins, and its items.
#[derive(Debug, Clone, PartialEq)]
pub struct Agenda {
    /// When the first item begins.
    pub starts: Option<TimeOfDay>,
    /// The items in the order of the file.
    pub items: Vec<Placed<AgendaRow>>,
}

/// An item with the day and the times the file writes for it.
struct Timed {
    day: Option<DayMark>,
    start: Option<TimeOfDay>,
    fixed: bool,
    minutes: Option<i64>,
    item: AgendaRow,
}

impl AsRef<[Placed<AgendaRow>]> for Agenda {
    fn as_ref(&self) -> &[Placed<AgendaRow>] {
        &self.items
    }
}

impl AsMut<Vec<Placed<AgendaRow>>> for Agenda {
    fn as_mut(&mut self) -> &mut Vec<Placed<AgendaRow>> {
        &mut self.items
    }
}

impl Prepared for Agenda {
    type Row = AgendaRow;
    type Content = Self;
    type Stored = AgendaItem;

    const FORM: Form = Form::of(
        Kind::Agenda,
        &["program", "agenda", "schema", "dagordning"],
        &[
            may(Field::Key, &["id", "nr", "punkt", "key", "uid"]),
            may(Field::Day, &["dag", "datum", "day", "date"]),
            may(
                Field::Start,
                &["start", "starttid", "tid", "klockan", "kl", "klockslag", "börjar", "time", "start time", "dtstart"],
            )
            .stored(&["starts"]),
            may(Field::End, &["slut", "sluttid", "slutar", "end", "end time", "dtend"]),
            may(Field::Minutes, MINUTES),
            may(Field::Kind, KIND),
            need(Field::Title, &["titel", "programpunkt", "aktivitet", "rubrik", "vad", "title", "item", "summary"]),
            may(Field::Room, &["rum", "plats", "lokal", "sal", "var", "room", "venue", "location", "where"])
                .stored(&["venue"]),
            may(Field::Fixed, &["fast starttid", "fast start", "fast tid", "fast", "fixed start", "fixed"])
                .stored(&["fixed_start"]),
            may(Field::InnerCount, &["inre antal", "antal inslag", "antal", "inner count", "count"]),
            may(
                Field::InnerMinutes,
                &["inre minuter", "minuter per inslag", "minuter styck", "inner minutes", "minutes each"],
            ),
        ],
    );

    const OF_HEARING: bool = true;
    const ONCE: bool = true;

    /// An item without minutes lasts until its end, or else until the next begins. A start that does not follow from the item
    /// before it is kept as a fixed one, so that the day looks as it does in the file.
    fn read(table: &mut Recognised, _: Option<i32>) -> Self {
        let heading_day = RefCell::new(None);
        let mut rows = read_rows(table, |row| {
            if let Some(label) = row.heading() {
                if let Some(day) = days::mark_of_heading(&label) {
                    heading_day.replace(Some(day));
                }
                row.say(Field::Title, FindingCode::HeadingRow { label });
                return None;
            }
            let title = row.need_text(Field::Title);
            let start = row.time(Field::Start);
            let end = row.time(Field::End).or_else(|| when::end_of_span(row.cell(Field::Start)).map(time_of_day));
            let written = !row.cell(Field::Minutes).is_empty();
            let minutes = row.get(Field::Minutes, |cell| value::minutes(cell, 0, LONGEST));
            if written && minutes.is_none() {
                return None;
            }
            let between = match (row.cell(Field::Start), row.cell(Field::End)) {
                (Cell::Moment(start), Cell::Moment(end)) => Some((*end - *start).num_minutes()),
                _ => start.zip(end).map(|(start, end)| (end - start).0),
            };
            let between = between.filter(|minutes| *minutes >= 0);
            if minutes.is_none() && between.is_some_and(|minutes| minutes > LONGEST) {
                let value = row.cell(Field::End).shown();
                row.say(Field::End, FindingCode::OutOfRange { value, least: 0, most: LONGEST });
                return None;
            }
            let inner_minutes = row.get(Field::InnerMinutes, |cell| value::minutes(cell, 1, LONGEST));
            let item = AgendaRow {
                key: row.text(Field::Key),
                day: 1,
                kind: row.word(Field::Kind).unwrap_or_else(|| kind_of_title(title.as_deref().unwrap_or_default())),
                minutes: Minutes(0),
                fixed_start: None,
                venue: row.text(Field::Room),
                inner_count: row.whole(Field::InnerCount, 1, 500),
                inner_minutes: inner_minutes.map(Minutes),
                title: title?,
            };
            let day = days::mark(row.cell(Field::Day)).or_else(|| days::mark_of_moment(row.cell(Field::Start)));
            let day = day.or_else(|| heading_day.borrow().clone());
            Some(Timed { day, start, fixed: row.is(Field::Fixed), minutes: minutes.or(between), item })
        });
        // Items without a key are told apart by title, day and start: two breaks may share a title.
        let doubles = doubles(&rows, |row| {
            let place = (&row.item.title, row.day.as_ref(), row.start);
            row.item.key.as_ref().map_or(place, |key| (key, None, None))
        });
        keep_first(table, &mut rows, doubles, |row| row.item.key.clone().unwrap_or_else(|| row.item.title.clone()));
        let marks: Vec<_> = rows.iter().map(|row| row.content.day.clone()).collect();
        for (row, day) in rows.iter_mut().zip(days::numbers(&marks)) {
            row.content.item.day = day;
        }
        rows.sort_by_key(|row| row.content.item.day);
        let starts = rows.first().and_then(|row| row.content.start);
        let mut running = starts;
        let mut day = rows.first().map(|row| row.content.item.day);
        let mut items = Vec::new();
        let nexts = rows.iter().skip(1).map(|row| Some((row.content.item.day, row.content.start?)));
        let nexts: Vec<_> = nexts.chain([None]).collect();
        for (Placed { row, at, content }, next) in rows.into_iter().zip(nexts) {
            let Timed { start, fixed, minutes, mut item, .. } = content;
            if day.replace(item.day) != Some(item.day) {
                running = starts;
            }
            let next = next.filter(|(next_day, _)| *next_day == item.day).map(|(_, start)| start);
            let until_next = start.zip(next).map(|(start, next)| (next - start).0).filter(|minutes| *minutes > 0);
            let Some(minutes) = minutes.or(until_next) else {
                let mut finding = table.finding(FindingCode::MissingValue).at(row);
                finding.column = table.column_of(Field::Minutes).map(|column| table.column_name(column));
                table.findings.push(finding);
                continue;
            };
            item.minutes = Minutes(minutes);
            item.fixed_start = start.filter(|start| fixed || running.is_some_and(|running| running != *start));
            running = start.or(running).map(|start| start + item.minutes);
            items.push(Placed { row, at, content: item });
        }
        Self { starts, items }
    }

    /// A programme goes into the one that is there.
    fn fit(agenda: &mut Self, table: &mut Recognised, known: &Known, year: Option<i32>) {
        let there = year.and_then(|year| known.programmes.get(&year));
        if table.is_calendar() {
            programme::known_keys(&mut agenda.items, there);
        }
        if let Some(there) = there {
            programme::fit(agenda, table, there);
        }
    }

    fn command(agenda: Self, to: &For<'_>) -> Option<Command> {
        Some(AgendaCommand::PutAgenda { year: to.year?, starts: agenda.starts, rows: rows(agenda.items) }.into())
    }
}
