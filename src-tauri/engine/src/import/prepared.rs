//! What is prepared before the day: areas, problem areas, indicators, values, the day's facts, agenda, workshops,
//! participants and method, row by row in the shape the commands take.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::days::{self, DayMark};
use super::fields::{Placed, doubles, keep_first, read_rows, time_of_day};
use super::finding::FindingCode;
use super::form::Field;
use super::recognise::Recognised;
use super::table::Cell;
use super::value;
use super::when;
use super::words::kind_of_title;
use crate::agenda::AgendaRow;
use crate::areas::{AreaKind, AreaRow, ProblemAreaRow};
use crate::hearing::HearingRow;
use crate::participants::ParticipantRow;
use crate::situation::{Direction, IndicatorRow, ValueRow};
use crate::time::{Minutes, TimeOfDay};
use crate::workshops::{MethodRow, WorkshopRow};

/// The years anything can be about.
const YEARS: (i64, i64) = (1900, 2200);
/// The most minutes of an item or a step: a whole day.
const LONGEST: i64 = 24 * 60;

/// Areas.
pub fn areas(table: &mut Recognised) -> Vec<Placed<AreaRow>> {
    let mut rows = read_rows(table, |row| {
        let (key, name) = (row.need_text(Field::Key), row.need_text(Field::Name));
        let valid_from = row.get(Field::ValidFrom, |cell| when::date_or_year(cell, false));
        let mut valid_to = row.get(Field::ValidTo, |cell| when::date_or_year(cell, true));
        if in_wrong_order(valid_from, valid_to) {
            row.say(Field::ValidTo, FindingCode::EndsBeforeItBegins);
            valid_to = None;
        }
        Some(AreaRow {
            kind: row.word(Field::Kind).unwrap_or(AreaKind::District),
            code: row.text(Field::Code),
            police_area: row.text(Field::PoliceArea),
            inhabitants: row.whole(Field::Inhabitants, 0, 100_000_000),
            valid_from,
            valid_to,
            part_of: row.text(Field::PartOf),
            becomes: row.text(Field::Becomes),
            example: row.is(Field::Example),
            remark: row.text(Field::Remark),
            key: key?,
            name: name?,
        })
    });
    let doubles = doubles(&rows, |row| &row.key);
    keep_first(table, &mut rows, doubles, |row| row.key.clone());
    rows
}

fn in_wrong_order(from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
    from.zip(to).is_some_and(|(from, to)| to < from)
}

/// Problem areas.
pub fn problem_areas(table: &mut Recognised) -> Vec<Placed<ProblemAreaRow>> {
    let mut rows = read_rows(table, |row| {
        let (code, name) = (row.need_text(Field::Code), row.need_text(Field::Name));
        Some(ProblemAreaRow { description: row.text(Field::Description), code: code?, name: name? })
    });
    let doubles = doubles(&rows, |row| &row.code);
    keep_first(table, &mut rows, doubles, |row| row.code.clone());
    rows
}

/// Indicators.
pub fn indicators(table: &mut Recognised) -> Vec<Placed<IndicatorRow>> {
    let mut rows = read_rows(table, |row| {
        let (code, name, unit) = (row.need_text(Field::Code), row.need_text(Field::Name), row.need_text(Field::Unit));
        Some(IndicatorRow {
            source: row.text(Field::Source),
            direction: row.word(Field::Direction).unwrap_or(Direction::Neutral),
            decimals: row.whole(Field::Decimals, 0, 6).unwrap_or(0),
            caution: row.text(Field::Caution),
            smallest_area: row.text(Field::SmallestArea),
            hide_below: row.number(Field::HideBelow),
            code: code?,
            name: name?,
            unit: unit?,
        })
    });
    let doubles = doubles(&rows, |row| &row.code);
    keep_first(table, &mut rows, doubles, |row| row.code.clone());
    rows
}

/// Values. A row without a value is a gap and no fault.
pub fn values(table: &mut Recognised) -> Vec<Placed<ValueRow>> {
    let gaps = std::cell::Cell::new(0);
    let mut rows = read_rows(table, |row| {
        if row.table_has(Field::Value) && value::is_nothing(row.cell(Field::Value)) {
            gaps.set(gaps.get() + 1);
            return None;
        }
        let (indicator, area) = (row.need_text(Field::Indicator), row.need_text(Field::Area));
        let year = row.need(Field::Year, |cell| value::whole(cell, YEARS.0, YEARS.1));
        // Whether a sign parts thousands or decimals is settled when the indicator is known.
        let amount = row.get(Field::Value, value::number_or_decimal);
        Some(ValueRow {
            source: row.text(Field::Source),
            example: row.is(Field::Example),
            indicator: indicator?,
            area: area?,
            year: year?,
            amount: amount?,
        })
    });
    if gaps.get() > 0 {
        let finding = table.finding(FindingCode::Gaps { count: gaps.get() });
        table.findings.push(finding);
    }
    let doubles = doubles(&rows, |row| (&row.indicator, &row.area, row.year));
    keep_first(table, &mut rows, doubles, |row| format!("{} {} {}", row.indicator, row.area, row.year));
    rows
}

/// The day's facts. The year is said, or that of the day; `year` is used where the file has neither.
pub fn hearing(table: &mut Recognised, year: Option<i32>) -> Vec<Placed<HearingRow>> {
    read_rows(table, |row| {
        let title = row.need_text(Field::Title);
        let date = row.date(Field::Date);
        let said = row.whole(Field::Year, YEARS.0, YEARS.1).map(|year| year as i32);
        let year = said.or(date.map(|date| date.year())).or(year);
        if year.is_none() {
            row.say(Field::Date, FindingCode::MissingValue);
        }
        let period_from = row.date(Field::PeriodFrom);
        let mut period_to = row.date(Field::PeriodTo);
        if in_wrong_order(period_from, period_to) {
            row.say(Field::PeriodTo, FindingCode::EndsBeforeItBegins);
            period_to = None;
        }
        let remark = row.text(Field::Remark).or_else(|| after_yes(&row.cell(Field::Example).shown()));
        Some(HearingRow {
            city: row.text(Field::City),
            date,
            venue: row.text(Field::Venue),
            organiser: row.text(Field::Organiser),
            theme: row.text(Field::Theme),
            period_from,
            period_to,
            starts: row.time(Field::Start),
            ends: row.time(Field::End),
            votes_each: row.whole(Field::VotesEach, 1, 20),
            most_priorities: row.whole(Field::MostPriorities, 1, 20),
            example: row.is(Field::Example),
            remark,
            year: year?,
            title: title?,
        })
    })
}

/// What stands after the dash in `ja – datum är påhittade`.
fn after_yes(text: &str) -> Option<String> {
    let (_, rest) = text.split_once(['–', '—', '-'])?;
    Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty())
}

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

/// Agenda items. An item without minutes lasts until its end, or else until the next begins. A start that does not follow
/// from the item before it is kept as a fixed one, so that the day looks as it does in the file.
pub fn agenda(table: &mut Recognised) -> Agenda {
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
    Agenda { starts, items }
}

/// Workshops.
pub fn workshops(table: &mut Recognised) -> Vec<Placed<WorkshopRow>> {
    let mut rows = read_rows(table, |row| {
        let (key, room, area) = (row.need_text(Field::Key), row.need_text(Field::Room), row.need_text(Field::Area));
        let mut voters = |field| row.whole(field, 0, 1_000).unwrap_or(0);
        let (voters_police, voters_city, voters_others) =
            (voters(Field::VotersPolice), voters(Field::VotersCity), voters(Field::VotersOthers));
        Some(WorkshopRow {
            theme: row.text(Field::Theme),
            seats: row.whole(Field::Seats, 0, 10_000),
            facilitator: row.text(Field::Role),
            voters_police,
            voters_city,
            voters_others,
            key: key?,
            room: room?,
            area: area?,
        })
    });
    let doubles = doubles(&rows, |row| &row.key);
    keep_first(table, &mut rows, doubles, |row| row.key.clone());
    rows
}

/// Participants.
pub fn participants(table: &mut Recognised) -> Vec<Placed<ParticipantRow>> {
    let mut rows = read_rows(table, |row| {
        let (key, role) = (row.need_text(Field::Key), row.need_text(Field::Role));
        let (organisation, party) = (row.need_text(Field::Organisation), row.need_word(Field::Party));
        Some(ParticipantRow {
            area: row.text(Field::Area),
            wish_1: row.text(Field::Wish1),
            wish_2: row.text(Field::Wish2),
            email: row.text(Field::Mail),
            key: key?,
            role: role?,
            organisation: organisation?,
            party: party?,
        })
    });
    let doubles = doubles(&rows, |row| &row.key);
    keep_first(table, &mut rows, doubles, |row| row.key.clone());
    rows
}

/// Steps of the method, by pass and order.
pub fn method(table: &mut Recognised) -> Vec<Placed<MethodRow>> {
    let mut rows = read_rows(table, |row| {
        let title = row.need_text(Field::Step);
        let minutes = row.need(Field::Minutes, |cell| value::minutes(cell, 0, LONGEST));
        let pass = row.whole(Field::Session, 1, 20).unwrap_or(1);
        let order = row.number(Field::Number);
        let description = row.text(Field::Description);
        Some((order, MethodRow { pass, description, title: title?, minutes: Minutes(minutes?) }))
    });
    // A pause may come twice; what has another number is another step.
    let doubles = doubles(&rows, |(order, row)| (row.pass, &row.title, order.map(f64::to_bits)));
    keep_first(table, &mut rows, doubles, |(_, row)| row.title.clone());
    // Within a pass, steps without a number keep their place after the step above them.
    let mut last: HashMap<i64, f64> = HashMap::new();
    for row in &mut rows {
        let (order, step) = &mut row.content;
        let above = last.entry(step.pass).or_insert(0.0);
        *above = order.unwrap_or(*above);
        *order = Some(*above);
    }
    rows.sort_by(|one, other| {
        let ((first, one), (second, other)) = (&one.content, &other.content);
        one.pass.cmp(&other.pass).then(first.partial_cmp(second).unwrap_or(std::cmp::Ordering::Equal))
    });
    rows.into_iter().map(|Placed { row, at, content: (_, content) }| Placed { row, at, content }).collect()
}
