//! Import: the organiser's files become commands.
//!
//! Bytes → sheets of cells (`sheet`, and one reader for each form of file) → recognised tables (`recognise`, by the headers
//! in `form`) → rows in the shape the commands take (`prepared`, `plan`, `outcomes`) → references settled against what the
//! files and the program hold (`settle`) → a preview, or commands in one entry (`preview`). What is wrong becomes findings at
//! file, row and column; what is good is kept. Nothing here writes: the commands go through the gate like any others.

pub mod calendar;
pub mod delimited;
pub mod encoding;
pub mod fields;
pub mod finding;
pub mod form;
pub mod outcomes;
pub mod plan;
pub mod prepared;
mod preview;
pub mod recognise;
mod repeats;
mod settle;
pub mod sheet;
pub mod table;
pub mod value;
pub mod when;
pub mod words;
pub mod workbook;

pub use finding::{Finding, FindingCode, Level};
pub use form::Kind;
pub use preview::{ColumnView, ImportView, TableView, preview, run};

use fields::Placed;
use prepared::Agenda;
use recognise::{Recognised, recognise};
use sheet::read_sheets;

use crate::areas::{AreaRow, ProblemAreaRow};
use crate::follow_up::PlanRow;
use crate::hearing::HearingRow;
use crate::participants::ParticipantRow;
use crate::situation::{IndicatorRow, ValueRow};
use crate::workshops::{MethodRow, WorkshopRow};

/// Larger files are refused: no hearing's spreadsheet comes near it, and reading takes a small multiple in memory.
pub const MOST_MEGABYTES: u32 = 100;

/// A file as it was given: its name without folders, and its bytes.
pub type File = (String, Vec<u8>);

/// What files hold, before it is held against what the program knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The tables that were recognised, in the order of the files.
    pub tables: Vec<ReadTable>,
    /// Findings about files as files, and about sheets that are nothing known.
    pub findings: Vec<Finding>,
}

/// A recognised table and its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadTable {
    /// The table: kind, columns and findings. Its rows have become `content`.
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

/// Reads files. `year` is that of the hearing they are for, where the files themselves do not say.
pub fn read(files: &[File], year: Option<i32>) -> Import {
    let mut import = Import::default();
    for (name, bytes) in files {
        let contents = read_sheets(name, bytes);
        import.findings.extend(contents.findings);
        for sheet in contents.sheets {
            match recognise(sheet) {
                Ok(table) => import.tables.push(read_table(table, year)),
                Err(finding) => import.findings.push(*finding),
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
    table.table.rows = Vec::new();
    ReadTable { table, rows, content }
}

#[cfg(test)]
mod bad_files;
#[cfg(test)]
mod tests;
