//! Reading a recognised table's rows, column by column: each cell that does not hold becomes a finding at its place, and
//! what is good is kept.
//!
//! A row is left out only when something it cannot be without is missing or wrong; then all its faults are said at once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::finding::{Finding, FindingCode};
use super::form::Field;
use super::recognise::Recognised;
use super::table::{Cell, Row};
use super::value::{self, Read};
use super::when;
use super::words::{Word, word_of};
use crate::LONGEST_TEXT;
use crate::time::TimeOfDay;

/// Texts longer than this are pointed out: they hardly belong in a cell.
const LONG_TEXT: usize = 2_000;

/// A row's content with the number of the row it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed<T> {
    /// The row as the person sees it.
    pub row: u32,
    /// Its place among the table's rows.
    pub at: usize,
    /// What stood there.
    pub content: T,
}

/// Reads all rows of a table; findings come after those of the table itself.
pub fn read_rows<T>(table: &mut Recognised, read: impl Fn(&mut Fields<'_>) -> Option<T>) -> Vec<Placed<T>> {
    if !table.is_complete() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut rows = Vec::new();
    for (at, row) in table.table.rows.iter().enumerate() {
        let content = read(&mut Fields { table, row, findings: &mut findings });
        rows.extend(content.map(|content| Placed { row: row.number, at, content }));
    }
    table.findings.append(&mut findings);
    rows
}

/// Reads the rows of a table in which each has a key of its own: of two with one key the first is kept.
pub fn read_keyed<T>(
    table: &mut Recognised,
    read: impl Fn(&mut Fields<'_>) -> Option<T>,
    key: impl Fn(&T) -> &String,
) -> Vec<Placed<T>> {
    let mut rows = read_rows(table, read);
    let doubles = doubles(&rows, &key);
    keep_first(table, &mut rows, doubles, |row| key(row).clone());
    rows
}

/// For each row the row above it that has the same key, if there is one.
pub fn doubles<'a, T, K: Hash + Eq>(rows: &'a [Placed<T>], key: impl Fn(&'a T) -> K) -> Vec<Option<u32>> {
    let mut first: HashMap<K, u32> = HashMap::with_capacity(rows.len());
    let is_double = |row: &'a Placed<T>| match first.entry(key(&row.content)) {
        Entry::Vacant(free) => {
            free.insert(row.row);
            None
        }
        Entry::Occupied(taken) => Some(*taken.get()),
    };
    rows.iter().map(is_double).collect()
}

/// Keeps the rows that are no [`doubles`], and says the others; `id` is what a person calls the row.
pub fn keep_first<T>(
    table: &mut Recognised,
    rows: &mut Vec<Placed<T>>,
    doubles: Vec<Option<u32>>,
    id: impl Fn(&T) -> String,
) {
    let mut findings = Vec::new();
    let mut doubles = doubles.into_iter();
    rows.retain(|row| match doubles.next().flatten() {
        None => true,
        Some(first_row) => {
            let code = FindingCode::DuplicateId { id: id(&row.content), first_row };
            findings.push(table.finding(code).at(row.row));
            false
        }
    });
    table.findings.append(&mut findings);
}

/// The cells of one row, by what they hold.
pub struct Fields<'a> {
    table: &'a Recognised,
    row: &'a Row,
    findings: &'a mut Vec<Finding>,
}

impl Fields<'_> {
    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.table.table.file
    }

    /// Has the table a column for this?
    pub fn table_has(&self, field: Field) -> bool {
        self.table.column_of(field).is_some()
    }

    /// The cell that holds this; empty where the table has no such column.
    pub fn cell(&self, field: Field) -> &Cell {
        self.table.column_of(field).map_or(&Cell::Empty, |column| self.row.cell(column))
    }

    /// What a heading between the rows of a programme says: the one text of its row, where others have their times.
    pub fn heading(&self) -> Option<String> {
        let has_times = [Field::Start, Field::End, Field::Minutes].iter().any(|field| self.table_has(*field));
        let mut filled = self.row.cells.iter().filter(|cell| !cell.is_empty());
        match (filled.next(), filled.next()) {
            (Some(cell @ Cell::Text(_)), None) if has_times && when::time(cell).is_err() => Some(cell.shown()),
            _ => None,
        }
    }

    /// Says something about the cell that holds this.
    pub fn say(&mut self, field: Field, code: FindingCode) {
        let mut finding = self.table.finding(code).at(self.row.number);
        finding.column = self.table.column_of_cell(field, self.row);
        self.findings.push(finding);
    }

    /// The cell read one way; nothing where it is empty, or wrong, which is said.
    pub fn get<T>(&mut self, field: Field, read: impl Fn(&Cell) -> Read<T>) -> Option<T> {
        let content = read(self.cell(field));
        content.unwrap_or_else(|code| {
            self.say(field, code);
            None
        })
    }

    /// As [`get`](Self::get), and an empty cell is said too.
    pub fn need<T>(&mut self, field: Field, read: impl Fn(&Cell) -> Read<T>) -> Option<T> {
        let content = read(self.cell(field)).and_then(|content| content.ok_or(FindingCode::MissingValue).map(Some));
        content.unwrap_or_else(|code| {
            self.say(field, code);
            None
        })
    }

    /// A text. One longer than the program keeps is left out; a very long one is pointed out.
    pub fn text(&mut self, field: Field) -> Option<String> {
        let text = self.get(field, value::text)?;
        self.of_length(field, text)
    }

    /// A text that must be there.
    pub fn need_text(&mut self, field: Field) -> Option<String> {
        let text = self.need(field, value::text)?;
        self.of_length(field, text)
    }

    fn of_length(&mut self, field: Field, text: String) -> Option<String> {
        let length = text.chars().count();
        if length > LONGEST_TEXT {
            self.say(field, FindingCode::TooLong { length: length as u32, limit: LONGEST_TEXT as u32 });
            return None;
        }
        if length > LONG_TEXT {
            self.say(field, FindingCode::LongText { length: length as u32 });
        }
        Some(text)
    }

    /// A whole number within limits.
    pub fn whole(&mut self, field: Field, least: i64, most: i64) -> Option<i64> {
        self.get(field, |cell| value::whole(cell, least, most))
    }

    /// A number.
    pub fn number(&mut self, field: Field) -> Option<f64> {
        self.get(field, value::number)
    }

    /// A day.
    pub fn date(&mut self, field: Field) -> Option<NaiveDate> {
        self.get(field, when::date)
    }

    /// A time of day.
    pub fn time(&mut self, field: Field) -> Option<TimeOfDay> {
        self.get(field, when::time).map(time_of_day)
    }

    /// The last day of a time; one before its first is no end, and that is said.
    pub fn end(&mut self, field: Field, first: Option<NaiveDate>, last: Option<NaiveDate>) -> Option<NaiveDate> {
        if first.zip(last).is_some_and(|(first, last)| last < first) {
            self.say(field, FindingCode::EndsBeforeItBegins);
            return None;
        }
        last
    }

    /// Yes; anything else is no.
    pub fn is(&mut self, field: Field) -> bool {
        self.get(field, value::yes_no).unwrap_or(false)
    }

    /// A list, empty where there is none.
    pub fn list(&mut self, field: Field) -> Vec<String> {
        self.get(field, value::list).unwrap_or_default()
    }

    /// One of a closed list of words.
    pub fn word<W: Word>(&mut self, field: Field) -> Option<W> {
        self.get(field, word_of)
    }

    /// One of a closed list of words that must be there.
    pub fn need_word<W: Word>(&mut self, field: Field) -> Option<W> {
        self.need(field, word_of)
    }
}

/// Whole minutes since midnight.
pub fn time_of_day(time: NaiveTime) -> TimeOfDay {
    TimeOfDay(i64::from(time.hour() * 60 + time.minute()))
}
