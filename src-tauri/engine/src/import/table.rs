//! What every reader hands over: a file's sheets as rows of cells, before anyone asks what they mean.
//!
//! A row carries the number the person sees: Excel's row, or the line of the CSV file where the record begins.
//! Rows without content never get here; how many there were is kept.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::finding::Finding;

/// One cell, as the file says it. Formulas are present as the values they had when the file was saved.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing, or only spaces.
    Empty,
    /// Text as written, untrimmed.
    Text(String),
    /// A number of a workbook. Numbers in CSV files are still text here.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A time of day, or a duration under a day.
    Time(NaiveTime),
    /// A day and a time of day.
    Moment(NaiveDateTime),
    /// True or false.
    Bool(bool),
    /// A formula that failed, for example `#REF!`.
    Error(String),
}

impl Cell {
    /// The cell for a text: only spaces are nothing. A letter and the sign that belongs on it become one letter, so that
    /// headers, keys and names are the same whoever wrote them.
    pub fn text(text: &str) -> Cell {
        match () {
            () if text.trim().is_empty() => Cell::Empty,
            () if is_nfc_quick(text.chars()) == IsNormalized::Yes => Cell::Text(text.to_owned()),
            () => Cell::Text(text.nfc().collect()),
        }
    }

    /// Is there nothing here?
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }

    /// Does a person read just this text in the cell? As [`shown`](Self::shown), without making a text of it.
    pub fn is(&self, text: &str) -> bool {
        match self {
            Cell::Empty => text.is_empty(),
            Cell::Text(own) => own.trim() == text,
            other => other.shown() == text,
        }
    }

    /// What a person would read in the cell, trimmed. Whole numbers have no decimals, times are `09:30`.
    pub fn shown(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) => text.trim().to_owned(),
            Cell::Number(number) => number.to_string(),
            Cell::Date(day) => day.to_string(),
            Cell::Time(time) => time.format("%H:%M").to_string(),
            Cell::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            Cell::Bool(yes) => yes.to_string(),
            Cell::Error(code) => code.clone(),
        }
    }
}

/// One row with content.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The number the person sees, from 1.
    pub number: u32,
    /// From the first column; trailing empty cells may be missing.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in a column, empty where the row is short.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}

/// One sheet of a workbook, a whole CSV file, or the events of a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The file's name without folders.
    pub file: String,
    /// The sheet's name; a CSV file has none.
    pub name: Option<String>,
    /// Rows with content, in order.
    pub rows: Vec<Row>,
    /// How many rows between the first and the last were empty.
    pub empty_rows: u32,
}

/// A sheet whose header row is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The file's name without folders.
    pub file: String,
    /// The sheet's name; a CSV file has none.
    pub sheet: Option<String>,
    /// The number of the header row, as the person sees it.
    pub header_row: u32,
    /// The headers as written, trimmed; empty where a column has none.
    pub columns: Vec<String>,
    /// The rows under the header.
    pub rows: Vec<Row>,
}

impl Table {
    /// What a person calls a column: its header, or the letters over it.
    pub fn column_name(&self, column: usize) -> String {
        match self.columns.get(column).filter(|header| !header.is_empty()) {
            Some(header) => header.clone(),
            None => column_letters(column),
        }
    }
}

/// What a file held, and what there was to say about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Contents {
    /// The sheets, in the file's order.
    pub sheets: Vec<Sheet>,
    /// Findings about the file as a file.
    pub findings: Vec<Finding>,
}

impl Contents {
    /// A file that could not be read at all.
    pub fn unreadable(finding: Finding) -> Contents {
        Contents { sheets: Vec::new(), findings: vec![finding] }
    }
}

/// The letters a spreadsheet shows over a column: 0 is `A`, 26 is `AA`.
pub fn column_letters(column: usize) -> String {
    let mut letters = String::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.insert(0, char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters
}
