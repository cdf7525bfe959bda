//! Import: the organiser's files become commands.
//!
//! Bytes → sheets of cells (`sheet`, and one reader for each form of file) → recognised tables (`recognise`, by the headers
//! in `form`) → rows in the shape the commands take (`prepared`, `plan`, `outcomes`) → references settled against what the
//! files and the program hold (`settle`) → a preview, or commands in one entry (`preview`). What is wrong becomes findings at
//! file, row and column; what is good is kept. Nothing here writes: the commands go through the gate like any others.

mod amounts;
pub mod calendar;
mod days;
pub mod delimited;
pub mod encoding;
mod events;
pub mod fields;
pub mod finding;
pub mod form;
mod kind;
pub mod lines;
pub mod mapping;
pub mod outcomes;
mod own_plan;
pub mod plan;
pub mod prepared;
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
pub use lines::{AlsoView, CellView, LineView, Status};
pub(crate) use mapping::decide;
pub use mapping::{Choice, ColumnChoice, HeaderRow, Remembered};
pub use preview::{ColumnView, FieldView, ImportView, TableView, preview, run};
pub use watch::{Progress, Stage, Tell};

use fields::Placed;
use own_plan::is_own_plan;
use prepared::Agenda;
use recognise::{Recognised, Said, recognise};
use sheet::read_sheets;
use table::Table;
use watch::Watch;

use crate::areas::{AreaRow, ProblemAreaRow};
pub use crate::bounds::{MOST_MEGABYTES, MOST_ROWS};
use crate::follow_up::PlanRow;
use crate::hearing::HearingRow;
use crate::participants::ParticipantRow;
use crate::situation::{IndicatorRow, ValueRow};
use crate::workshops::{MethodRow, WorkshopRow};

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

/// The rows of a table, by kind.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Content {
    Areas(Vec<Placed<AreaRow>>),
    ProblemAreas(Vec<Placed<ProblemAreaRow>>),
    Indicators(Vec<Placed<IndicatorRow>>),
    Values(Vec<Placed<ValueRow>>),
    Hearing(Vec<Placed<HearingRow>>),
    Agenda(Agenda),
    Workshops(Vec<Placed<WorkshopRow>>),
    Participants(Vec<Placed<ParticipantRow>>),
    Method(Vec<Placed<MethodRow>>),
    Plan(Vec<Placed<PlanRow>>),
    /// An outcome of a day, or a table left out: nothing is taken in.
    Nothing,
}

impl Content {
    /// How many rows there are to take in.
    pub fn len(&self) -> usize {
        match self {
            Content::Areas(rows) => rows.len(),
            Content::ProblemAreas(rows) => rows.len(),
            Content::Indicators(rows) => rows.len(),
            Content::Values(rows) => rows.len(),
            Content::Hearing(rows) => rows.len(),
            Content::Agenda(agenda) => agenda.items.len(),
            Content::Workshops(rows) => rows.len(),
            Content::Participants(rows) => rows.len(),
            Content::Method(rows) => rows.len(),
            Content::Plan(rows) => rows.len(),
            Content::Nothing => 0,
        }
    }

    /// Is there nothing to take in?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
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
    let content = match table.kind {
        Kind::Areas => Content::Areas(prepared::areas(&mut table)),
        Kind::ProblemAreas => Content::ProblemAreas(prepared::problem_areas(&mut table)),
        Kind::Indicators => Content::Indicators(prepared::indicators(&mut table)),
        Kind::Values => Content::Values(prepared::values(&mut table)),
        Kind::Hearing => Content::Hearing(prepared::hearing(&mut table, year)),
        Kind::Agenda => Content::Agenda(prepared::agenda(&mut table)),
        Kind::Workshops => Content::Workshops(prepared::workshops(&mut table)),
        Kind::Participants => Content::Participants(prepared::participants(&mut table)),
        Kind::Method => Content::Method(prepared::method(&mut table)),
        Kind::PlanPriorities => Content::Plan(plan::priorities(&mut table)),
        Kind::Plan => Content::Plan(plan::measures(&mut table)),
        _ => {
            let finding = table.finding(FindingCode::OutcomeOnly);
            table.findings.push(finding);
            Content::Nothing
        }
    };
    ReadTable { table, rows, content }
}

#[cfg(test)]
mod bad_files;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
