//! Import: the organiser's files become commands.
//!
//! Bytes → sheets of cells (`sheet`, and one reader for each form of file) → recognised tables (`recognise`, by their headers)
//! → rows in the shape the commands take → references settled against what the files and the program hold (`settle`) → a
//! preview, or commands in one entry (`preview`). All that is a kind's own stands in its file in `kinds`. What is wrong
//! becomes findings at file, row and column; what is good is kept. Nothing here writes: the commands go through the gate like
//! any others.

mod amounts;
pub mod calendar;
mod days;
pub mod delimited;
pub mod encoding;
mod events;
mod field;
pub mod fields;
pub mod finding;
pub mod form;
mod kinds;
pub mod lines;
pub mod mapping;
pub mod outcomes;
mod own_plan;
mod preview;
mod programme;
pub mod quoted;
pub mod recognise;
mod repeats;
mod room;
pub(crate) mod rows;
mod settle;
pub mod sheet;
mod spread;
pub mod table;
mod taking;
mod unpacked;
pub mod value;
pub mod watch;
pub mod when;
pub mod words;
pub mod workbook;

pub use finding::{Finding, FindingCode, Level};
pub use form::{Field, Kind};
pub use kinds::Content;
pub use lines::{AlsoView, CellView, LineView, Status};
pub(crate) use mapping::decide;
pub use mapping::{Choice, ColumnChoice, HeaderRow, ImportCommand, Remembered};
pub use preview::{ColumnView, FieldView, ImportView, TableView, preview, run};
pub use watch::{Progress, Stage, Tell};

use own_plan::is_own_plan;
use recognise::{Recognised, Said, recognise};
use sheet::read_sheets;
use table::Table;
use watch::Watch;

pub use crate::bounds::{MOST_MEGABYTES, MOST_ROWS};

/// A file as it was given: its name without folders, and its bytes.
pub type File = (String, Vec<u8>);

/// What is given to be imported.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// The files.
    pub files: &'a [File],
    /// The year of the hearing they are for, where the files do not say.
    pub year: Option<i32>,
    /// The names of files that nobody has read, for they are too large.
    pub too_large: &'a [String],
    /// What a person has said about their tables.
    pub choices: &'a [Choice],
    /// What was said about earlier files.
    pub remembered: Option<&'a Remembered>,
}

impl<'a> Given<'a> {
    /// Files about which nobody has said anything.
    pub fn files(files: &'a [File], year: Option<i32>) -> Self {
        Self { files, year, ..Self::default() }
    }
}

/// What files hold, before it is held against what the program knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The tables that were recognised, in the order of the files.
    pub tables: Vec<ReadTable>,
    /// Tables that are nothing known, under their most likely headers.
    pub unknown: Vec<Table>,
    /// Findings about files as files.
    pub findings: Vec<Finding>,
}

/// A recognised table and its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadTable {
    /// The table: kind, columns, rows and findings.
    pub table: Recognised,
    /// How many rows stood under the header.
    pub rows: usize,
    /// The rows that hold.
    pub content: Content,
}

/// Reads files. A stopped watch leaves it unfinished.
pub fn read(given: &Given<'_>, watch: &Watch<'_>) -> Import {
    let Given { files, year, too_large, choices, remembered } = *given;
    let mut import = Import::default();
    let refused = FindingCode::TooLarge { limit: MOST_MEGABYTES };
    import.findings.extend(too_large.iter().map(|name| Finding::file(name, refused.clone())));
    let bytes_in_all = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let mut before = 0;
    for (name, bytes) in files {
        watch.begin_file(before, bytes_in_all);
        before += bytes.len();
        let contents = read_sheets(name, bytes, watch);
        import.findings.extend(contents.findings);
        for sheet in contents.sheets {
            if is_own_plan(&sheet) {
                let finding = Finding::file(&sheet.file, FindingCode::IsOwnPlan).within(sheet.name.as_deref());
                import.findings.push(finding);
                continue;
            }
            let choice = choices.iter().find(|one| one.file == sheet.file && one.sheet == sheet.name);
            match recognise(sheet, Said { choice, remembered }) {
                Ok(table) => import.tables.push(read_table(table, year)),
                Err(table) => import.unknown.push(*table),
            }
        }
    }
    import
}

fn read_table(mut table: Recognised, year: Option<i32>) -> ReadTable {
    let rows = table.table.rows.len();
    if table.kind.is_outcome() {
        let finding = table.finding(FindingCode::OutcomeOnly);
        table.findings.push(finding);
    }
    let content = Content::read(&mut table, year);
    ReadTable { table, rows, content }
}

#[cfg(test)]
mod bad_files;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
