//! A programme read again: whose item each line is, and which of its starts follow from the item before.
//!
//! A file may hold the whole programme or only what changed. What it leaves out keeps its place, and the day begins when it
//! did unless the file has its first item.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::calendar::shared_end;
use super::fields::{Placed, time_of_day};
use super::finding::FindingCode;
use super::form::Field;
use super::kinds::Agenda;
use super::recognise::Recognised;
use super::table::Cell;
use super::{value, when};
use crate::agenda::rows::AgendaItem;
use crate::agenda::{AgendaRow, Block, MOST_DAYS, schedule};
use crate::time::TimeOfDay;

/// The programme of a hearing that is there.
#[derive(Debug, Clone)]
pub struct Programme {
    /// Its first day.
    pub date: Option<NaiveDate>,
    /// When its days begin.
    pub starts: TimeOfDay,
    /// Its items, day by day, in order.
    pub items: Vec<AgendaItem>,
}

/// Gives the events of a calendar keys that the program knows. An organiser's spreadsheet calls an item `A01`, the calendar
/// `A01-hearing@example.se`: the end that, cut off, makes most keys known ones is cut off; when none does, the end that all
/// events share.
pub fn known_keys(items: &mut [Placed<AgendaRow>], there: Option<&Programme>) {
    let known: HashSet<&str> =
        there.iter().flat_map(|there| &there.items).filter_map(|item| item.key.as_deref()).collect();
    let ids: Vec<String> = items.iter().filter_map(|item| item.content.key.clone()).collect();
    let mut ends: HashMap<&str, usize> = HashMap::new();
    for id in &ids {
        let cuts = id.match_indices(['-', '@']).map(|(at, _)| at).filter(|at| *at > 0).chain([id.len()]);
        for at in cuts.filter(|at| known.contains(&id[..*at])) {
            *ends.entry(&id[at..]).or_default() += 1;
        }
    }
    let best = ends.into_iter().max_by_key(|(end, count)| (*count, std::cmp::Reverse(end.len())));
    let shared = || {
        let texts: Vec<&str> = ids.iter().map(String::as_str).collect();
        texts.first().map_or("", |first| &first[first.len() - shared_end(&texts, &['-', '@'])..])
    };
    let end = best.map_or_else(shared, |(end, _)| end).to_owned();
    for item in items {
        let bare = item.content.key.as_deref().and_then(|key| key.strip_suffix(&end)).filter(|bare| !bare.is_empty());
        if let Some(bare) = bare.map(str::to_owned) {
            item.content.key = Some(bare);
        }
    }
}

/// Where something stands in the programme as it will be.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// An item that the file says nothing of.
    There(usize),
    /// A line of the file.
    Line(usize),
}

/// Holds an agenda against the programme it goes into: days, fixed starts and the beginning of the day are what they must
/// be for everything to begin when the file, or else the programme, says.
pub fn fit(agenda: &mut Agenda, table: &mut Recognised, there: &Programme) {
    if there.items.is_empty() || agenda.items.is_empty() {
        return;
    }
    let order = order(agenda, table, there);
    let blocks: Vec<Block> = there.items.iter().map(block).collect();
    let before = schedule(there.starts, &blocks);
    let mut starts = there.starts;
    agenda.starts = None;
    if let Some(Place::Line(first)) = order.first()
        && let Some(start) = written(table, &agenda.items[*first]).0
    {
        (starts, agenda.starts) = (start, Some(start));
    }
    let (mut day, mut running, mut moved) = (None, starts, None);
    for place in order {
        let (of_day, minutes) = match place {
            Place::There(at) => (blocks[at].day, blocks[at].minutes),
            Place::Line(at) => (agenda.items[at].content.day, agenda.items[at].content.minutes),
        };
        if day.replace(of_day) != Some(of_day) {
            running = starts;
        }
        let start = match place {
            Place::There(at) => {
                let start = blocks[at].fixed.unwrap_or(running);
                if start != before[at].start && moved.is_none() {
                    moved = Some((there.items[at].title.clone(), before[at].start, start));
                }
                start
            }
            Place::Line(at) => {
                let (start, fixed) = written(table, &agenda.items[at]);
                agenda.items[at].content.fixed_start = start.filter(|start| fixed || *start != running);
                start.unwrap_or(running)
            }
        };
        running = start + minutes;
    }
    if let Some((title, was, becomes)) = moved {
        let clock = |time: TimeOfDay| format!("{:02}.{:02}", time.0 / 60, time.0 % 60);
        let code = FindingCode::OthersMove { title, was: clock(was), becomes: clock(becomes) };
        let finding = table.finding(code);
        table.findings.push(finding);
    }
}

fn block(item: &AgendaItem) -> Block {
    Block { day: item.day, minutes: item.minutes, fixed: item.fixed_start }
}

/// The start that a line of the file writes, and whether it says that it is fixed.
fn written(table: &Recognised, item: &Placed<AgendaRow>) -> (Option<TimeOfDay>, bool) {
    let cell = |field| table.column_of(field).map_or(&Cell::Empty, |column| table.table.rows[item.at].cell(column));
    let start = when::time(cell(Field::Start)).ok().flatten().map(time_of_day);
    (start, value::yes_no(cell(Field::Fixed)).ok().flatten().unwrap_or(false))
}

/// The programme as it will be, in the order in which [`PutAgenda`](crate::command::AgendaCommand::PutAgenda) leaves it.
fn order(agenda: &mut Agenda, table: &Recognised, there: &Programme) -> Vec<Place> {
    let mut kept: Vec<Option<Place>> = (0..there.items.len()).map(|at| Some(Place::There(at))).collect();
    let mut taken = vec![false; there.items.len()];
    let (mut last, mut after): (Option<usize>, Vec<Place>) = (None, Vec::new());
    for (line, item) in agenda.items.iter_mut().enumerate() {
        let row = &item.content;
        let is_same = |old: &AgendaItem| if row.key.is_some() { old.key == row.key } else { old.title == row.title };
        let old = (0..there.items.len()).find(|at| !taken[*at] && is_same(&there.items[*at]));
        if let Some(day) = day_of(table, item, old.map(|at| there.items[at].day), there.date) {
            item.content.day = day;
        }
        if let Some(at) = old {
            taken[at] = true;
            kept[at] = None;
        }
        match old.filter(|at| after.is_empty() && last.is_none_or(|last| last < *at)) {
            Some(at) => (kept[at], last) = (Some(Place::Line(line)), Some(at)),
            None => after.push(Place::Line(line)),
        }
    }
    let mut order: Vec<Place> = kept.into_iter().flatten().chain(after).collect();
    order.sort_by_key(|place| match place {
        Place::There(at) => there.items[*at].day,
        Place::Line(at) => agenda.items[*at].content.day,
    });
    order
}

/// The day of a line: of a date, counted from the hearing's own; of a line that says nothing of it, the day it has.
fn day_of(table: &Recognised, item: &Placed<AgendaRow>, old: Option<i64>, first: Option<NaiveDate>) -> Option<i64> {
    let cell = |field| table.column_of(field).map_or(&Cell::Empty, |column| table.table.rows[item.at].cell(column));
    let date = match (cell(Field::Day), cell(Field::Start)) {
        (Cell::Empty, Cell::Moment(moment)) => Some(moment.date()),
        (Cell::Empty, _) => return if table.column_of(Field::Day).is_none() { old } else { None },
        (day, _) => when::date(day).ok().flatten(),
    };
    let day = (date? - first?).num_days() + 1;
    (1..=MOST_DAYS).contains(&day).then_some(day)
}
